"""What was written is found again, whatever is typed."""

import threading
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from journal.domain.entry import Draft
from journal.domain.errors import Interrupted
from journal.domain.moment import Moment, Precision
from journal.domain.names import NameKind
from journal.domain.query import Field, Query, Word
from journal.services import searching
from tests.services.diary import DAY, Diary

OPERATORS = [
    "OR", "AND", "-", "(", ")", '"', "*", ":", "before:", "after:2024", "on:", "tag:", "person:x",
    "is:starred", "has:photo", "in:Journal", "mood:", "lang:", "@", "#", "NEAR", "NOT", "found",
    "words", "\ue000all", "\ue001x", "{", "^", "+", "rowid", "'", ";",
]  # fmt: skip


# Words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("The sand was HARD.", "hard"),
        ("Café au lait", "cafe"), ("Cafe", "café"), ("Đà Nẵng", "da nang"), ("Đà Nẵng", "ĐÀ"),
        ("Tô phở bò", "pho bo"), ("smørrebrød", "smorrebrod"), ("Łódź", "lodz"),
        ("Straße", "strasse"), ("ﬁnal", "ﬁnal"), ("Ｔｏｋｙｏ", "tokyo"), ("ｶﾞﾗｽ", "ガラス"),
        ("きのうは大雨だった。", "雨"), ("きのうは大雨だった。", "大雨"),
        ("きのうは大雨だった。", "大雨だった"),
        ("ฉันไปทะเลที่หัวหิน", "ทะเล"), ("ไม่ได้", "ไมได"), ("한국어", "한국어"),
        ("हिन्दी भाषा", "हिन्दी"), ("Привет, мир", "мир"), ("Ёлка", "елка"), ("Ἀθῆναι", "αθηναι"),
        ("שָׁלוֹם", "שלום"), ("مُحَمَّد", "محمد"), ("e\u0301te\u0301", "été"),
        ("naïve re-entry", "re-entry"), ("C'est l'été", "l'été"), ("100% wool", "100"),
        ("Hawaiʻi", "hawai'i"), ("It is 🌊 time", "🌊"),
    ],
)  # fmt: skip
def test_a_word_is_found_however_it_was_typed(diary: Diary, written: str, typed: str) -> None:
    diary.add(written)
    diary.add("something else entirely")
    assert len(diary.hits(typed)) == 1


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("かき", "がき"), ("がき", "かき"), ("ばら", "はら"), ("한국", "한ㄱ"), ("हिन्दी", "हनद"),
        ("大きな雨", "大雨"), ("sand", "san"), ("day", "days"), ("กา", "กี"), ("iceberg", "berg"),
    ],
)  # fmt: skip
def test_what_is_another_word_is_not_found(diary: Diary, written: str, typed: str) -> None:
    diary.add(written)
    assert diary.hits(typed) == []


def test_words_stand_anywhere_and_phrases_in_a_row(diary: Diary) -> None:
    diary.add("the hard sand")
    diary.add("the sand was hard")
    assert diary.found("sand hard") == ["the sand was hard", "the hard sand"]
    assert diary.found('"hard sand"') == ["the hard sand"]
    assert diary.found("“hard sand”") == ["the hard sand"]


def test_no_phrase_reaches_from_the_title_into_the_text(diary: Diary) -> None:
    diary.add("sand", title="hard")
    assert diary.found('"hard sand"') == []
    assert diary.found("hard sand") == ["sand"]


def test_a_word_can_go_on(diary: Diary) -> None:
    diary.add("beaches")
    assert diary.found("beach") == []
    assert diary.found("beach*") == ["beaches"]
    assert diary.found("beach", typing=True) == ["beaches"]
    assert diary.found("beach ", typing=True) == []
    assert diary.found('"the beach', typing=True) == []
    diary.add("the beaches")
    assert diary.found('"the beach', typing=True) == ["the beaches"]
    assert diary.found('"the beach"', typing=True) == []


def test_or_minus_and_brackets(diary: Diary) -> None:
    for words in ("ice river", "ice", "river", "beach"):
        diary.add(words)
    assert diary.found("ice OR river") == ["river", "ice", "ice river"]
    assert diary.found("ice -river") == ["ice"]
    assert diary.found("-ice -river") == ["beach"]
    assert diary.found("(ice OR beach) -(ice river)") == ["beach", "ice"]
    assert diary.found("-(ice OR beach)") == ["river"]
    assert diary.found("ice OR -river") == ["beach", "ice", "ice river"]


def test_nothing_asked_for_is_everything(diary: Diary) -> None:
    diary.add("one")
    diary.add("two")
    for nothing in ("", "  ", "-", "()", "OR"):
        assert diary.found(nothing) == ["two", "one"], nothing


# Fields


@pytest.fixture
def fields(diary: Diary) -> Diary:
    diary.add(
        "rich", tags=("Ice/Thin", "river"), people=("Joel Barish",), place="Charles River",
        mood="Calm", lang="en", starred=True, quiet=True, journal="Letters",
    )  # fmt: skip
    diary.add("poor")
    return diary


@pytest.mark.parametrize(
    "typed",
    [
        "tag:river", "#river", "tag:RIVER", "tag:ice", "tag:ice/thin", 'person:"Joel Barish"',
        "@[Joel Barish]", 'place:"charles river"', "mood:calm", "MOOD:CALM",
        "lang:en", "LANG:EN", "is:starred", "is:quiet", "has:place", "in:letters", "in:Letters",
        "-in:Journal",
    ],
)  # fmt: skip
def test_every_field_narrows(fields: Diary, typed: str) -> None:
    assert fields.found(typed) == ["rich"]


@pytest.mark.parametrize(
    "typed",
    ["tag:none", "person:nobody", "person:joel", "place:nowhere", "mood:sad", "lang:fr",
     "has:photo", "has:audio", "has:tape", "in:nothing", "tag:riv", "tag:ice/thick"],
)  # fmt: skip
def test_a_field_that_fits_nothing_finds_nothing(fields: Diary, typed: str) -> None:
    assert fields.found(typed) == []
    assert fields.found(f"-{typed}") == ["poor", "rich"]


def test_fields_follow_an_edit(fields: Diary) -> None:
    entry = next(one for one in fields.journal.browsing.entries(9)[0] if one.text == "rich")
    fields.edit(entry, place=None, tags=(), mood=None, starred=False, journal="Journal")
    for typed in ("has:place", "tag:river", "mood:calm", "is:starred", "in:letters"):
        assert fields.found(typed) == []


def test_a_name_is_found_by_its_folded_spelling_unless_there_is_an_exact_one(diary: Diary) -> None:
    diary.add("marked", people=("José",))
    assert diary.found("person:jose") == ["marked"]
    diary.add("plain", people=("Jose",))
    assert diary.found("person:jose") == ["plain"]
    assert diary.found("person:josé") == ["marked"]


def test_a_tag_brings_its_children(diary: Diary) -> None:
    diary.add("child", tags=("place/home",))
    diary.add("parent", tags=("place",))
    diary.add("other", tags=("placement",))
    assert diary.found("#place") == ["parent", "child"]
    assert diary.found("#place/home") == ["child"]


def test_odd_values_of_fields_are_told_apart(diary: Diary) -> None:
    diary.add("one", mood="at ease")
    diary.add("two", mood="at-ease")
    diary.add("three", mood="ruhig & müde")
    assert diary.found('mood:"at ease"') == ["one"]
    assert diary.found("mood:at-ease") == ["two"]
    assert diary.found('mood:"Ruhig & Müde"') == ["three"]


def test_what_no_parser_gives_finds_nothing(diary: Diary) -> None:
    diary.add("one", starred=True)
    for node in (Field("is", "all"), Field("has", "all"), Field("no", "x"), Word("…")):
        assert diary.journal.searching.count(Query("", node)) == 0


# Dates


@pytest.fixture
def years(diary: Diary) -> Diary:
    diary.add("early", on="2019-12-31")
    diary.add("first", on="2020-01-01")
    diary.add("summer", on="2020-07-01 12:00")
    diary.add("last", on="2020-12-31")
    diary.add("late", on="2021-01-01")
    diary.add("vague", on="2020")
    return diary


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("before:2020", ["early"]),
        ("after:2020", ["late", "last", "summer", "first", "vague"]),
        ("on:2020", ["last", "summer", "first", "vague"]),
        ("on:2020-07", ["summer", "vague"]),
        ("after:2020-12-31", ["late", "last", "vague"]),
        ("after:2021", ["late"]),
        ("before:2020-01-02", ["first", "vague", "early"]),
        ("after:2020-06-01 before:2020-08-01", ["summer", "vague"]),
        ("after:2020-06-01 after:2020-03-01 before:2021 before:2022", ["last", "summer", "vague"]),
        ("before:2019 after:2020", []),
        ("-before:2020", ["late", "last", "summer", "first", "vague"]),
        ("-after:2021", ["last", "summer", "first", "vague", "early"]),
        ("-on:2020", ["late", "early"]),
        ("before:2020 OR after:2021", ["late", "early"]),
        ("summer OR after:2021", ["late", "summer"]),
        ("(summer OR late) -before:2021", ["late"]),
        ("(early OR on:2020-07) -vague", ["summer", "early"]),
        ("(-summer OR on:2021) after:2020-12", ["late", "last", "vague"]),
        ("before:nonsense", []),
    ],
)
def test_dates_bound_what_is_found(years: Diary, typed: str, found: list[str]) -> None:
    assert years.found(typed) == found
    query = years.journal.searching.parse(typed)
    assert years.journal.searching.count(query) == len(found)
    assert years.found(typed, limit=1) == found
    best = years.journal.searching.page(query, by_relevance=True)
    assert sorted(hit.row.excerpt for hit in best.hits) == sorted(found)


def test_summer_is_when_it_is_summer_here(diary: Diary) -> None:
    diary.add("july", on="2020-07-01")
    diary.add("january", on="2021-01-15")
    assert diary.found('on:"summer 2020"') == ["july"]
    south = searching.Searching(diary.store, diary.clock, "south")
    page = south.page(south.parse('on:"summer 2020"'))
    assert [hit.row.excerpt for hit in page.hits] == ["january"]


def test_today_is_today(diary: Diary) -> None:
    diary.add("now", on=diary.clock.now().date())
    diary.add("then")
    assert diary.found("on:today") == ["now"]
    diary.pass_time(days=1)
    assert diary.found("on:today") == []
    assert diary.found("on:yesterday") == ["now"]


# Exact first


def test_what_is_typed_with_a_mark_comes_first_in_its_own_spelling(diary: Diary) -> None:
    for words in ("phở", "pho", "phố", "phở bò"):
        diary.add(words)
    hits = diary.hits("phở")
    assert [hit.row.excerpt for hit in hits] == ["phở bò", "phở", "phố", "pho"]
    assert [hit.exact for hit in hits] == [True, True, False, False]
    assert diary.found("phở", limit=1) == ["phở bò", "phở", "phố", "pho"]
    assert diary.found("pho") == ["phở bò", "phố", "pho", "phở"]
    assert not any(hit.exact for hit in diary.hits("pho"))


def test_a_capital_inside_asks_for_its_spelling_too(diary: Diary) -> None:
    diary.add("McDonald")
    diary.add("Mcdonald")
    assert diary.found("McDonald") == ["McDonald", "Mcdonald"]
    assert diary.found("Mcdonald") == ["Mcdonald", "McDonald"]


def test_an_exact_spelling_may_go_on(diary: Diary) -> None:
    diary.add("phởngon")
    diary.add("phongon")
    assert [hit.exact for hit in diary.hits("phở", typing=True)] == [True, False]


def test_exact_first_goes_with_dates(diary: Diary) -> None:
    diary.add("phở", on="2020")
    diary.add("pho", on="2020-05-05")
    assert diary.found("phở after:2020-02") == ["phở", "pho"]
    assert diary.found("phở after:2020-02", limit=1) == ["phở", "pho"]


# Pages


@given(
    st.lists(st.sampled_from(["ice", "river", "ice river", "íce", "Ice on"]), max_size=12),
    st.sampled_from(["ice", "íce", "ice OR river", "river -ice", "", "íce OR after:2024-02-16"]),
    st.integers(1, 5),
)
@settings(max_examples=25)
def test_pages_follow_each_other_without_gaps_or_repeats(
    diary_of_pages: Diary, texts: list[str], typed: str, limit: int
) -> None:
    diary = diary_of_pages
    for number, words in enumerate(texts):
        diary.add(words, on=DAY + timedelta(days=number % 4))
    whole = [hit.row.id for hit in diary.hits(typed, limit=10_000)]
    assert [hit.row.id for hit in diary.hits(typed, limit=limit)] == whole
    assert len(set(whole)) == len(whole)
    query = diary.journal.searching.parse(typed)
    assert diary.journal.searching.count(query) == len(whole)
    found, total = diary.journal.searching.entries(query, limit)
    assert [one.id for one in found] == whole[:limit]
    assert total == len(whole)


@pytest.fixture(scope="module")
def diary_of_pages(tmp_path_factory: pytest.TempPathFactory, empty_journal: object) -> Diary:
    diary = Diary(tmp_path_factory.mktemp("pages") / "journal.db")
    yield diary
    diary.journal.close()


def test_a_hit_lights_up_what_was_found(diary: Diary) -> None:
    diary.add("x " * 200 + "then the **Café** by the sea", title="At the café")
    hit = diary.hits("cafe")[0]
    span = hit.title_spans[0]
    assert hit.title[span.start : span.end] == "café"
    span = hit.excerpt_spans[0]
    assert hit.excerpt[span.start : span.end] == "Café"
    assert hit.excerpt.startswith("… ")
    diary.add("The café, untitled")
    hit = diary.hits("cafe untitled")[0]
    assert (hit.title, hit.title_spans) == ("", ())
    assert hit.excerpt == "The café, untitled"


def test_relevance_is_asked_of_the_newest_hits_only(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "LOOKED_AT", 3)
    diary.add("river river river", on="2020-01-01")
    for number in range(3):
        diary.add("a river and " + "many more words " * 9, on=DAY + timedelta(days=number))
    dense = diary.add("river", on="2024-02-15 09:00")
    query = diary.journal.searching.parse("river")
    page = diary.journal.searching.page(query, by_relevance=True)
    assert page.cursor is None
    assert len(page.hits) == 3
    assert page.hits[0].row.id == dense.id
    assert "river river river" not in {hit.row.excerpt for hit in page.hits}


# Nothing typed fails


@given(
    st.one_of(
        st.text(max_size=80),
        st.lists(st.one_of(st.sampled_from(OPERATORS), st.text(max_size=6)), max_size=30).map(
            " ".join
        ),
        st.lists(st.sampled_from(OPERATORS), max_size=40).map("".join),
    ),
    st.booleans(),
)
@example("(" * 200 + "a" + ")" * 200, False)
@example("a OR " * 600 + "b", False)
@example("a " * 1900, False)
@example("-a " * 900, False)
@example("(a OR on:2020 " * 60, False)
@example("-(" * 150 + "on:2020", False)
@example("é" * 3000, True)
@example("\0\ud800", True)
@settings(max_examples=120)
def test_nothing_typed_fails(diary_of_property: Diary, typed: str, grows: bool) -> None:
    searching = diary_of_property.journal.searching
    query = searching.parse(typed, typing=grows)
    page = searching.page(query, limit=3)
    for hit in page.hits:
        assert hit.lit
    searching.count(query)
    searching.page(query, by_relevance=True)
    searching.suggest(query)
    searching.facets(query, limit=5)
    searching.entries(query, 2)


# Did you mean


@pytest.mark.parametrize(
    ("written", "typed", "meant"),
    [
        ("The river was frozen", "rivr", "river"), ("The river was frozen", "rivver", "river"),
        ("The river was frozen", "rivre", "river"), ("The river was frozen", "fivre", None),
        ("Clementine came", "clemantine", "Clementine"),
        ("Đà Nẵng đẹp lắm", "nangg", "Nẵng"), ("Tô phở bò", "phoo", "phở"),
        ("きのうは大雨だった", "大鳥だった", "大雨だった"),
        ("きのうは大雨だった", "大だった", "大雨だった"),
        ("きのうは大雨だった", "大雨雨だった", "大雨だった"), ("東京駅", "京東駅", "東京駅"),
        ("東京駅前", "東京前", "東京駅前"), ("東京駅", "大阪城", None),
        ("Привет мир", "превет", "Привет"), ("Καλημέρα", "καλημερρα", "Καλημέρα"),
        ("שלום", "שלוום", "שלום"), ("مرحبا", "مرحببا", "مرحبا"), ("1234", "12345", "1234"),
    ],
)  # fmt: skip
def test_a_word_that_nothing_holds_is_guessed(
    diary: Diary, written: str, typed: str, meant: str | None
) -> None:
    diary.add(written)
    guess = diary.journal.searching.suggest(diary.journal.searching.parse(typed))
    assert (guess.meant if guess else None) == meant
    if guess is not None:
        assert (guess.typed, guess.query) == (typed, meant)
        assert diary.hits(guess.query)


def test_a_guess_leaves_the_rest_of_the_query(diary: Diary) -> None:
    diary.add("The river", tags=("ice",))
    parsed = diary.journal.searching.parse("the rivr tag:ice -snow")
    guess = diary.journal.searching.suggest(parsed)
    assert guess is not None
    assert guess.query == "the river tag:ice -snow"


def test_no_guess_is_made_for_words_that_are_known_or_too_short(diary: Diary) -> None:
    diary.add("The river")
    for typed in ("river", "x", "riv*", '"rivr"', "-rivr", "", "rivr" * 20):
        assert diary.journal.searching.suggest(diary.journal.searching.parse(typed)) is None


def test_the_word_of_more_memories_is_the_better_guess(diary: Diary) -> None:
    diary.add("boat")
    diary.add("coat")
    diary.add("coat")
    guess = diary.journal.searching.suggest(diary.journal.searching.parse("doat"))
    assert guess is not None
    assert guess.meant == "coat"


def test_a_guess_is_spelled_as_the_newest_memory_spells_it(diary: Diary) -> None:
    diary.add("cafe", on="2020-01-01")
    diary.add("plain", title="Café", on="2021-01-01")
    guess = diary.journal.searching.suggest(diary.journal.searching.parse("cafee"))
    assert guess is not None
    assert guess.meant == "Café"


def test_erased_words_are_never_guessed(diary: Diary) -> None:
    entry = diary.add("Clementine 大雨")
    diary.erase(entry)
    for typed in ("clemantine", "大鳥", "雨大"):
        assert diary.journal.searching.suggest(diary.journal.searching.parse(typed)) is None


def test_a_guess_that_no_text_spells_out_is_given_as_it_is(diary: Diary) -> None:
    entry = diary.add("plain")
    diary.change("DELETE FROM found WHERE rowid = :at", at=entry.position)
    diary.change("INSERT INTO found (rowid, words) VALUES (:at, 'river')", at=entry.position)
    guess = diary.journal.searching.suggest(diary.journal.searching.parse("rivr"))
    assert guess is not None
    assert guess.meant == "river"


# Facets


def test_facets_tell_what_the_hits_have_in_common(diary: Diary) -> None:
    one = diary.add("ice 1", on="2023-01-01", people=("Joel", "Ann"), place="A", tags=("river",))
    diary.add("ice 2", on="2024-01-01", people=("Joel",), starred=True)
    diary.add("sand", on="2024-01-02", people=("Bea",), tags=("beach",))
    facets = diary.journal.searching.facets(diary.journal.searching.parse("ice"))
    assert [(name.name, name.count) for name in facets.people] == [("Joel", 2), ("Ann", 1)]
    assert [name.name for name in facets.places] == ["A"]
    assert [name.name for name in facets.tags] == ["river"]
    assert facets.years == ((2023, 1), (2024, 1))
    assert (facets.starred, facets.pictured, facets.looked_at) == (1, 0, 2)
    assert facets.complete
    diary.erase(one)
    facets = diary.journal.searching.facets(diary.journal.searching.parse("ice"))
    assert [(name.name, name.count) for name in facets.people] == [("Joel", 1)]
    assert (facets.tags, facets.places, facets.years) == ((), (), ((2024, 1),))


def test_facets_say_when_there_was_more_than_they_looked_at(diary: Diary) -> None:
    for number in range(3):
        diary.add(f"ice {number}")
    facets = diary.journal.searching.facets(diary.journal.searching.parse("ice"), limit=2)
    assert (facets.looked_at, facets.complete) == (2, False)


def test_facets_of_nothing_are_empty(diary: Diary) -> None:
    facets = diary.journal.searching.facets(diary.journal.searching.parse("ice"))
    assert (facets.people, facets.years, facets.looked_at, facets.complete) == ((), (), 0, True)


def test_a_name_that_is_put_away_is_no_facet(diary: Diary) -> None:
    diary.add("ice", people=("Joel", "Clementine"))
    diary.change("UPDATE name SET targeted = 1 WHERE name = 'Clementine'")
    facets = diary.journal.searching.facets(diary.journal.searching.parse("ice"))
    assert [name.name for name in facets.people] == ["Joel"]
    assert diary.found("person:Clementine") == []


# Interrupting


def test_a_search_that_was_superseded_is_interrupted(diary: Diary) -> None:
    searching = diary.journal.searching
    started = threading.Event()
    raised: list[BaseException] = []

    def search() -> None:
        try:
            with searching._reading() as unit:
                started.set()
                unit.execute(text(
                    "WITH RECURSIVE count(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM count) "
                    "SELECT sum(x) FROM count"
                ))  # fmt: skip
        except Interrupted as error:
            raised.append(error)

    thread = threading.Thread(target=search)
    thread.start()
    started.wait()
    while thread.is_alive():
        searching.interrupt()
        thread.join(0.01)
    assert [type(one) for one in raised] == [Interrupted]
    searching.interrupt()
    diary.add("ice")
    assert diary.found("ice") == ["ice"]


def test_a_search_of_another_is_not_interrupted(diary: Diary) -> None:
    diary.add("ice")
    mine, other = diary.journal.searching, diary.journal.searching.apart()
    with mine._reading() as unit:
        rows = unit.execute(text(
            "WITH RECURSIVE count(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM count LIMIT 9) "
            "SELECT x FROM count"
        ))  # fmt: skip
        rows.fetchone()
        other.interrupt()
        assert len(rows.fetchall()) == 8
    assert len(other.page(other.parse("ice")).hits) == 1


def test_who_searches_apart_has_summer_when_all_have_it(diary: Diary) -> None:
    searching = diary.journal.searching
    apart = searching.apart()
    north = apart.parse('on:"summer 2020"')
    searching.follow("south")
    assert apart.parse('on:"summer 2020"') == searching.parse('on:"summer 2020"')
    assert apart.parse('on:"summer 2020"') != north


def test_names_that_were_erased_find_nothing_and_say_nothing(diary: Diary) -> None:
    gone = diary.add("ice", people=("Clementine",), tags=("secret",))
    diary.add("ice too")
    diary.erase(gone)
    for typed in ("person:Clementine", "tag:secret", "clementine", "secret"):
        query = diary.journal.searching.parse(typed)
        never = diary.journal.searching.parse(typed.replace("e", "x"))
        assert diary.journal.searching.count(query) == 0
        assert diary.journal.searching.page(query) == diary.journal.searching.page(never)
    assert diary.journal.searching.facets(
        diary.journal.searching.parse("ice")
    ).tags == ()  # fmt: skip
    assert diary.journal.browsing.names(NameKind.TAG) == ()


def test_a_vague_memory_stands_where_it_begins(diary: Diary) -> None:
    summer = Moment(date(2020, 6, 1), date(2020, 8, 31), Precision.SEASON, "summer 2020")
    diary.journal.writing.save(Draft(summer, "vague ice"))
    diary.add("ice in may", on="2020-05-01")
    diary.add("ice in july", on="2020-07-01")
    assert diary.found("ice") == ["ice in july", "vague ice", "ice in may"]


def test_an_excerpt_says_that_the_text_goes_on(diary: Diary) -> None:
    diary.add("The plague " + "and more of it " * 60)
    diary.add("The plague is over.")
    ended, cut = diary.hits("plague")
    assert ended.excerpt == "The plague is over."
    assert cut.excerpt.endswith("…")
