"""Every failure has a sentence of its own, with what to do next."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from journal.cli.commands.searching import NOTES
from journal.cli.reasons import REASONS
from journal.cli.words import SENTENCES, counted, sentence_for, shown
from journal.domain import errors
from journal.domain.query import NoteKind
from journal.services.importing import Reason

FACTS = {
    errors.ImpossibleDate: ("31 February",),
    errors.UnknownDate: ("then",),
    errors.UnknownEntry: ("01234567",),
    errors.AmbiguousId: ("01234567",),
    errors.UnknownErasure: (7,),
    errors.AskedToWait: (7, date(2024, 2, 14)),
    errors.BadName: ("!",),
    errors.UnknownName: ("Mum",),
    errors.NameTaken: ("Mum",),
    errors.DayFull: (date(2024, 2, 14),),
    errors.JournalTooNew: (Path("j.db"), 9),
}


def _tree(kind: type[errors.JournalError]) -> Iterator[type[errors.JournalError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _tree(below)


def _made(kind: type[errors.JournalError]) -> errors.JournalError:
    if kind in FACTS:
        return kind(*FACTS[kind])
    if issubclass(kind, errors.JournalUnavailable | errors.SourceError | errors.TargetError):
        return kind(Path("some/file"))
    return kind()


FAILURES = [kind for kind in _tree(errors.JournalError) if kind.__module__ == errors.__name__]


@pytest.mark.parametrize("kind", FAILURES, ids=lambda kind: kind.__name__)
def test_a_failure_has_a_sentence_and_a_next_step(kind: type[errors.JournalError]) -> None:
    assert kind in SENTENCES
    words = sentence_for(_made(kind))
    assert "{" not in words
    assert words.endswith(".")
    assert ":" in words
    assert "\n" not in words
    assert "!" not in words.replace("“!”", "")


def test_no_sentence_is_left_without_a_failure() -> None:
    assert set(SENTENCES) == set(FAILURES)


def test_a_failure_that_somebody_adds_gets_the_sentence_above_it() -> None:
    class NotTried(errors.SourceError):
        pass

    assert sentence_for(NotTried("f.txt")) == "f.txt cannot be used: choose another file."


@pytest.mark.parametrize("reason", Reason, ids=lambda reason: reason.value)
def test_a_reason_for_leaving_an_item_out_has_a_sentence(reason: Reason) -> None:
    assert REASONS[reason].endswith(".")


@pytest.mark.parametrize("note", NoteKind)
def test_a_note_on_a_query_has_a_sentence(note: NoteKind) -> None:
    assert NOTES[note].endswith(".")


def test_what_is_shown_is_safe_to_print() -> None:
    assert shown("a\x1b[31m\udce9\nb") == "a�[31m��b"
    assert shown("x" * 1000) == "x" * 300 + "…"
    assert shown(None) == "here"
    assert shown(Path("a/b")) == "a/b"


def test_numbers_agree_with_their_nouns() -> None:
    assert counted(1, "memory", "memories") == "1 memory"
    assert counted(4213, "memory", "memories") == "4,213 memories"
