"""A page about the film is read strictly, and a passage can be quoted."""

import pytest

from journal.domain.reference import (
    Address,
    Page,
    Passage,
    ReferenceDamaged,
    SectionKind,
    parse_address,
    quotation,
)
from journal.domain.reference_markdown import parse_head, parse_page, plain

HEAD = "---\ntitle: Places\nsubtitle: A beach\nsummary: Where.\norder: 5\nlang: en\n---\n"


def page(body: str, head: str = HEAD) -> Page:
    return parse_page("places", head + body)


def test_a_page_opens_with_its_head() -> None:
    read = page("")
    assert (read.slug, read.lang, read.title, read.heading) == ("places", "en", "Places", "Places")
    assert (read.subtitle, read.summary, read.order, read.cards) == ("A beach", "Where.", 5, ())
    assert read.sections == ()


def test_a_head_may_name_another_heading_and_cards() -> None:
    head = HEAD.replace("order", "heading: All places\ncards: words#lacuna, vi/story\norder")
    read = page("", head)
    assert read.heading == "All places"
    assert read.cards == (Address("words", "lacuna"), Address("story", lang="vi"))


def test_a_head_is_read_without_the_lines_after_it() -> None:
    lines = iter([*HEAD.splitlines(keepends=True), "the body\n"])
    assert parse_head("places", lines).title == "Places"
    assert next(lines) == "the body\n"


def test_headings_divide_the_text() -> None:
    read = page("One.\n\nTwo.\n\n## The sea\n\nThree.\n### Far\n## Empty\n")
    assert [(each.kind, each.title, each.markdown) for each in read.sections] == [
        (SectionKind.TEXT, "", "One.\n\nTwo."),
        (SectionKind.TEXT, "The sea", "Three.\n### Far"),
        (SectionKind.TEXT, "Empty", ""),
    ]


def test_a_fold_stands_apart_from_the_text_around_it() -> None:
    read = page("Before.\n:::spoiler The end\n\nThey part.\n\n:::\nAfter.\n")
    assert [(each.kind, each.title, each.markdown) for each in read.sections] == [
        (SectionKind.TEXT, "", "Before."),
        (SectionKind.SPOILER, "The end", "They part."),
        (SectionKind.TEXT, "", "After."),
    ]


def test_a_passage_carries_what_a_card_needs() -> None:
    read = page(
        ':::passage id="sea" label="The sea" source="Places · 1" keywords="sea, winter" '
        'link="words#lacuna" action="See it" write nudge\nCold.\n:::\n'
        ':::passage id="poem" label="Poem" source="A poet" quote\nOne line\n:::\n'
    )
    sea, poem = read.passages
    assert sea == Passage(
        id="sea",
        page_slug="places",
        lang="en",
        label="The sea",
        text="Cold.",
        source="Places · 1",
        keywords=("sea", "winter"),
        writable=True,
        nudge=True,
        link=Address("words", "lacuna"),
        action="See it",
    )
    assert (poem.quoted, poem.writable, poem.nudge, poem.link) == (True, False, False, None)
    assert read.sections[0].title == "The sea"


def test_a_note_may_lead_to_another_page() -> None:
    plain_note, leading = page(
        ':::note\nSo.\n:::\n:::note link="words" action="See"\nThus.\n:::\n'
    ).sections
    assert (plain_note.kind, plain_note.link, plain_note.action) == (SectionKind.NOTE, None, "")
    assert (leading.link, leading.action) == (Address("words"), "See")


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("no head at all", 1, "no head"),
        ("", 1, "no head"),
        ("---\ntitle: Places", 2, "a head without end"),
        ("---\ntitle: Places\n---\n", 3, "an incomplete head"),
        (HEAD.replace("5", "five"), 7, "an incomplete head"),
        (HEAD.replace("lang", "mood"), 6, "not a line of a head"),
        (HEAD.replace("order: 5", "order"), 5, "not a line of a head"),
        (HEAD.replace("order", "title: Again\norder"), 5, "not a line of a head"),
        (HEAD.replace("order", "cards: ../x\norder"), 8, "a link that leads nowhere"),
        (HEAD + "# Places\n", 8, "a title outside the head"),
        (HEAD + ":::secret A\nb\n:::\n", 8, "an unknown fence"),
        (HEAD + ":::\n", 8, "an unknown fence"),
        (HEAD + ":::spoiler A\nb\n", 10, "a fence without end"),
        (HEAD + ":::spoiler A\n\n:::\n", 10, "nothing between the fences"),
        (HEAD + ":::spoiler\nb\n:::\n", 8, "a fold without a title"),
        (HEAD + ":::spoiler A\n:::note\n:::\n:::\n", 9, "a fence inside a fence"),
        (HEAD + ':::passage id="a" label="A"\nb\n:::\n', 8, "a passage without"),
        (HEAD + ':::passage id="a" colour="b"\nb\n:::\n', 8, "an unknown attribute"),
        (HEAD + ':::passage id="a" id="b"\nb\n:::\n', 8, "an unknown attribute"),
        (HEAD + ":::note write\nb\n:::\n", 8, "an unknown attribute"),
        (HEAD + ":::note =\nb\n:::\n", 8, "an unknown attribute"),
        (HEAD + ':::note link="words"\nb\n:::\n', 8, "a link without words"),
        (HEAD + ':::note action="See"\nb\n:::\n', 8, "a link without words"),
        (HEAD + ':::note link="A B" action="See"\nb\n:::\n', 8, "a link that leads nowhere"),
    ],
)
def test_a_slip_in_a_page_is_found_and_placed(text: str, line: int, fault: str) -> None:
    with pytest.raises(ReferenceDamaged, match=fault) as caught:
        parse_page("places", text)
    assert caught.value.line == line
    assert caught.value.page == Address("places")


def test_a_nudge_nobody_can_write_from_is_a_slip() -> None:
    with pytest.raises(ReferenceDamaged, match="a nudge"):
        page(':::passage id="a" label="A" source="S" nudge\nb\n:::\n')


def test_two_passages_of_one_id_are_a_slip() -> None:
    once = ':::passage id="a" label="A" source="S"\nb\n:::\n'
    with pytest.raises(ReferenceDamaged, match="two passages"):
        page(once * 2)


def test_marks_are_stripped_for_reading() -> None:
    marked = (
        "- **Bold**, *slanted* and [a link](montauk:reference/words#lacuna)\n> ### Said\n1. `x`"
    )
    assert plain(marked) == "Bold, slanted and a link\n### Said\nx"


@pytest.mark.parametrize(
    "link",
    [
        "montauk:reference/why-write",
        "montauk:reference/why-write#why-1",
        "montauk:reference/vi/why-write#why-1",
    ],
)
def test_an_address_reads_back_as_it_was_written(link: str) -> None:
    address = parse_address(link)
    assert address is not None
    assert address.slug == "why-write"
    assert str(address) == link


@pytest.mark.parametrize(
    "link",
    ["https://example.org/why-write", "montauk:reference/", "montauk:reference/../secret", "x"],
)
def test_what_is_no_address_is_none(link: str) -> None:
    assert parse_address(link) is None


def test_a_memory_opens_with_the_passage_its_source_and_a_link_back() -> None:
    verse = Passage("pope", "words", "en", "The poem", "One line,\nand another.", "A. Poet, 1717")
    assert quotation(verse) == (
        "> One line,  \n> and another.\n>\n> — [A. Poet, 1717](montauk:reference/words#pope)\n\n"
    )


def test_a_vietnamese_passage_links_back_to_its_own_page() -> None:
    passage = Passage("why-1", "why-write", "vi", "Nhỏ", "Một.\n\nHai.", "Vì sao nên viết")
    assert quotation(passage).startswith("> Một.\n>\n> Hai.\n>\n> — ")
    assert "(montauk:reference/vi/why-write#why-1)" in quotation(passage)
