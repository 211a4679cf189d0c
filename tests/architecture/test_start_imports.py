"""What a start imports is paid for at every start: nothing comes in that is not used at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNUSED_BY_A_SEARCH = (
    "PIL",
    "PySide6",
    "asyncio.events",
    "email",
    "journal.services.attachments",
    "journal.services.browsing",
    "journal.services.erasing",
    "journal.services.exporting",
    "journal.services.importing",
    "journal.services.sample",
    "journal.services.writing",
    "journal.storage.archive",
    "journal.storage.batches",
    "journal.storage.erasures",
    "journal.storage.guessing",
    "journal.storage.keeping",
    "journal.ui",
    "platformdirs",
    "sqlalchemy.connectors",
    "sqlalchemy.orm",
    "ssl",
    "zipfile",
)
UNUSED_BY_THE_FIRST_PAINT = (
    "PIL",
    "PySide6.QtNetwork",
    "journal.cli",
    "journal.services.browsing",
    "journal.services.habits",
    "journal.services.journal",
    "journal.services.on_call",
    "journal.storage",
    "journal.ui.background.heic",
    "journal.ui.features.archive",
    "journal.ui.features.editor.date_popover",
    "journal.ui.features.editor.month_grid",
    "journal.ui.features.editor.reading",
    "journal.ui.features.editor.sanitise",
    "journal.ui.features.names",
    "journal.ui.features.reference",
    "journal.ui.features.search",
    "journal.ui.features.timeline",
    "journal.ui.features.welcome",
    "journal.ui.shell.welcoming",
    "journal.ui.tour",
    "pi_heif",
    "sqlalchemy",
    "sqlcipher3",
    "tomllib",
)
SEARCH = """
import sys
from journal.bootstrap import main
code = main(sys.argv[1:])
print(*sys.modules)
"""
PAINT = """
import sys
from pathlib import Path
from journal.ui.application import dress, make_application
from journal.ui.start import FirstPaint, build_window
app = make_application(())
window = build_window(Path(sys.argv[1]))
dress(app, window.house.theme)
painted = FirstPaint(window)
painted.happened.connect(app.quit)
window.begin()
window.show()
app.exec()
print(*sys.modules, flush=True)
import os
os._exit(0)
"""
UNREAD = """
import linecache
import journal.ui.start
import journal.domain.measure
print(*linecache.cache)
"""


@pytest.mark.parametrize("words", ["night", "night -day before:2100"])
def test_a_search_imports_nothing_that_it_does_not_use(tmp_path: Path, words: str) -> None:
    journal = str(tmp_path / "journal.db")
    run("-m", "journal", "--journal", journal, "add", "The night was long.")
    loaded = modules(SEARCH, "--journal", journal, "search", words)
    assert "journal.services.searching" in loaded
    assert uninvited(loaded, UNUSED_BY_A_SEARCH) == []


def test_the_first_paint_imports_nothing_that_it_does_not_use(tmp_path: Path) -> None:
    loaded = modules(PAINT, str(tmp_path))
    assert "journal.ui.features.editor.view" in loaded
    assert uninvited(loaded, UNUSED_BY_THE_FIRST_PAINT) == []
    services = {one for one in loaded if one.startswith("journal.services.")}
    assert services == {"journal.services.settings"}


def test_the_window_reads_no_source_of_what_it_imports() -> None:
    assert not any("journal" in file for file in modules(UNREAD))


def test_a_command_that_ends_with_its_process_tells_its_exit_code(tmp_path: Path) -> None:
    lost = run("-m", "journal", "--journal", str(tmp_path / "none.db"), "search", "night")
    assert (lost.returncode, lost.stdout) == (1, "")
    assert "There is no journal" in lost.stderr


def uninvited(loaded: set[str], unused: tuple[str, ...]) -> list[str]:
    return [
        one
        for one in sorted(loaded)
        if any(one == name or one.startswith(f"{name}.") for name in unused)
    ]


def modules(code: str, *words: str) -> set[str]:
    done = run("-c", code, *words)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())  # An empty line when there is nothing.


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (sys.executable, *words), cwd=ROOT, check=False, capture_output=True, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
