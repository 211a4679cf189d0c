"""Keep slow work off the GUI thread, on lanes of one or more threads.

Work on a lane of one thread is done in the order it was handed in.
"""

import sys
from collections.abc import Callable
from typing import Final, ParamSpec

from PySide6.QtCore import QRunnable, QThreadPool

from journal.ui.background.job import Job

P = ParamSpec("P")

_GIVES_WAY: Final = 0.0005
"""Seconds after which a lane lets the window go on, where both want to run Python.

The window asks anew after each call that lets go of the interpreter, and to paint takes hundreds
of these: by the usual 5 ms, opening the lights while a lane painted took 261 ms; so, 45 ms.
"""


class Lane:
    """A few threads of its own, named for what they do.

    Args:
        name: what the lane is for; the threads bear it.
        threads: how many pieces of work may run at once.
    """

    def __init__(self, name: str, threads: int = 1) -> None:
        self.name = name
        sys.setswitchinterval(_GIVES_WAY)
        self._pool = QThreadPool()
        self._pool.setObjectName(name)
        self._pool.setMaxThreadCount(threads)
        # Threads stay: each holds a connection, and opening one costs more than keeping it.
        self._pool.setExpiryTimeout(-1)
        self._jobs: dict[Job, QRunnable] = {}

    def submit(self, work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> Job:
        """Run `work` when a thread is free, and answer through the job.

        Call on the GUI thread. `work` must not touch widgets.
        """
        return self._start(Job(), lambda: work(*args, **kwargs))

    def submit_long(self, work: Callable[[Job], object]) -> Job:
        """Run `work`, which is given its own job, to report to and to see whether to stop."""
        job = Job()
        return self._start(job, lambda: work(job))

    def drain(self, timeout_ms: int = -1) -> bool:
        """Wait until everything handed in is done and its outcome passed on.

        Args:
            timeout_ms: how long to wait at the most; -1 waits for ever.

        Returns:
            False when the time was up first.
        """
        finished = self._pool.waitForDone(timeout_ms)
        for job in list(self._jobs):
            job.deliver()
        return finished

    def _start(self, job: Job, work: Callable[[], object]) -> Job:
        runnable = _Work(job, work)
        # Kept until the outcome is passed on: Qt holds neither the job nor the Python work.
        self._jobs[job] = runnable
        job.when_settled(self._forget)
        self._pool.start(runnable)
        return job

    def _forget(self, job: Job) -> None:
        self._jobs.pop(job, None)


class InlineLane(Lane):
    """A lane without threads, for tests: the work is done before `submit` returns.

    The outcome is passed on after the current event, or as soon as somebody asks for it with
    :meth:`Job.then`.
    """

    def __init__(self, name: str = "inline") -> None:
        super().__init__(name)

    def _start(self, job: Job, work: Callable[[], object]) -> Job:
        runnable = _Work(job, work)
        self._jobs[job] = runnable
        job.when_settled(self._forget)
        runnable.run()
        return job


class _Work(QRunnable):
    """What a thread of the pool runs."""

    def __init__(self, job: Job, work: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job = job
        self._work = work

    def run(self) -> None:
        """Do the work, unless nobody wants it any more."""
        if self._job.cancelled:
            self._job.settle(None, None)
            return
        try:
            result = self._work()
        except Exception as error:
            # Whatever it was, it is answered on the GUI thread, through the job.
            self._job.settle(None, error)
        else:
            self._job.settle(result, None)
