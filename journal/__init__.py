"""Montauk: a private, local journal in which people record, tag and revisit memories."""

__version__ = "0.1.0"
