"""A process of its own that works on journals and can be killed at any statement.

Run as `python -m tests.journeys.worker`: it imports everything once and then forks a child for
each request (a line of JSON with `act`, `path`, `kill_at`), so that many deaths cost little. The
child writes each acknowledgement to a file as soon as it has it, and dies by SIGKILL before the
statement, commit or acknowledgement number `kill_at`; 0 lets it live, and tells how many such
points it passed.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import event, select

from journal.domain.erasure import ErasureKind, NewPages, Restored, Target
from journal.services.erasing import Terms
from journal.services.journal import Journal, open_journal
from journal.storage import migrations, tables, upgrade
from journal.storage.store import Store
from tests.services.diary import NOW, FixedClock, draft, edited, imported

ACKNOWLEDGED, POINTS = "acknowledged", "points"
IMPORTED = 12
Act = Callable[[Journal, Path], None]


class Executioner:
    """Counts points, and kills its own process before a certain one."""

    def __init__(self) -> None:
        self.kill_at = 0
        self.passed = 0

    def step(self, *_: object) -> None:
        self.passed += 1
        if self.passed == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, store: Store) -> None:
        for engine in (store._writer, store._readers):
            event.listen(engine, "before_cursor_execute", self.step)
            event.listen(engine, "commit", self.step)


executioner = Executioner()


def acknowledge(path: Path, words: object) -> None:
    executioner.step()
    with path.with_name(ACKNOWLEDGED).open("a") as file:
        file.write(f"{words}\n")


def save(journal: Journal, path: Path) -> None:
    acknowledge(path, journal.writing.save(draft("new #tag @[Ann]", tags=("beside",))).entry.id)


def edit(journal: Journal, path: Path) -> None:
    entry = journal.browsing.entries(9)[0][-1]
    changed = edited(entry, text="edited #other", on="2024-02-20 09:00", tags=("x",))
    acknowledge(path, journal.writing.save(changed).entry.id)


def erase(journal: Journal, path: Path) -> None:
    ids = [one.id for one in journal.browsing.entries(3)[0]]
    acknowledge(path, journal.erasing.erase(ids).number)


def restore(journal: Journal, path: Path) -> None:
    acknowledge(path, journal.erasing.restore(everything=True).restored)


def put_away(journal: Journal, path: Path) -> None:
    terms = Terms(new_pages=NewPages.PUT_AWAY)
    acknowledge(path, journal.erasing.put_away(Target(ErasureKind.PERSON, "Joel"), terms).number)


def take_back(journal: Journal, path: Path) -> None:
    acknowledge(path, journal.erasing.take_back(Restored(0, 0, act=2)).kinds)


def meet(journal: Journal, path: Path) -> None:
    journal.writing.save(draft("Joel came.\n\nI slept.", on="2024-03-01"))
    acknowledge(path, journal.writing.save(draft("With him.", people=("Joel",))).touches)


def receive(journal: Journal, path: Path) -> None:
    ids = [one.id for one in journal.browsing.entries(9)[0]]
    acknowledge(path, journal.erasing.receive(ids) is not None)


def take_in(journal: Journal, path: Path) -> None:
    drafts = [imported(n, f"imported {n}", on=date(2023, 1, 1) + timedelta(n), tags=("new",))
              for n in range(IMPORTED)]  # fmt: skip
    first = journal.writing.import_batch(drafts[: IMPORTED // 2], "jsonl")
    acknowledge(path, first.added)
    acknowledge(path, journal.writing.import_batch(drafts[6:], "jsonl", first.batch).added)


def undo(journal: Journal, path: Path) -> None:
    with journal._store.reading() as unit:
        batch = unit.execute(select(tables.batch.c.uid)).scalar_one()
    acknowledge(path, journal.writing.undo_import(batch))


def idle(journal: Journal, path: Path) -> None:
    while journal.idle():
        acknowledge(path, "more")
    acknowledge(path, "done")


def save_on(journal: Journal, path: Path) -> None:
    for number in range(100_000):
        acknowledge(path, journal.writing.save(draft(f"page {number} #tag")).entry.id)


def save_some(journal: Journal, path: Path) -> None:
    for number in range(25):
        acknowledge(path, journal.writing.save(draft(f"page {number} #tag")).entry.id)


_ACTS = (
    save, edit, erase, put_away, restore, take_back, meet, receive, take_in, undo, idle, save_on,
    save_some,
)  # fmt: skip
ACTS: dict[str, Act] = {one.__name__: one for one in _ACTS}


def migrate(path: Path) -> None:
    """Bring a journal up to the next version, counting each statement of the step."""
    migrations.STEPS = (*migrations.STEPS, ("CREATE TABLE later (words TEXT)",
                                            "INSERT INTO later VALUES ('x')"))  # fmt: skip
    migrations.LATEST += 1
    connected = upgrade.connect

    class Watched:
        def __init__(self, *args: object, **more: object) -> None:
            self._connection = connected(*args, **more)  # type: ignore[arg-type]

        def execute(self, statement: str) -> object:
            executioner.step()
            return self._connection.execute(statement)

        def close(self) -> None:
            self._connection.close()

    upgrade.connect = Watched  # type: ignore[assignment]
    open_journal(path, clock=FixedClock(NOW)).close()
    acknowledge(path, 2)


def run(request: dict[str, str]) -> int:
    """Do what is asked for, in the child."""
    path, executioner.kill_at = Path(request["path"]), int(request["kill_at"])
    if request["act"] == "migrate":
        migrate(path)
    else:
        journal = open_journal(path, clock=FixedClock(NOW + timedelta(hours=3)))
        executioner.watch(journal._store)
        ACTS[request["act"]](journal, path)
    path.with_name(POINTS).write_text(str(executioner.passed))
    return 0


def child(request: dict[str, str]) -> None:
    code = 1
    try:
        code = run(request)
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(code)


def main() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        pid = os.fork()
        if not pid:
            child(request)
        if request.get("apart"):
            answer = {"pid": pid}
        else:
            _, status = os.waitpid(pid, 0)
            answer = {"code": os.waitstatus_to_exitcode(status)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    main()
