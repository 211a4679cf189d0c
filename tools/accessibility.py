"""Read the main job over AT-SPI, as a screen reader does: `make a11y`.

Starts the journal in a screen of its own (Xvfb with openbox), with a message bus and a home of its
own, and lets `tools/screen_reader.py` read and work it through the accessibility bus alone. Every
step is printed with what was told; the exit code is 1 when something was not.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
}
_SYSTEM_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).with_name("screen_reader.py")
_INSIDE = "JOURNAL_READ_ON_A_BUS_OF_ITS_OWN"


def missing() -> list[str]:
    """Give the Debian packages that the run needs and this machine has not."""
    lacking = [name for program, name in _PROGRAMS.items() if shutil.which(program) is None]
    if not any(Path(one).exists() for one in _LAUNCHERS):
        lacking.append("at-spi2-core")
    asked = [_SYSTEM_PYTHON, "-c", "import pyatspi"]
    python = Path(_SYSTEM_PYTHON).exists()
    if not python or subprocess.run(asked, check=False, capture_output=True).returncode:
        lacking.append("python3-pyatspi")
    return lacking


def main() -> int:
    """Run the journal and its reader.

    Returns:
        0 when everything was told, 1 when something was not, or the machine lacks what it takes.
    """
    lacking = missing()
    if lacking:
        sys.stderr.write(f"This needs: apt-get install {' '.join(lacking)}\n")
        return 1
    if _INSIDE not in os.environ:
        again = ["dbus-run-session", "--", sys.executable, __file__]
        return subprocess.run(again, check=False, env={**os.environ, _INSIDE: "1"}).returncode
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="montauk-a11y-")))
        stack.enter_context(_environment(home))
        stack.enter_context(_screen())
        launcher = next(one for one in _LAUNCHERS if Path(one).exists())
        stack.enter_context(_running(launcher, "--launch-immediately"))
        stack.enter_context(_running("openbox"))
        subprocess.run([sys.executable, "-m", "journal", "demo"], check=True)
        time.sleep(1)
        stack.enter_context(_running(sys.executable, "-m", "journal"))
        return subprocess.run([_SYSTEM_PYTHON, str(_READER)], check=False).returncode


@contextmanager
def _environment(home: Path) -> Iterator[None]:
    """Give the journal a home of its own, and tell Qt that somebody reads."""
    before = dict(os.environ)
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    folders = {"DATA": "data", "CONFIG": "config", "STATE": "state", "CACHE": "cache"}
    os.environ.update({f"XDG_{kind}_HOME": str(home / name) for kind, name in folders.items()})
    os.environ.update(HOME=str(home), XDG_RUNTIME_DIR=str(runtime), LC_ALL="C.UTF-8")
    os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def _screen() -> Iterator[None]:
    """Start a screen on the first number that is free."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"]
    server = subprocess.Popen(words, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        os.environ["DISPLAY"] = f":{told.readline().strip()}"
    try:
        yield
    finally:
        _end(server)


@contextmanager
def _running(*words: str) -> Iterator[None]:
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


if __name__ == "__main__":
    sys.exit(main())
