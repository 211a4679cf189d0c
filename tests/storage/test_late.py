"""A module that was put off behaves as the module itself."""

import asyncio
import sys

import pytest

from journal.storage.late import LateAsyncio, LateModule, put_off

NAME = "colorsys"


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> LateModule:
    """A small module of Python's own, put off."""
    one = LateModule(NAME)
    monkeypatch.setitem(sys.modules, NAME, one)
    return one


def test_a_module_put_off_is_imported_when_something_of_it_is_asked_for(late: LateModule) -> None:
    import colorsys

    assert colorsys is late
    assert colorsys.rgb_to_hls(1, 1, 1) == (0, 1, 0)
    assert sys.modules[NAME] is not late
    assert late.hls_to_rgb is sys.modules[NAME].hls_to_rgb


def test_a_module_put_off_lacks_what_the_module_lacks(late: LateModule) -> None:
    assert not hasattr(late, "nothing_of_that_name")


def test_asyncio_put_off_tells_a_coroutine() -> None:
    async def waits() -> None:
        await asyncio.sleep(0)

    coroutine = waits()
    assert LateAsyncio("asyncio").iscoroutine(coroutine)
    assert not LateAsyncio("asyncio").iscoroutine(waits)
    coroutine.close()


def test_what_is_imported_already_is_left_alone() -> None:
    assert asyncio.sleep is not None  # What was put off before stands in its place from here on.
    there = sys.modules["asyncio"]
    put_off()
    assert sys.modules["asyncio"] is there


def test_what_nobody_imported_yet_is_put_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "importlib.metadata", raising=False)
    put_off()
    assert isinstance(sys.modules["importlib.metadata"], LateModule)


def test_a_driver_that_was_put_off_can_be_had() -> None:
    put_off()
    driver = sys.modules["sqlalchemy.dialects.sqlite.aiosqlite"]
    assert driver.SQLiteDialect_aiosqlite.driver == "aiosqlite"
