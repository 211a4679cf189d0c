"""A debounce waits for a pause, but not for ever."""

from pytestqt.qtbot import QtBot

from journal.ui.background.debounce import Debounce


def test_many_pokes_make_one_trigger(qtbot: QtBot) -> None:
    debounce = Debounce(20)
    times: list[int] = []
    debounce.triggered.connect(lambda: times.append(1))
    for _ in range(5):
        debounce.poke()
    with qtbot.waitSignal(debounce.triggered):
        pass
    qtbot.wait(40)
    assert times == [1]


def test_someone_who_never_pauses_is_served_at_the_ceiling(qtbot: QtBot) -> None:
    debounce = Debounce(10_000, ceiling_ms=20)
    debounce.poke()
    with qtbot.waitSignal(debounce.triggered, timeout=2_000):
        debounce.poke()
    assert not debounce.pending


def test_flush_triggers_only_what_is_pending(qtbot: QtBot) -> None:
    debounce = Debounce(10_000, 20_000)
    times: list[int] = []
    debounce.triggered.connect(lambda: times.append(1))
    debounce.flush()
    assert times == []
    debounce.poke()
    assert debounce.pending
    debounce.flush()
    assert times == [1]


def test_cancelled_pokes_never_trigger(qtbot: QtBot) -> None:
    debounce = Debounce(5, 10)
    debounce.poke()
    debounce.cancel()
    with qtbot.assertNotEmitted(debounce.triggered, wait=30):
        pass
    assert not debounce.pending
