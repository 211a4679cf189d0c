"""Use a built journal as a person would on the command line: write, find, erase, restore, export.

`python packaging/try_out.py PROGRAM` runs it on a journal of its own, and says what failed.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

TEXT = "The ferry was late, and nobody minded. #harbour"


def main(arguments: list[str]) -> int:
    """Try the program.

    Args:
        arguments: the command line without the program's name: the program to try.

    Returns:
        The exit code: 0 when everything came back as it was written, 1 otherwise.
    """
    with TemporaryDirectory(prefix="montauk-try-") as home:
        program = Path(arguments[0]).resolve()
        failed = [words for words, holds in steps(program, Path(home)) if not holds]
    print(*failed or ["The built journal writes, finds, erases, restores and exports."], sep="\n")
    return 1 if failed else 0


def steps(program: Path, home: Path) -> list[tuple[str, bool]]:
    """Take each step, and tell whether it held."""

    def run(*words: str) -> dict[str, Any]:
        command = [str(program), "--journal", str(home / "journal.db"), "--json", *words]
        done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
        return dict(json.loads(done.stdout))

    def found() -> int:
        return int(run("search", "ferry")["total"])

    identity = run("add", TEXT)["id"]
    told = [("what was written is not found", found() == 1)]
    number = str(run("erase", identity)["erasure"])
    told.append(("what was erased is still found", found() == 0))
    run("restore", number)
    told.append(("what was restored is not found", found() == 1))
    out = home / "out.jsonl"
    run("export", str(out), "--format", "jsonl")
    told.append(("the export lacks the text", TEXT in out.read_text(encoding="utf-8")))
    return told


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
