"""Show the main job by itself: write, tag, find, erase, restore, with pictures of each step."""

from journal.ui.tour.run import run

__all__ = ["run"]
