"""The preferences: what can be chosen, each choice holding at once."""
