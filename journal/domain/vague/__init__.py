"""Dates as people say them, in several languages: "summer 1998", "about 1975", "3 days ago"."""
