"""Search: what is typed, what is found, and how to narrow it."""
