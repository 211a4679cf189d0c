"""What one day recalls: the same day in other years, and a while ago."""
