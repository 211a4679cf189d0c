"""Run the tour on a journal of its own, and say what it did."""

from __future__ import annotations

import argparse
import sys
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from journal.runtime.clock import FixedClock, LocalZone
from journal.services.settings import LEAST_TEXT, MOST_TEXT, SEASONS, Settings, save
from journal.ui.application import dress, make_application
from journal.ui.background.preferences import Preferences
from journal.ui.feedback.tongue import ENGLISH, speak
from journal.ui.feedback.words import words_for
from journal.ui.shell.welcoming import Welcoming
from journal.ui.start import Start, build_window
from journal.ui.tour.hands import Hands, NotShown
from journal.ui.tour.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from journal.runtime.clock import Clock
    from journal.services.journal import Journal
    from journal.ui.shell.window import MainWindow

    Opener = Callable[[Path, Clock], Journal]

_TRANSCRIPT, _PICTURES = "transcript.txt", "[0-9][0-9]-*.png"
_SIZE = (1600, 1000)
_LOOKS = (
    "light",
    "dark",
    *(f"{season}-{mode}" for season in SEASONS[1:] for mode in ("light", "dark")),
)
_DAY = datetime(2026, 11, 21, 8, 52)  # noqa: DTZ001 - it is given the zone that is local then
"""The tour is always taken on that day, so that its pictures differ by what was changed alone."""


def run(words: Sequence[str], open_journal: Opener) -> int:
    """Show the main job in the real window with real keys and clicks.

    Args:
        words: The words after `tour`.
        open_journal: Opens a journal by a clock; the tour only ever opens one of its own.

    Returns:
        0 when every step showed what it should, 1 when one did not, 2 for wrong usage.
    """
    try:
        chosen = _parse(words)
    except SystemExit as wish:
        return int(wish.code or 0)
    try:
        chosen.out.mkdir(parents=True, exist_ok=True)
        _clear(chosen.out)
    except OSError:
        sys.stderr.write(f"montauk: {chosen.out} cannot be made. Choose another folder.\n")
        return 1
    with TemporaryDirectory(prefix="montauk-tour-") as home:
        return _tour(Path(home), chosen, open_journal)


def _clear(folder: Path) -> None:
    """Take away the pictures of an earlier tour, and nothing that is not known to be one."""
    earlier = folder / _TRANSCRIPT
    if earlier.exists():
        for picture in folder.glob(_PICTURES):
            picture.unlink()
        earlier.unlink()


def _tour(home: Path, chosen: argparse.Namespace, open_journal: Opener) -> int:
    clock = FixedClock(_DAY.replace(tzinfo=LocalZone()))
    with _window(lambda path: open_journal(path, clock), home, chosen, clock) as window:
        return _walk(Hands(window, chosen.out, clock), chosen.out)


def _parse(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="montauk tour", description=__doc__)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True)
    parser.add_argument(
        "--theme", metavar="SEASON-MODE", choices=_LOOKS, default="light",
        help=f"one of {', '.join(_LOOKS)}; the season is that of the date when none is named",
    )  # fmt: skip
    parser.add_argument("--size", metavar="WxH", type=_size, default=_SIZE)
    parser.add_argument("--scale", metavar="S", type=_scale, default=1.0)
    return parser.parse_args(words)


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.partition("x")
    return int(width), int(height)


def _scale(words: str) -> float:
    scale = float(words)
    if not LEAST_TEXT <= scale <= MOST_TEXT:
        raise argparse.ArgumentTypeError(f"{LEAST_TEXT} to {MOST_TEXT}")  # noqa: EM102 - a sentence
    return scale


def _settings(chosen: argparse.Namespace) -> Settings:
    """Say what a person would have chosen; nothing moves, and what is looked for is English."""
    season, _, mode = chosen.theme.rpartition("-")
    return Settings(season=season or "date", mode=mode, text_scale=chosen.scale, motion="less")


@contextmanager
def _window(
    opener: Callable[[Path], Journal], home: Path, chosen: argparse.Namespace, clock: Clock
) -> Iterator[MainWindow]:
    """Open the window where there is no journal yet, and close it at the end."""
    app = make_application(())
    speak(ENGLISH)
    flash, heard = app.cursorFlashTime(), QAccessible.isActive()
    app.setCursorFlashTime(0)
    # As if a screen reader were there: else lists do not tell it of rows that come and go.
    QAccessible.setActive(True)
    save(home / "config", _settings(chosen))
    window = build_window(home / "state", Preferences(home / "config"), clock)
    dress(app, window.house.theme)
    window.resize(*chosen.size)
    path = home / "Montauk" / "journal.db"
    start = Start(window, lambda: opener(path), lambda: None)
    start.ask_first(Welcoming(window, path, opener))
    start.begin()
    try:
        yield window
    finally:
        app.setCursorFlashTime(flash)
        QAccessible.setActive(heard)
        window.close()
        start.end()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _walk(hands: Hands, folder: Path) -> int:
    """Take every step; stop at the first that does not show what it should."""
    said = ["The journal, shown to itself: what it did.", ""]
    code = 0
    for number, (words, step) in enumerate(STEPS, 1):
        before = len(hands.pictures)
        try:
            step(hands)
            hands.miss(words_for(Exception()).text)
        except NotShown as missing:
            code = 1
            hands.picture("not-shown")
            said.append(f"{number:2}. NOT SHOWN: {words} (missing: {missing})")
            break
        pictures = ", ".join(hands.pictures[before:])
        said.append(f"{number:2}. {words}" + (f"  [{pictures}]" if pictures else ""))
    transcript = "\n".join(said) + "\n"
    (folder / _TRANSCRIPT).write_text(transcript, encoding="utf-8")
    sys.stdout.write(transcript)
    return code
