"""Say which system libraries Qt lacks here, before the tests fail on them one by one.

`python tools/qt_libraries.py` exits 1 with the line that installs them, 0 when Qt loads;
`--apt` prints their Debian packages instead, for a machine that installs them itself.
"""

import sys

from journal.runtime.system_libraries import ANY_WINDOW, install_line, missing, packages


def main(arguments: list[str]) -> int:
    """Print what is missing.

    Args:
        arguments: the command line without the program's name.

    Returns:
        The exit code: 0 when Qt loads, 1 when something is missing.
    """
    try:
        from PySide6 import QtWidgets  # noqa: F401
    except ImportError as error:
        lacking = missing(ANY_WINDOW)
        if "--apt" in arguments:
            print(*packages(lacking, "apt"))
            return 0
        line = install_line(lacking)
        print(
            f"Qt lacks libraries here. Install them with: {line}" if line else f"Qt: {error}",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
