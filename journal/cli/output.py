"""Print: one JSON document, or lines for people, whatever the terminal can show."""

import sys
from typing import TextIO
from unicodedata import east_asian_width

_BOLD, _PLAIN = "\033[1m", "\033[0m"


class Output:
    """Where a command prints."""

    def __init__(
        self, *, as_json: bool, out: TextIO | None = None, err: TextIO | None = None
    ) -> None:
        """Print to the standard streams unless told otherwise.

        Args:
            as_json: The caller wants one JSON document and nothing else on standard output.
            out: Another stream for results.
            err: Another stream for notes.
        """
        self.as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        for stream in (self._out, self._err):
            # A terminal that lacks a character shows its number; it stops no command.
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="backslashreplace")

    @property
    def is_terminal(self) -> bool:
        """True when a person looks at the output."""
        return self._out.isatty()

    def document(self, value: object) -> None:
        """Print the one JSON document of this run."""
        import json

        # An escape of the stream's own would break the document.
        plain = (self._out.encoding or "utf-8").lower().replace("-", "") not in {"utf8", "utf8sig"}
        json.dump(value, self._out, ensure_ascii=plain, indent=2)
        self._out.write("\n")

    def line(self, words: str = "") -> None:
        """Print a line."""
        self._out.write(words + "\n")

    def note(self, words: str) -> None:
        """Say something beside the result, on standard error."""
        self._err.write(words + "\n")

    def bold(self, words: str) -> str:
        """Light words up where a person looks; leave them plain in a file."""
        return f"{_BOLD}{words}{_PLAIN}" if self.is_terminal else words

    def flush(self) -> None:
        """Hand everything over; a reader that went away is noticed here at the latest."""
        self._out.flush()


def padded(words: str, width: int) -> str:
    """Fill up to a width in terminal cells; wide characters take two."""
    cells = sum(2 if east_asian_width(one) in "WF" else 1 for one in words)
    return words + " " * max(width - cells, 0)
