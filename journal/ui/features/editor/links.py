"""Decide where a link may lead, and hand the safe ones to the desktop."""

import re
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SAFE: Final = re.compile(
    r"\s*(?:https?://[^\s/]|mailto:[^\s]|montauk:(?:reference|memory)/\w)", re.IGNORECASE
)


def is_safe(target: str) -> bool:
    """Tell whether a link may be followed: http, https, mailto, and pages of our own."""
    return bool(_SAFE.match(target))


def follow(target: str) -> bool:
    """Open a safe link in the person's own browser or mail program, our own in the window.

    Returns:
        False when the link is not followed: an unsafe scheme, or no program for it.
    """
    return is_safe(target) and QDesktopServices.openUrl(QUrl(target.strip()))
