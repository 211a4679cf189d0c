"""Pages of one's own are cut into passages, and passages that fit a memory are found."""

from datetime import UTC, datetime
from uuid import UUID

from journal.domain.own_page import OwnPage, is_own, readable, title_in
from journal.domain.reference import Passage, parse_address, quotation
from journal.domain.reference_beside import MOST, beside, topics_in, topics_of

ID = UUID("019a0000-0000-7000-8000-000000000001")


def own(text: str, title: str = "Letters") -> OwnPage:
    return OwnPage(ID, title, text, datetime(2026, 10, 1, tzinfo=UTC))


def passage(name: str, *keywords: str) -> Passage:
    return Passage(name, "page", "en", name, "text", "source", keywords)


def test_a_page_is_cut_at_headings_and_where_it_gets_long() -> None:
    long = "word " * 90
    page = readable(own(f"# Letters\n\nFirst.\n\nSecond.\n\n## Later ##\n\n{long}\n\n{long}\n"))
    told = [(each.label, each.text.split("\n")[0].strip()[:9]) for each in page.passages]
    assert told == [("Letters", "First."), ("Later", "word word"), ("Later", "word word")]
    assert page.passages[0].text == "First.\n\nSecond."
    assert [section.title for section in page.sections] == ["", "Later", "Later"]
    assert page.summary == "First.  Second."


def test_a_title_that_is_another_one_is_read_as_a_heading() -> None:
    page = readable(own("# Letters home\nDear all.", title="Letters"))
    assert [each.label for each in page.passages] == ["Letters home"]


def test_verses_keep_their_lines_and_lines_that_only_wrapped_do_not() -> None:
    wrapped = "A line that was broken by the width of a window long ago\nand its end."
    page = readable(own(f"One line\nand another\n\n{wrapped}"))
    first, second = page.passages[0].text.split("\n\n")
    assert first == "One line\nand another"
    assert second == wrapped.replace("\n", " ")


def test_a_page_without_words_under_its_headings_has_no_passages() -> None:
    page = readable(own("#\n# Letters\n\n## Nothing\n"))
    assert page.passages == ()
    assert page.summary == ""


def test_a_long_beginning_is_cut_in_the_list() -> None:
    assert readable(own("word " * 40)).summary.endswith("…")


def test_the_title_is_the_first_heading_or_what_the_file_is_called() -> None:
    assert title_in("\n# On **winter** #\ntext", "file") == "On winter"
    assert title_in("Just text\n# Later", "file") == "file"
    assert title_in("", "file") == "file"


def test_a_quotation_leads_back_to_its_passage_whatever_the_title() -> None:
    page = readable(own("Some words.", title="Notes [old]"))
    text = quotation(page.passages[0])
    assert text.startswith("> Some words.\n>\n> — [Notes (old)](montauk:reference/yours-")
    address = parse_address(text.split("(")[-1].rstrip(")\n"))
    assert address == page.passages[0].address
    assert address is not None
    assert is_own(address.slug)
    assert not is_own("why-write")


def test_what_fits_shares_a_word_and_the_rarest_comes_first() -> None:
    common, rare = passage("a", "Sea", "winter"), passage("b", "winter", "flea market")
    odd = passage("c", "circus")
    topics = {each: topics_of(each) for each in (common, rare, odd)}
    assert beside("A Flea  Market in WINTER", topics) == (rare, common)
    assert beside("the seas", topics) == (common,)
    assert beside("season and search", topics) == ()


def test_a_word_fits_as_one_and_as_many() -> None:
    one, many = passage("a", "beach"), passage("b", "books")
    topics = {each: topics_of(each) for each in (one, many)}
    assert beside("two beaches", topics) == (one,)
    assert beside("one book", topics) == (many,)


def test_never_more_than_three_are_found() -> None:
    topics = {each: topics_of(each) for each in (passage(name, "sea") for name in "abcdef")}
    assert [each.id for each in beside("the sea", topics)] == ["a", "b", "c"]
    assert len(beside("the sea", topics)) == MOST


def test_ones_own_words_are_about_what_others_are_about_and_what_is_not_everyday() -> None:
    about = topics_in("The sea was because of bicycles", {"sea", "train"}, {"because"})
    assert about == {"sea", "bicycles"}
