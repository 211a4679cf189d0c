"""Controls that any view may use; they know how they look and nothing about memories."""
