"""Three pages before there is a journal: where it lives, who can read it, the first sentence."""
