"""Run the tour on a journal of its own, and say what it did."""

from __future__ import annotations

import argparse
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from journal.runtime.clock import SystemClock
from journal.ui.application import dress, make_application
from journal.ui.start import Start, build_window
from journal.ui.theme.tokens import Mode
from journal.ui.tour.hands import Hands, NotShown
from journal.ui.tour.sample import PUT_AWAY, drafts
from journal.ui.tour.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from journal.services.journal import Journal
    from journal.ui.shell.window import MainWindow

_WIDTH, _HEIGHT = 1600, 1000


def run(words: Sequence[str], open_journal: Callable[[Path | None], Journal]) -> int:
    """Show the main job in the real window with real keys and clicks.

    Args:
        words: The words after `tour`.
        open_journal: Opens a journal; the tour only ever opens one of its own.

    Returns:
        0 when every step showed what it should, 1 when one did not, 2 for wrong usage.
    """
    try:
        chosen = _parse(words)
    except SystemExit as wish:
        return int(wish.code or 0)
    try:
        chosen.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        sys.stderr.write(f"montauk: {chosen.out} cannot be made. Choose another folder.\n")
        return 1
    with TemporaryDirectory(prefix="montauk-tour-") as home:
        path = Path(home) / "journal.db"
        _fill(open_journal, path)
        with _window(lambda: open_journal(path), Path(home), chosen) as window:
            return _walk(Hands(window, chosen.out), chosen.out)


def _parse(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="montauk tour", description=__doc__)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True)
    parser.add_argument("--theme", choices=[mode.value for mode in Mode], default="light")
    parser.add_argument("--size", metavar="WxH", type=_size, default=(_WIDTH, _HEIGHT))
    parser.add_argument("--scale", metavar="S", type=float, default=1.0)
    return parser.parse_args(words)


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.partition("x")
    return int(width), int(height)


def _fill(open_journal: Callable[[Path | None], Journal], path: Path) -> None:
    with open_journal(path) as journal:
        saved = [journal.writing.save(one).entry for one in drafts(SystemClock().now())]
        journal.erasing.erase([one.id for one in saved if one.title in PUT_AWAY])


@contextmanager
def _window(
    opener: Callable[[], Journal], home: Path, chosen: argparse.Namespace
) -> Iterator[MainWindow]:
    """Open the window on the tour's own journal, and close it at the end."""
    app = make_application(())
    window = build_window(home / "state")
    theme = window.house.theme
    dress(app, theme)
    theme.set_mode(Mode(chosen.theme))
    theme.set_text_scale(chosen.scale)
    window.resize(*chosen.size)
    start = Start(window, opener, lambda: None)
    start.begin()
    try:
        yield window
    finally:
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
        except NotShown as missing:
            code = 1
            said.append(f"{number:2}. NOT SHOWN: {words} (missing: {missing})")
            break
        said.append(f"{number:2}. {words}  [{', '.join(hands.pictures[before:])}]")
    transcript = "\n".join(said) + "\n"
    (folder / "transcript.txt").write_text(transcript, encoding="utf-8")
    sys.stdout.write(transcript)
    return code
