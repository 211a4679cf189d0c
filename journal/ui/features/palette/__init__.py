"""Go anywhere and do anything by a few letters."""
