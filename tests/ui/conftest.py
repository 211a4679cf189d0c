"""One look for all tests of the window, and sessions that answer at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journal.ui.background.lane import InlineLane
from journal.ui.background.session import Session
from journal.ui.feedback.notices import Notices, Toast
from journal.ui.theme.theme import Theme

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look of the window: Tangerine, light."""
    look = Theme(ROOT / "resources" / "theme")
    look.apply(qapp)
    return look


@pytest.fixture(autouse=True)
def at_rest(theme: Theme) -> None:
    """Let nothing move in tests, but for those of movement."""
    theme.wear(still=True)


@pytest.fixture
def moving(theme: Theme) -> Iterator[None]:
    """Let everything move that moves for people."""
    theme.wear(still=False)
    yield
    theme.wear(still=True)


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A session without a journal, whose lanes answer after the current event."""
    return Session(InlineLane("read"), InlineLane("write"))


@pytest.fixture
def notices(qapp: QApplication) -> Notices:
    """What people are told, with nobody listening yet."""
    return Notices()


@pytest.fixture
def toasts(notices: Notices) -> list[Toast]:
    """What people are told in passing."""
    heard: list[Toast] = []
    notices.toasted.connect(heard.append)
    return heard
