"""Work on lanes answers on the GUI thread, fails aloud, and can be dropped."""

import sys
import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from journal.ui.background.job import Job
from journal.ui.background.lane import InlineLane, Lane


class Broken(Exception):
    """What the work of these tests fails with."""


def fail() -> None:
    raise Broken("on purpose")


def test_a_lane_gives_way_to_the_window_long_before_a_frame_is_over() -> None:
    Lane("reading")
    assert sys.getswitchinterval() < 0.001


def test_a_result_comes_back_on_the_gui_thread(qtbot: QtBot) -> None:
    lane = Lane("reading")
    seen: list[tuple[object, int]] = []
    job = lane.submit(lambda n: (n * 2, threading.get_ident()), 21)
    job.done.connect(lambda value: seen.append((value, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    (doubled, worker), listener = seen[0]
    assert doubled == 42
    assert worker != listener == threading.get_ident()


def test_keyword_arguments_reach_the_work(qtbot: QtBot) -> None:
    lane = Lane("reading")
    with qtbot.waitSignal(lane.submit(int, "ff", base=16).done) as heard:
        pass
    assert heard.args == [255]


def test_a_failure_is_handed_over_and_not_raised(qtbot: QtBot) -> None:
    with qtbot.waitSignal(Lane("reading").submit(fail).failed) as heard:
        pass
    assert isinstance(heard.args[0], Broken)


def test_a_failure_that_nobody_hears_reaches_the_exception_hook(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _where: caught.append(error))
    Lane("writing").submit(fail)
    qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0], Broken)


def test_a_cancelled_job_says_nothing(qtbot: QtBot) -> None:
    lane = Lane("reading")
    heard: list[object] = []
    job = lane.submit(lambda: 1)
    job.done.connect(heard.append)
    job.cancel()
    assert lane.drain()
    qtbot.wait(10)
    assert heard == []


def test_work_that_was_cancelled_before_its_turn_is_not_begun() -> None:
    lane = Lane("writing")
    gate = threading.Event()
    begun: list[int] = []
    lane.submit(gate.wait)
    lane.submit(begun.append, 1).cancel()
    gate.set()
    assert lane.drain()
    assert begun == []


def test_one_thread_keeps_the_order() -> None:
    lane = Lane("writing")
    order: list[int] = []
    for number in range(50):
        lane.submit(order.append, number)
    assert lane.drain()
    assert order == list(range(50))


def test_draining_passes_on_what_is_done_and_says_when_it_is_not() -> None:
    lane = Lane("writing")
    gate = threading.Event()
    heard: list[object] = []
    lane.submit(gate.wait).done.connect(heard.append)
    assert not lane.drain(1)
    gate.set()
    assert lane.drain(2_000)
    assert heard == [True]


def test_long_work_reports_and_sees_that_nobody_wants_it_any_more(qtbot: QtBot) -> None:
    lane = Lane("importing")
    reported: list[object] = []
    gate = threading.Event()

    def work(job: Job) -> str:
        job.report(1)
        gate.wait()
        job.report(2)
        return "stopped" if job.cancelled else "finished"

    job = lane.submit_long(work)
    job.progressed.connect(reported.append)
    qtbot.waitUntil(lambda: reported == [1])
    job.cancel()
    gate.set()
    assert lane.drain()
    qtbot.wait(10)
    assert reported == [1]


@pytest.mark.parametrize("make", [lambda: Lane("reading"), InlineLane])
def test_then_hears_a_result_whenever_it_is_asked(qtbot: QtBot, make: Callable[[], Lane]) -> None:
    heard: list[object] = []
    job = make().submit(lambda: "found")
    assert job.then(heard.append) is job
    qtbot.waitUntil(lambda: heard == ["found"])
    qtbot.wait(10)
    assert heard == ["found"]


def test_an_inline_lane_has_the_answer_at_once() -> None:
    heard: list[object] = []
    lane = InlineLane()
    lane.submit(lambda: "found").then(heard.append)
    lane.submit(fail).then(heard.append, lambda error: heard.append(str(error)))
    assert heard == ["found", "on purpose"]


def test_an_inline_lane_also_answers_through_its_signals(qtbot: QtBot) -> None:
    with qtbot.waitSignal(InlineLane().submit(lambda: "found").done) as heard:
        pass
    assert heard.args == ["found"]
