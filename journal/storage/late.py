"""Put off modules that SQLAlchemy imports and the journal never uses.

It imports asyncio (with TLS, sockets and processes) and the metadata of packages (with e-mail and
archives) for its drivers that wait and for plug-ins. That took a sixth of a search as a process,
and of what passes before today's text is shown.
"""

import sys
from importlib import import_module
from threading import RLock
from types import ModuleType

_loading = RLock()


class LateModule(ModuleType):
    """Stands for a module until anything of it is asked for, then passes everything on."""

    def __getattr__(self, name: str) -> object:
        """Give what the module has by this name."""
        return getattr(self._real(), name)

    def _real(self) -> ModuleType:
        with _loading:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
            return import_module(self.__name__)


class LateAsyncio(LateModule):
    """asyncio, of which SQLAlchemy takes one function as it is imported."""

    def iscoroutine(self, value: object) -> bool:
        """Answer as asyncio does."""
        return bool(self._real().iscoroutine(value))


_METADATA = "importlib.metadata"
_WAITING_DRIVER = "sqlalchemy.dialects.sqlite.aiosqlite"


def put_off() -> None:
    """Let them be imported only when they are used; do nothing where they are there already."""
    for late in (LateAsyncio("asyncio"), LateModule(_METADATA), LateModule(_WAITING_DRIVER)):
        sys.modules.setdefault(late.__name__, late)
