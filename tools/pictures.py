"""Take the pictures of the README anew: from tours, each in few colours so that it stays small.

`python tools/pictures.py` writes them to `docs/pictures`.
"""

import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from journal.bootstrap import main as montauk

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
LARGEST = 300_000
_COLOURS = (256, 192, 128)
_SIZES = (1, 0.8)
PICTURES = {
    "autumn-light": {"written": "main-light", "search": "search", "archive": "archive"},
    "winter-dark": {"gone-to": "main-dark", "insights": "insights", "lights": "lights"},
}
"""What the README shows of each look: the names of pictures of the tour, and their names there."""


def main() -> int:
    """Take the tours and keep their pictures.

    Returns:
        The exit code: 0 when all were taken, 1 when a tour failed or a picture is too large.
    """
    failed = False
    for look, wanted in PICTURES.items():
        with TemporaryDirectory(prefix="montauk-pictures-") as home:
            failed |= bool(montauk(["tour", "--out", home, "--theme", look]))
            for step, name in wanted.items():
                failed |= not _keep(next(Path(home).glob(f"[0-9][0-9]-{step}.png")), name)
    return 1 if failed else 0


def _keep(taken: Path, name: str) -> bool:
    """Keep a picture as large and in as many colours as it can be; tell whether it is small."""
    kept = FOLDER / f"{name}.png"
    with Image.open(taken) as opened:
        picture = opened.convert("RGB")
    for size, count in product(_SIZES, _COLOURS):
        drawn = picture if size == 1 else picture.resize(
            (round(picture.width * size), round(picture.height * size)), Image.Resampling.LANCZOS
        )  # fmt: skip
        # Colours that are far apart come first, so that the few words in an accent keep theirs.
        colours = drawn.quantize(count, method=Image.Quantize.MAXCOVERAGE, kmeans=2)
        few = drawn.quantize(palette=colours, dither=Image.Dither.FLOYDSTEINBERG)
        few.save(kept, optimize=True)
        if kept.stat().st_size <= LARGEST:
            break
    held = kept.stat().st_size
    print(f"{kept.name}: {held:,} bytes")
    return held <= LARGEST


if __name__ == "__main__":
    sys.exit(main())
