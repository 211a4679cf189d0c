"""What the journal says back: notices, words for failures, days in words."""
