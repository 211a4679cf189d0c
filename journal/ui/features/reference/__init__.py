"""The reference pane: pages about the film, to be read beside a memory."""
