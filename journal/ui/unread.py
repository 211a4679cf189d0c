"""Import modules without having their source read.

Once it is imported, PySide reads the source of every other module that is, to see whether it
speaks of PySide: for `from __feature__ import …`, which the journal does not use. That took a
tenth of what passes before today's text is shown, and kept every source in memory. A module for
which it is not asked counts as one that speaks of PySide and uses no feature.
"""

import sys

import PySide6  # noqa: F401 - what asks comes with it

_ASKING = "_mod_uses_pyside"


def leave_sources_unread() -> bool:
    """Answer in place of PySide; False where this PySide does not ask."""
    feature = sys.modules.get("shibokensupport.feature")
    if not hasattr(feature, _ASKING):
        return False
    setattr(feature, _ASKING, _speaks_of_pyside)
    return True


def _speaks_of_pyside(_module: object) -> bool:
    return True
