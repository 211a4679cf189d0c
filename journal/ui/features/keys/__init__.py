"""What every key does."""
