"""The frame of the window: where the parts stand, and how one gets from one to the next."""
