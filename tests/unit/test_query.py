"""Whatever is typed becomes a tree; what does not parse is searched as text, and said so."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.query import (
    And,
    Chip,
    DateBound,
    Everything,
    Field,
    Node,
    Not,
    NoteKind,
    Or,
    Phrase,
    Query,
    Word,
    parse,
    words_of,
)
from journal.domain.query.lexer import DEEPEST

TODAY = date(2024, 5, 1)


def read(text: str, *, typing: bool = False) -> Query:
    return parse(text, today=TODAY, typing=typing)


def bare(node: Node) -> Node:
    """The node without the places in which its words were typed."""
    if isinstance(node, Word):
        return Word(node.text, node.prefix)
    if isinstance(node, Not):
        return Not(bare(node.child))
    if isinstance(node, And | Or):
        return type(node)(tuple(bare(one) for one in node.children))
    return node


def kinds(query: Query) -> list[NoteKind]:
    return [one.kind for one in query.notes]


RAIN, SNOW, SUN = Word("rain"), Word("snow"), Word("sun")


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("", Everything()),
        ("rain", RAIN),
        ("rain snow", And((RAIN, SNOW))),
        ("rain AND snow", And((RAIN, SNOW))),
        ('"blue ruin"', Phrase("blue ruin")),
        ("“blue ruin” rain", And((Phrase("blue ruin"), RAIN))),
        ("rain -snow", And((RAIN, Not(SNOW)))),
        ("-snow", Not(SNOW)),
        ('-"blue ruin"', Not(Phrase("blue ruin"))),
        ("rain OR snow", Or((RAIN, SNOW))),
        ("rain sun OR snow", Or((And((RAIN, SUN)), SNOW))),
        ("rain (sun OR snow)", And((RAIN, Or((SUN, SNOW))))),
        ("(rain snow) sun", And((RAIN, SNOW, SUN))),
        ("-(rain OR snow)", Not(Or((RAIN, SNOW)))),
        ("rain or snow", And((RAIN, Word("or"), SNOW))),
        ("rai*", Word("rai", prefix=True)),
        ("well-known", Word("well-known")),
        ("rain - snow", And((RAIN, SNOW))),
        ("--snow", Word("--snow")),
        ("- -snow", Not(SNOW)),
        ("-)snow", SNOW),
        ("-(-(snow))", Not(Not(SNOW))),
        ("10:30 http://x.org", And((Word("10:30"), Word("http://x.org")))),
        ("colour:red", Word("colour:red")),
        ("rain ...", RAIN),
        (":) rain", RAIN),
        ("大雨", Word("大雨")),
        ("person:Mary", Field("person", "Mary")),
        ('person:"Mary Svevo" rain', And((Field("person", "Mary Svevo"), RAIN))),
        ("PERSON:Mary", Field("person", "Mary")),
        ("@Mary", Field("person", "Mary")),
        ("@Mary, rain", And((Field("person", "Mary"), RAIN))),
        ("@[Mary Svevo]", Field("person", "Mary Svevo")),
        ('@"Mary Svevo"', Field("person", "Mary Svevo")),
        ("-@Mary", Not(Field("person", "Mary"))),
        ("#sea/winter", Field("tag", "sea/winter")),
        ("#2024", Word("#2024")),
        ("me@here.org", Word("me@here.org")),
        ("place:Montauk", Field("place", "Montauk")),
        ("mood:calm", Field("mood", "calm")),
        ("in:archive", Field("in", "archive")),
        ("lang:vi", Field("lang", "vi")),
        ("has:photo", Field("has", "photo")),
        ("is:Starred", Field("is", "Starred")),
        ("(tag:a OR tag:b)", Or((Field("tag", "a"), Field("tag", "b")))),
        ("rain OR person:", RAIN),
    ],
)
def test_a_query_becomes_a_tree(typed: str, node: Node) -> None:
    assert bare(read(typed).node) == node


@pytest.mark.parametrize(
    ("typed", "start", "end", "words"),
    [
        ("before:2024", date(2024, 1, 1), date(2024, 12, 31), "2024"),
        ("after:2024-02", date(2024, 2, 1), date(2024, 2, 29), "2024-02"),
        ("on:2024-02-14", date(2024, 2, 14), date(2024, 2, 14), "2024-02-14"),
        ("on:today", TODAY, TODAY, "today"),
        ("after:yesterday", date(2024, 4, 30), date(2024, 4, 30), "yesterday"),
        ('on:"last week"', date(2024, 4, 22), date(2024, 4, 28), "last week"),
        ("on:last week", date(2024, 4, 22), date(2024, 4, 28), "last week"),
        ("before:this month", date(2024, 5, 1), date(2024, 5, 31), "this month"),
        ("on:summer 1998", date(1998, 6, 1), date(1998, 8, 31), "summer 1998"),
    ],
)
def test_a_bound_in_time_knows_its_days(typed: str, start: date, end: date, words: str) -> None:
    query = read(typed)
    assert query.node == DateBound(typed.partition(":")[0], start, end, words)
    assert query.chips == (Chip(0, len(typed), typed.partition(":")[0], words),)


def test_seasons_follow_the_hemisphere() -> None:
    query = parse("on:summer 1998", today=TODAY, hemisphere="south")
    assert query.node == DateBound("on", date(1998, 12, 1), date(1999, 2, 28), "summer 1998")


def test_a_date_takes_no_word_that_is_not_its_own() -> None:
    assert bare(read("after:2024 rain").node) == And(
        (DateBound("after", date(2024, 1, 1), date(2024, 12, 31), "2024"), RAIN)
    )
    assert bare(read("on:today rain").node) == And((DateBound("on", TODAY, TODAY, "today"), RAIN))


@pytest.mark.parametrize(
    ("typed", "node", "kind", "fragment"),
    [
        ("before:someday", Phrase("before:someday"), NoteKind.UNKNOWN_DATE, "before:someday"),
        ("on:2024-02-31", Phrase("on:2024-02-31"), NoteKind.UNKNOWN_DATE, "on:2024-02-31"),
        ('on:"the day"', Phrase("on:the day"), NoteKind.UNKNOWN_DATE, "on:the day"),
        ("has:wings", Phrase("has:wings"), NoteKind.UNKNOWN_CHOICE, "has:wings"),
        ("-is:blue", Not(Phrase("is:blue")), NoteKind.UNKNOWN_CHOICE, "is:blue"),
        ("rain tag:", RAIN, NoteKind.MISSING_VALUE, "tag:"),
        ('"blue ruin', Phrase("blue ruin"), NoteKind.OPEN_QUOTE, "blue ruin"),
        ("(rain snow", And((RAIN, SNOW)), NoteKind.OPEN_BRACKET, "("),
        ("rain OR", RAIN, NoteKind.LONELY_OPERATOR, "OR"),
        ("OR rain", RAIN, NoteKind.LONELY_OPERATOR, "OR"),
    ],
)
def test_what_does_not_parse_is_text_and_a_note_says_so(
    typed: str, node: Node, kind: NoteKind, fragment: str
) -> None:
    query = read(typed)
    assert bare(query.node) == node
    assert [(one.kind, one.fragment) for one in query.notes] == [(kind, fragment)]
    assert not query.is_empty


@pytest.mark.parametrize(
    "typed", ["-", "OR", "AND OR", '""', "()", "*", "?!", "-()", "-)", "- OR", "-OR", "-("]
)
def test_a_query_of_only_operators_asks_for_nothing(typed: str) -> None:
    query = read(typed)
    assert query.node == Everything()
    assert query.is_empty
    assert kinds(query)[-1] == NoteKind.ONLY_OPERATORS


@pytest.mark.parametrize("typed", ["", "  ", "\n"])
def test_an_empty_query_asks_for_nothing_and_needs_no_note(typed: str) -> None:
    query = read(typed, typing=True)
    assert (query.node, query.notes, query.is_empty) == (Everything(), (), True)


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("rain sno", And((RAIN, Word("sno", prefix=True)))),
        ("rain ", RAIN),
        ('"blue ru', Phrase("blue ru", prefix=True)),
        ('"blue ruin"', Phrase("blue ruin")),
        ("rain OR", RAIN),
        ("(rain OR sn", Or((RAIN, Word("sn", prefix=True)))),
        ("rain tag:", RAIN),
        ("rain has:pho", And((RAIN, Phrase("has:pho")))),
    ],
)
def test_while_typing_the_last_word_may_grow_and_nothing_is_wrong_yet(
    typed: str, node: Node
) -> None:
    query = read(typed, typing=True)
    assert bare(query.node) == node
    assert query.notes == ()


def test_chips_tell_where_operators_were_typed() -> None:
    text = 'rain -tag:winter person:"Mary Svevo" #sea'
    chips = read(text).chips
    assert [(text[one.start : one.end], one.field, one.value, one.negated) for one in chips] == [
        ("-tag:winter", "tag", "winter", True),
        ('person:"Mary Svevo"', "person", "Mary Svevo", False),
        ("#sea", "tag", "sea", False),
    ]


def test_only_wanted_words_light_up() -> None:
    query = read('rain -snow ("blue ruin" OR sun) -(night) tag:x rain')
    assert [one.text for one in query.terms] == ["rain", "blue ruin", "sun", "rain"]
    assert [one.text for one in words_of(query)] == ["rain", "sun", "rain"]


def test_a_word_can_be_replaced_where_it_was_typed() -> None:
    query = read("light windw tag:sea")
    assert query.replacing(words_of(query)[1], "window") == "light window tag:sea"


def test_brackets_are_read_to_a_depth_and_then_passed_over() -> None:
    deep = DEEPEST + 5
    query = read("-(" * deep + "rain" + ")" * deep)
    depth, node = 0, query.node
    while isinstance(node, Not):
        depth, node = depth + 1, node.child
    assert depth == DEEPEST + 1
    assert bare(node) == RAIN


def test_a_very_long_query_is_read_in_part() -> None:
    query = read("rain " * 1000)
    assert kinds(query) == [NoteKind.TOO_LONG]
    assert len(words_of(query)) == 800


def test_what_cannot_be_written_stays_outside() -> None:
    query = read("person:a\ud800 ra\0in")
    assert query.text.encode("utf-8").count(b"\xef\xbf\xbd") == 2
    assert query.node == And(
        (Field("person", "a\ufffd"), Word("ra\ufffdin", start=10, end=15))
    )


def test_the_same_trouble_is_noted_once() -> None:
    assert kinds(read("rain tag: tag:")) == [NoteKind.MISSING_VALUE]


def test_a_long_fragment_is_cut_in_its_note() -> None:
    assert len(read("(" * 3000).notes[-1].fragment) <= 60


ANY_PIECE = st.sampled_from(
    ["rain", "OR", "AND", "-", "(", ")", '"', "“", "”", "tag:", "before:", "on:last", "week",
     "2024", "@", "#", "[", "]", "*", " ", " ", "has:", "photo", "大雨", "\0", "\ud800", ":", "x"]
) | st.characters(codec=None, categories=None)  # fmt: skip


@given(st.lists(ANY_PIECE, max_size=30).map("".join), st.booleans())
def test_nothing_typed_is_ever_an_error(typed: str, typing: bool) -> None:
    query = read(typed, typing=typing)
    assert query.is_empty == (query.node == Everything())
    assert len(query.text) == len(typed)
    query.text.encode("utf-8")
    for word in words_of(query):
        assert query.text[word.start : word.end].rstrip("*") == word.text
    for chip in query.chips:
        assert 0 <= chip.start < chip.end <= len(typed)
    assert read(query.text, typing=typing) == query


_WORDS = st.text("abcéж雨", min_size=1, max_size=5)
_LEAVES = st.one_of(
    _WORDS.map(lambda one: (one, Word(one))),
    _WORDS.map(lambda one: (f"{one}*", Word(one, prefix=True))),
    st.tuples(_WORDS, _WORDS).map(lambda two: (f'"{two[0]} {two[1]}"', Phrase(" ".join(two)))),
    st.tuples(st.sampled_from(["person", "tag", "mood"]), _WORDS).map(
        lambda two: (f'{two[0]}:"{two[1]}"', Field(*two))
    ),
    st.just(("on:2024", DateBound("on", date(2024, 1, 1), date(2024, 12, 31), "2024"))),
)
Spelled = tuple[str, Node]


def _side_by_side(parts: list[Spelled]) -> Spelled:
    children: list[Node] = []
    for _, node in parts:
        children += node.children if isinstance(node, And) else (node,)
    return f"({' '.join(text for text, _ in parts)})", And(tuple(children))


def _either(parts: list[Spelled]) -> Spelled:
    return f"({' OR '.join(text for text, _ in parts)})", Or(tuple(node for _, node in parts))


def _grown(inner: st.SearchStrategy[Spelled]) -> st.SearchStrategy[Spelled]:
    several = st.lists(inner, min_size=2, max_size=3)
    unwanted = inner.map(lambda one: (f"-({one[0]})", Not(one[1])))
    return several.map(_side_by_side) | several.map(_either) | unwanted


_SPELLED = st.recursive(_LEAVES, _grown, max_leaves=6)


@given(_SPELLED.filter(lambda one: one[0].count("(") <= DEEPEST))
def test_a_tree_spelled_out_is_read_back(spelled: Spelled) -> None:
    text, node = spelled
    query = read(text)
    assert bare(query.node) == node
    assert query.notes == ()
