"""Take the tour in all eight looks and three sizes; exit 1 when one does not show what it should.

`python tools/tours.py DIR` leaves the pictures of each in a folder of its own in `DIR`. As many
run at once as there are processors.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from time import monotonic

SEASONS = ("winter", "spring", "summer", "autumn")
LOOKS = tuple(f"{season}-{mode}" for season, mode in product(SEASONS, ("light", "dark")))
SIZES = (("1600x1000", "1.0"), ("1280x800", "2.0"), ("900x620", "1.0"))


def main(arguments: list[str]) -> int:
    """Take all tours.

    Args:
        arguments: the command line without the program's name: the folder.

    Returns:
        The exit code: 0 when every tour showed every step, 1 otherwise.
    """
    folder, begun = Path(*arguments), monotonic()
    whole = [(look, size, scale) for (size, scale), look in product(SIZES, LOOKS)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        failed = sum(pool.map(lambda one: _take(folder, *one), whole))
    print(f"{len(whole)} tours, {failed} failed, {monotonic() - begun:.0f} s.")
    return 1 if failed else 0


def _take(folder: Path, look: str, size: str, scale: str) -> bool:
    """Take one tour, say how it went, and tell whether it failed."""
    begun = monotonic()
    words = ["--out", str(folder / f"{look}-{size}"), "--theme", look, "--size", size]
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "journal", "tour", *words, "--scale", scale],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    said = "shown" if done.returncode == 0 else f"FAILED\n{done.stdout}{done.stderr}"
    lasted = f"{monotonic() - begun:.0f} s"
    print(f"{look}, {size}, text {float(scale):.0%}, {lasted}: {said}", flush=True)
    return done.returncode != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
