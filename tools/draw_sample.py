"""Draw the pictures of the sample journal: `python -m tools.draw_sample [DIR]`.

They are drawn by these lines alone, and drawn the same each time; resources/sample/pictures keeps
what they give, so that the command line, which starts no Qt, can add them.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tools.sample import inside, outside
from tools.sample.canvas import Canvas, Scene

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sample" / "pictures"
SCENES: dict[str, Scene] = {
    "window": inside.window,
    "soup": inside.soup,
    "river": outside.river,
    "beach": outside.beach,
    "coffee": inside.coffee,
    "lighthouse": outside.lighthouse,
    "tin": inside.tin,
    "map": inside.map_,
    "oranges": inside.oranges,
    "train": outside.train,
    "pier": outside.pier,
    "frost": outside.frost,
    "tomatoes": outside.tomatoes,
    "lights": outside.lights,
    "boat": outside.boat,
}
_QUALITY = 84


def main(arguments: list[str]) -> int:
    """Draw all of them.

    Args:
        arguments: the folder to write to; the sample's own when there is none.

    Returns:
        The exit code: 0 when each was written.
    """
    _app = QGuiApplication(["draw", "-platform", "offscreen"])
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    written = [_draw(name, seed, folder) for seed, name in enumerate(SCENES, 7)]
    return 0 if all(written) else 1


def _draw(name: str, seed: int, folder: Path) -> bool:
    canvas = Canvas(seed)
    SCENES[name](canvas)
    return canvas.develop().save(str(folder / f"{name}.jpg"), "JPEG", _QUALITY)  # type: ignore[call-overload, no-any-return]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
