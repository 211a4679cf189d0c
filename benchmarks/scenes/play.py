"""Have a scene played in a process of its own, and give what it measured."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

_TIMEOUT = 900


def play(scene: str, journal: Path) -> Any:  # noqa: ANN401 - each scene tells what it likes
    """Play a scene.

    Args:
        scene: The name of its module.
        journal: The database; a scene that writes is given a copy.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        (sys.executable, "-m", f"benchmarks.scenes.{scene}", str(journal)), check=True,
        stdout=subprocess.PIPE, text=True, timeout=_TIMEOUT, env=environment,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    return json.loads(done.stdout.splitlines()[-1])
