"""The rooms of the window; none of them knows another."""
