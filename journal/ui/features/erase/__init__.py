"""Put somebody, something or some days away: what it touches, how far to go, the way back."""
