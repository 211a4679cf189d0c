"""What was erased: sealed cards, what they hold, and the way back."""
