"""Work done beside the window, so that the window always answers."""
