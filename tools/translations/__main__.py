"""Bring the translations in step with the sources, and compile them: `make translations`."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

from tools.translations.catalogue import FORMS, load, save
from tools.translations.check import loose_words
from tools.translations.messages import find

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
NAME = "montauk"


def main() -> int:
    """Extract and compile; 1 when something is still to be translated, or cannot be."""
    found = find(ROOT / "journal" / "ui", "journal.ui")
    faults = [*found.faults, *loose_words(ROOT / "journal" / "ui", "journal.ui")]
    for fault in faults:
        sys.stderr.write(f"{fault}\n")
    left = 0
    for language in FORMS:
        path = FOLDER / f"{NAME}_{language}.ts"
        save(path, language, found.messages, load(path))
        said = load(path)
        missing = [one for one in said if not said[one].is_finished]
        left += len(missing)
        print(f"{path.name}: {len(said) - len(missing)} of {len(said)} texts are translated.")
        for one in missing:
            print(f"  {one.context}: {one.source}")
    for path in sorted(FOLDER.glob("*.ts")):
        compile_(path)
    return 1 if left or faults else 0


def compile_(path: Path) -> None:
    """Compile a file of translations for Qt, beside it."""
    tool = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    subprocess.run(
        [tool, "-silent", "-nounfinished", path, "-qm", path.with_suffix(".qm")], check=True
    )


if __name__ == "__main__":
    sys.exit(main())
