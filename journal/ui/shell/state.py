"""Keep how the window was left: its size, its panes, its view. Never a title, never a query.

The file is no setting and no loss: one that cannot be read, or comes from elsewhere, is as good
as none.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from journal.ui.shell.place import View

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)
FILE: Final = "window.json"
_VERSION = 1
_LARGEST = 100_000
# Where one is when the window opens: a name or a search would be text of the journal, and the
# archive is opened by nobody but who asks for it.
_KEPT_VIEWS = frozenset(
    {
        View.TODAY,
        View.TIMELINE,
        View.CALENDAR,
        View.ON_THIS_DAY,
        View.PEOPLE,
        View.PLACES,
        View.TAGS,
        View.INSIGHTS,
        View.FILM,
    }
)


@dataclass(frozen=True, slots=True)
class WindowState:
    """How the window was left; sizes in logical pixels.

    Attributes:
        frame: Left, top, width and height of the window; None where the system should choose.
        maximized: Whether it filled the screen.
        column, pane: Widths of the list and of the reference pane.
        pane_open: Whether the reference pane was open; it is at the first start.
        unfolded: Whether "Remembered by" was open; None as long as nobody chose.
        view: The view that was last looked at.
        kept: Whether "Kept close" was open; None as long as nobody chose.
        passage: The week whose passage was closed, as its Sunday's date; empty when none was.
    """

    frame: tuple[int, int, int, int] | None = None
    maximized: bool = False
    column: int = 364
    pane: int = 324
    pane_open: bool = True
    unfolded: bool | None = None
    view: View = View.TODAY
    passage: str = ""
    kept: bool | None = None


def load(folder: Path) -> WindowState:
    """Read the state kept in `folder`; the first start's where there is none to read."""
    try:
        data = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return _read(data)
    except FileNotFoundError:
        return WindowState()
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        _log.info("The state of the window could not be read: %s", error)
        return WindowState()


def save(folder: Path, state: WindowState) -> bool:
    """Keep `state` in `folder`, whole or not at all; say whether it was kept."""
    from journal.runtime.paths import private_folder

    view = state.view if state.view in _KEPT_VIEWS else View.TIMELINE
    data = {"version": _VERSION} | asdict(state) | {"view": view.value}
    try:
        path = private_folder(folder) / FILE
        draft = path.with_suffix(".partial")
        draft.write_text(json.dumps(data, indent=1), encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        _log.info("The state of the window could not be kept: %s", error)
        return False
    return True


def _read(data: Any) -> WindowState:  # noqa: ANN401 - whatever stands in the file
    if data["version"] != _VERSION:
        return WindowState()
    unfolded, kept = data["unfolded"], data.get("kept")
    view = View(data["view"])
    return WindowState(
        frame=None if data["frame"] is None else _frame(data["frame"]),
        maximized=data["maximized"] is True,
        column=_size(data["column"]),
        pane=_size(data["pane"]),
        pane_open=data["pane_open"] is True,
        unfolded=unfolded if isinstance(unfolded, bool) else None,
        view=view if view in _KEPT_VIEWS else View.TODAY,
        passage=date.fromisoformat(data["passage"]).isoformat() if data["passage"] else "",
        kept=kept if isinstance(kept, bool) else None,
    )


def _frame(values: list[Any]) -> tuple[int, int, int, int]:
    left, top, width, height = values
    if not all(type(one) is int and abs(one) < _LARGEST for one in (left, top)):
        raise ValueError(left, top)
    return left, top, _size(width), _size(height)


def _size(value: Any) -> int:  # noqa: ANN401 - whatever stands in the file
    if type(value) is not int or not 0 < value < _LARGEST:
        raise ValueError(value)
    return value
