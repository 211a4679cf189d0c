"""The pages about the film are lent as they are asked for."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.reference import Address, ReferenceDamaged, ReferenceMissing
from journal.services.reference import Reference

SUNDAY = date(2026, 10, 11)


def write(root: Path, lang: str, slug: str, order: int, body: str = "") -> Path:
    path = root / lang / f"{slug}.md"
    path.parent.mkdir(exist_ok=True)
    head = f"title: {slug.title()}\nsubtitle: Sub\nsummary: Sum\norder: {order}\nlang: {lang}"
    path.write_text(f"---\n{head}\n---\n{body}", "utf-8")
    return path


def nudge(name: str, text: str = "Begin.") -> str:
    return f':::passage id="{name}" label="L" source="S" write nudge\n{text}\n:::\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "en", "words", 2, "## Lacuna\n\nA *hollow*, a pool.\n" + nudge("w-1"))
    write(tmp_path, "en", "story", 1, "They met.\n:::spoiler Later\nThe hollow beach.\n:::\n")
    write(tmp_path, "vi", "story", 1, "Một đêm lạnh ở bãi biển.\n")
    return tmp_path


def test_pages_are_listed_in_reading_order(root: Path) -> None:
    assert [head.slug for head in Reference(root).pages()] == ["story", "words"]
    assert [head.slug for head in Reference(root).pages("vi")] == ["story"]


def test_nothing_is_read_until_it_is_asked_for(root: Path) -> None:
    reference = Reference(root / "late")
    root.joinpath("late").mkdir()
    write(root / "late", "en", "story", 1)
    assert [head.title for head in reference.pages()] == ["Story"]


def test_listing_reads_no_bodies(root: Path) -> None:
    write(root, "en", "places", 3, ":::spoiler never closed")
    reference = Reference(root)
    assert len(reference.pages()) == 3
    with pytest.raises(ReferenceDamaged, match="places, line 8"):
        reference.page("places")


def test_a_page_is_read_once(root: Path) -> None:
    reference = Reference(root)
    assert reference.page("story") is reference.page("story")
    assert reference.pages() is reference.pages()


def test_the_language_is_the_services_own_unless_named(root: Path) -> None:
    reference = Reference(root, "vi")
    assert reference.page("story").lang == "vi"
    assert reference.page("story", "en").lang == "en"


def test_a_page_says_which_languages_it_has(root: Path) -> None:
    assert Reference(root).languages("story") == ("en", "vi")
    assert Reference(root, "vi").languages("story") == ("vi", "en")
    assert Reference(root).languages("words") == ("en",)
    assert Reference(root).languages("nowhere") == ()


def test_a_missing_page_language_or_passage_is_named(root: Path) -> None:
    reference = Reference(root)
    for look in (
        lambda: reference.page("nowhere"),
        lambda: reference.page("../en/story"),
        lambda: reference.page("words", "vi"),
        lambda: reference.pages("fr"),
        lambda: reference.passage(Address("words", "none")),
    ):
        with pytest.raises(ReferenceMissing):
            look()


def test_a_page_that_is_not_text_is_damaged(root: Path) -> None:
    root.joinpath("en", "words.md").write_bytes(b"---\ntitle: \xff\xfe")
    with pytest.raises(ReferenceDamaged, match="unreadable"):
        Reference(root).page("words")
    with pytest.raises(ReferenceDamaged, match="unreadable"):
        Reference(root).pages()


def test_a_page_in_the_wrong_folder_is_damaged(root: Path) -> None:
    root.joinpath("vi", "words.md").write_text(root.joinpath("en", "words.md").read_text("utf-8"))
    with pytest.raises(ReferenceDamaged, match="another language"):
        Reference(root).page("words", "vi")


def test_an_address_leads_to_its_passage(root: Path) -> None:
    reference = Reference(root)
    assert reference.passage(Address("words", "w-1")).text == "Begin."
    assert [each.id for each in reference.passages("words")] == ["w-1"]


def test_a_page_shows_cards_of_other_pages(root: Path) -> None:
    path = write(root, "en", "at-a-glance", 0)
    path.write_text(path.read_text("utf-8").replace("order", "cards: words#w-1\norder"), "utf-8")
    assert [card.id for card in Reference(root).cards("at-a-glance")] == ["w-1"]
    assert Reference(root).cards("words") == ()


def test_the_passage_changes_on_sundays_and_only_then(root: Path) -> None:
    write(root, "en", "why", 4, "".join(nudge(f"n-{each}") for each in range(9)))
    reference = Reference(root)
    days = [SUNDAY + timedelta(days) for days in range(70)]
    changes = [
        day
        for day in days[1:]
        if reference.passage_of_week(day) != reference.passage_of_week(day - timedelta(1))
    ]
    assert changes == [SUNDAY + timedelta(7 * week) for week in range(1, 10)]


@pytest.mark.parametrize("count", range(1, 61))
def test_every_nudge_has_its_week_before_one_comes_again(tmp_path: Path, count: int) -> None:
    write(tmp_path, "en", "why", 1, "".join(nudge(f"n-{each}") for each in range(count)))
    reference = Reference(tmp_path)
    weeks = [reference.passage_of_week(SUNDAY + timedelta(7 * week)).id for week in range(count)]
    assert len(set(weeks)) == count


def test_a_language_without_nudges_borrows_the_english_ones(root: Path) -> None:
    assert Reference(root).passage_of_week(SUNDAY, "vi").id == "w-1"
    assert Reference(root, "fr").passage_of_week(SUNDAY).id == "w-1"


def test_without_any_nudge_there_is_no_passage(tmp_path: Path) -> None:
    write(tmp_path, "en", "story", 1)
    with pytest.raises(ReferenceMissing):
        Reference(tmp_path).passage_of_week(SUNDAY)


def test_search_lights_up_the_words_it_found(root: Path) -> None:
    first, second = Reference(root).search("HOLLO")
    assert (first.slug, first.section_title, first.spoiler) == ("story", "Later", True)
    assert (second.slug, second.section_title, second.spoiler) == ("words", "Lacuna", False)
    assert [second.excerpt[span.start : span.end] for span in second.spans] == ["hollow"]


def test_a_match_inside_a_fold_shows_nothing_of_it(root: Path) -> None:
    (hit,) = Reference(root).search("beach")
    assert (hit.spoiler, hit.excerpt, hit.spans) == (True, "", ())


def test_every_word_has_to_be_found(root: Path) -> None:
    reference = Reference(root)
    assert len(reference.search("hollow pool")) == 1
    assert len(reference.search('"a pool"')) == 1
    assert reference.search('"pool a"') == ()
    assert reference.search("hollow whale") == ()


@pytest.mark.parametrize("query", ["", "  ", '""', "—", '"'])
def test_a_query_without_words_finds_nothing(root: Path, query: str) -> None:
    assert Reference(root).search(query) == ()


def test_headings_and_sources_are_found_too(root: Path) -> None:
    reference = Reference(root)
    (hit,) = reference.search("lacuna")
    assert (hit.excerpt, hit.spans) == ("A hollow, a pool.", ())
    assert [each.passage_id for each in reference.search("begin")] == ["w-1"]


def test_vietnamese_is_found_without_tone_marks(root: Path) -> None:
    (hit,) = Reference(root).search("dem bai bien", "vi")
    assert [hit.excerpt[span.start : span.end] for span in hit.spans] == ["đêm", "bãi", "biển"]


def test_apostrophes_and_loose_marks_make_no_difference(root: Path) -> None:
    write(root, "en", "names", 9, "It doesn’t matter, O’Connell said in the café.")
    for query in ("doesn't", "o'connell", "connell", "cafe", "cafe\u0301", "café"):
        assert [hit.slug for hit in Reference(root).search(query)] == ["names"]


def test_a_long_text_is_cut_round_the_match(root: Path) -> None:
    write(root, "en", "long", 9, "word " * 60 + "needle " + "word " * 60)
    (hit,) = Reference(root).search("needle")
    assert hit.excerpt.startswith("… word")
    assert hit.excerpt.endswith("word …")
    assert len(hit.excerpt) < 170
    assert [hit.excerpt[span.start : span.end] for span in hit.spans] == ["needle"]


def test_matches_beyond_the_excerpt_are_not_lit(root: Path) -> None:
    write(root, "en", "long", 9, "needle " + "word " * 60 + "needle")
    (hit,) = Reference(root).search("needle")
    assert [(span.start, span.end) for span in hit.spans] == [(0, 6)]
