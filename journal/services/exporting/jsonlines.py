"""Write JSON Lines: one memory a line, with everything that belongs to it."""

import json
from typing import Any

# Built once: an encoder per line costs more than a short line.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": "), check_circular=False)


def line_of(fields: dict[str, Any]) -> str:
    """Give the fields of a memory as one line, with its end."""
    return _ENCODER.encode(fields) + "\n"
