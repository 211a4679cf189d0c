"""Pages of one's own are kept in the journal, renamed, removed and brought back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from journal.domain import errors
from journal.domain.changes import ChangeKind
from journal.domain.own_page import LONGEST, OwnPage, readable
from journal.domain.reference import Address, ReferenceMissing
from journal.runtime.clock import SystemClock
from journal.services.journal import Journal, open_journal
from journal.services.reference import Reference

RESOURCES = Path(__file__).parents[2] / "resources" / "reference"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "home" / "journal.db", clock=SystemClock()) as journal:
        yield journal


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "coast.md"
    path.write_text("# Letters from the coast\n\nThe sea was grey.\n", "utf-8")
    return path


def titles(journal: Journal) -> list[str]:
    return [page.title for page in journal.own_pages.pages()]


def test_a_file_becomes_a_page_and_stays_as_it_is(journal: Journal, note: Path) -> None:
    before = note.read_bytes()
    act = journal.own_pages.add(note)
    (page,) = journal.own_pages.pages()
    assert (page.id, page.title) == (act.page, "Letters from the coast")
    assert page.text == before.decode()
    assert note.read_bytes() == before
    assert act.changes.kinds == {ChangeKind.PAGES}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_marked_encodings_are_read(journal: Journal, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "été.txt"
    path.write_bytes("Đà Nẵng\r\nété".encode(encoding))
    journal.own_pages.add(path)
    (page,) = journal.own_pages.pages()
    assert (page.title, page.text) == ("été", "Đà Nẵng\nété")


def _latin(path: Path) -> None:
    path.write_bytes("été".encode("latin-1"))


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda path: None, errors.SourceMissing),
        (lambda path: path.mkdir(), errors.SourceIsFolder),
        (lambda path: path.write_bytes(b"\x89PNG\0\0\0"), errors.PageNotText),
        (_latin, errors.PageNotText),
        (lambda path: path.write_text(" \n\n"), errors.PageEmpty),
        (lambda path: path.write_bytes(b""), errors.PageEmpty),
        (lambda path: path.write_text("a" * (LONGEST + 1)), errors.PageTooLong),
        (lambda path: path.write_bytes(b"a" * 5_000_000), errors.PageTooLong),
    ],
)  # fmt: skip
def test_what_is_no_page_is_refused_and_nothing_is_kept(
    journal: Journal,
    tmp_path: Path,
    make: Callable[[Path], object],
    kind: type[errors.SourceError],
) -> None:
    path = tmp_path / "odd.md"
    make(path)
    with pytest.raises(kind):
        journal.own_pages.add(path)
    assert journal.own_pages.pages() == ()


def test_a_file_that_cannot_be_opened_is_said_to_be_unreadable(
    journal: Journal, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(errors.SourceUnreadable):
        journal.own_pages.add(note)


def test_a_page_is_renamed_and_named_back(journal: Journal, note: Path) -> None:
    page = journal.own_pages.add(note).page
    act = journal.own_pages.rename(page, "  Coast\n")
    assert titles(journal) == ["Coast"]
    assert journal.own_pages.undo(act) is not None
    assert titles(journal) == ["Letters from the coast"]


def test_a_title_is_never_empty_nor_endless(journal: Journal, note: Path) -> None:
    page = journal.own_pages.add(note).page
    journal.own_pages.rename(page, "  ")
    with pytest.raises(errors.NameTooLong):
        journal.own_pages.rename(page, "a" * 121)
    assert titles(journal) == ["Letters from the coast"]


def test_a_removed_page_comes_back_whole(journal: Journal, note: Path) -> None:
    page = journal.own_pages.add(note).page
    there = journal.own_pages.pages()
    act = journal.own_pages.remove(page)
    assert journal.own_pages.pages() == ()
    assert journal.own_pages.undo(act) is not None
    assert journal.own_pages.pages() == there


def test_adding_is_taken_back_too(journal: Journal, note: Path) -> None:
    act = journal.own_pages.add(note)
    assert journal.own_pages.undo(act) is not None
    assert journal.own_pages.pages() == ()


def test_an_act_that_something_followed_is_not_taken_back(journal: Journal, note: Path) -> None:
    added = journal.own_pages.add(note)
    journal.own_pages.rename(added.page, "Coast")
    assert journal.own_pages.undo(added) is None
    assert titles(journal) == ["Coast"]


def test_a_page_that_is_not_there_cannot_be_changed(journal: Journal, note: Path) -> None:
    page = journal.own_pages.add(note).page
    journal.own_pages.remove(page)
    for gone in (page, uuid4()):
        with pytest.raises(errors.UnknownPage):
            journal.own_pages.rename(gone, "Coast")
        with pytest.raises(errors.UnknownPage):
            journal.own_pages.remove(gone)


def test_pages_of_ones_own_are_found_beside_those_about_the_film(
    journal: Journal, note: Path
) -> None:
    journal.own_pages.add(note)
    (own,) = journal.own_pages.pages()
    reference = Reference(RESOURCES)
    assert reference.search_own("grey") == ()
    page = hold(reference, own)
    assert [hit.slug for hit in reference.search_own("GREY sea")] == [page]
    assert [hit.slug for hit in reference.search_own("coast")] == [page]
    assert reference.search_own("  ") == ()
    assert reference.page(page, "vi").title == own.title
    assert page in {each.page_slug for each in reference.beside("The sea, the sea")}


def test_each_page_is_found_by_its_own_link(
    journal: Journal, note: Path, tmp_path: Path
) -> None:
    other = tmp_path / "hills.txt"
    other.write_text("Up and down.", "utf-8")
    journal.own_pages.add(note)
    journal.own_pages.add(other)
    reference = Reference(RESOURCES)
    pages = [readable(own) for own in journal.own_pages.pages()]
    reference.hold(pages)
    assert [reference.page(page.slug).title for page in pages] == [
        "Letters from the coast",
        "hills",
    ]


def test_a_page_that_was_removed_is_missing(journal: Journal, note: Path) -> None:
    journal.own_pages.add(note)
    (own,) = journal.own_pages.pages()
    reference = Reference(RESOURCES)
    page = hold(reference, own)
    reference.hold(())
    with pytest.raises(ReferenceMissing):
        reference.passage(Address(page, "p1"))


def test_passages_that_fit_are_found_in_the_language_that_is_read() -> None:
    reference = Reference(RESOURCES)
    found = reference.beside("Nobody goes to the beach in winter; I took the train.")
    assert 0 < len(found) <= 3
    assert reference.beside("xyzzy") == ()
    assert {each.lang for each in reference.beside("mùa đông, biển, tuyết", "vi")} <= {"vi"}


def hold(reference: Reference, own: OwnPage) -> str:
    page = readable(own)
    reference.hold((page,))
    return page.slug
