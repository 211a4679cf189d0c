"""The timeline: every visible memory in order, and the gaps between them."""
