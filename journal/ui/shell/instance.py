"""Let a second start bring the first window forward instead of opening another."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE_MS = 300
_RAISE = b"raise\n"


class Instance(QObject):
    """The one window of a journal, for one user of this computer.

    Args:
        journal: The database file: another journal may have a window of its own.

    Signals:
        called: The journal was started once more.
    """

    called = Signal()

    def __init__(self, journal: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name_for(journal)
        self._server: QLocalServer | None = None

    def call_first(self) -> bool:
        """Ask the window that is open already to come forward; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(_RAISE)
        heard = socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return heard

    def move_to(self, journal: Path) -> None:
        """Stand for another journal from the next :meth:`listen` on."""
        self._name = _name_for(journal)

    def listen(self) -> bool:
        """Be the first from now on; False when the system does not allow it."""
        if self._server is not None:
            self._server.close()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            # Nobody answered before: what is left there was left by a crash.
            QLocalServer.removeServer(self._name)
            if not server.listen(self._name):
                return False
        server.newConnection.connect(self._hear)
        self._server = server
        return True

    def _hear(self) -> None:
        server = self._server
        while server is not None and server.hasPendingConnections():
            socket = server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()


def _name_for(journal: Path) -> str:
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    place = sha256(os.fsencode(os.path.realpath(journal))).hexdigest()[:16]
    return f"montauk-{user}-{place}"
