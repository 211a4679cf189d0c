"""A year and a month of days, by what was written on each."""
