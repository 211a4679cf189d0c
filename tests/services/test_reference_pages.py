"""The pages that come with the program say what they have to, and nothing they must not."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.reference import Page, Passage, SectionKind, parse_address
from journal.services.reference import Reference

ROOT = Path(__file__).parents[2] / "resources" / "reference"
ENGLISH = [
    "at-a-glance",
    "story",
    "people",
    "procedure",
    "places",
    "making",
    "words",
    "why-write",
    "sources-disagree",
]
VIETNAMESE = ["at-a-glance", "story", "why-write"]
EVERY_PAGE = [("en", slug) for slug in ENGLISH] + [("vi", slug) for slug in VIETNAMESE]
SUNDAY = date(2026, 10, 11)

QUOTATIONS = {
    "Alexander Pope, Eloisa to Abelard, 1717": (
        "How happy is the blameless vestal's lot!\n"
        "The world forgetting, by the world forgot.\n"
        "Eternal sunshine of the spotless mind!\n"
        "Each pray'r accepted, and each wish resign'd."
    ),
    "Friedrich Nietzsche, Beyond Good and Evil, 217, translated by Helen Zimmern, 1906": (
        "Blessed are the forgetful: for they 'get the better' even of their blunders."
    ),
}

FACTS = {
    "at-a-glance": "19 March 2004|108 minutes|drama, romance, science fiction|Rated|Michel Gondry|"
    "Charlie Kaufman|Pierre Bismuth|Ellen Kuras|Focus Features|tt0338013|7361|Empire|favourite",
    "story": "Naomi|orange sweatshirt|Laskin|Charles River|circus|flea market|"
    "three in the morning|present|Eakins|Lacuna Inc.|unhappy|eve of Valentine|tape|map|pill|"
    "newest|tangerine|childhood|Howard|affair|diary|diner|frozen river|try again|eighteen minutes",
    "people": "Joel Barish|Jim Carrey|Clementine Kruczynski|Kate Winslet|Mierzwiak|Tom Wilkinson|"
    "Stan Fink|Mark Ruffalo|Patrick|Elijah Wood|Mary Svevo|Kirsten Dunst|Hollis|O’Connell|"
    "Carrie Eakin|Jane Adams|Rob Eakin|David Cross|Naomi|Ellen Pompeo|Gerry Robert Byrne|"
    "Thomas Jay Ryan",
    "procedure": "card|intake|object|tape|map|newest|Keep this one|Pause|can’t be reversed|"
    "return date|Restoring|gap in the timeline|as a picture",
    "places": "Montauk|diner|train|Metro-North|New Haven|Long Island Rail Road|blue|red|bookstore|"
    "159 South Village|Rockville Centre|Charles|Boston|Lacuna’s office|flea market",
    "making": "Bismuth|Nicolas Cage|forced perspective|Lord of the Rings|hat and jacket|legs|"
    "earpiece|French|Rehearsals|hiding place|parade|real one|reporters|Skjerping|knee|"
    "dubbed|music|Cut|Naomi|Amstrad PPC|Leksell|Easa-Phone|Rain Dogs|blue ruin|Chris Norr|"
    "Linda Chen|Ettore Schmitz|1861–1928|Freud|Kuras|Rafi|Gambler|1971|Wada Na Tod|Mangeshkar|"
    "Dil Tujhko Diya|1987|website|four seconds|assistants",
    "words": "Pope|1717|Being John Malkovich|1999|Bartlett|Latin|hollow|pool|manuscript|"
    "infarct|Nietzsche|217|Zimmern|Tangerine|surgeon|pianist|sorrow and fear|hungry",
    "why-write": "growing older|truly own|spring, summer, autumn and winter|painful|delete|"
    "allerg|Mary|Patrick|Howard|February|bookstore|agreed",
    "sources-disagree": "Kim Carrey|Joel Barris|Croskey|Krystin|Dr. Howard|Electra|Elekta|"
    "Sterotactic|party|three days before|morning after|consented|Boston|used|underscores|"
    "tokeniser",
}


@pytest.fixture(scope="module")
def reference() -> Reference:
    return Reference(ROOT)


def own_words(page: Page) -> str:
    """All that a page says in the project's voice."""
    said = [page.title, page.heading, page.subtitle, page.summary]
    for section in page.sections:
        said.append(section.title)
        if not (section.passage and section.passage.quoted):
            said.append(section.markdown)
    return "\n".join(said)


def unfolded(page: Page) -> str:
    return "\n".join(
        f"{section.title}\n{section.markdown}"
        for section in page.sections
        if section.kind is not SectionKind.SPOILER
    )


def nudges(reference: Reference, lang: str) -> list[Passage]:
    pages = (reference.page(head.slug, lang) for head in reference.pages(lang))
    return [passage for page in pages for passage in page.passages if passage.nudge]


def test_every_page_is_there_in_its_order(reference: Reference) -> None:
    assert [head.slug for head in reference.pages("en")] == ENGLISH
    assert [head.slug for head in reference.pages("vi")] == VIETNAMESE
    assert reference.languages("why-write") == ("en", "vi")
    assert reference.languages("making") == ("en",)


@pytest.mark.parametrize(("lang", "slug"), EVERY_PAGE)
def test_every_page_can_be_read(reference: Reference, lang: str, slug: str) -> None:
    page = reference.page(slug, lang)
    assert page.sections
    assert page.heading
    assert page.subtitle
    assert page.summary


@pytest.mark.parametrize("slug", ENGLISH)
def test_every_fact_is_on_its_page(reference: Reference, slug: str) -> None:
    page = reference.page(slug)
    said = "\n".join(f"{each.title}\n{each.markdown}" for each in page.sections)
    said += "\n".join(f"{each.label}\n{each.source}" for each in page.passages)
    wanted = FACTS[slug].split("|")
    assert [fact for fact in wanted if fact.lower() not in said.lower()] == []


def test_only_two_passages_are_quoted_and_both_word_for_word(reference: Reference) -> None:
    pages = [reference.page(slug, lang) for lang, slug in EVERY_PAGE]
    quoted = [each for page in pages for each in page.passages if each.quoted]
    assert {passage.source: passage.text for passage in quoted} == QUOTATIONS
    assert len(quoted) == 2


@pytest.mark.parametrize(("lang", "slug"), EVERY_PAGE)
def test_nothing_else_looks_like_anybodys_words(
    reference: Reference, lang: str, slug: str
) -> None:
    said = own_words(reference.page(slug, lang))
    assert not re.findall(r"[\"“”„«»‘'‹›「」]", said)
    # Speech opens a line with a dash in half of Europe, with a name and a colon in a script.
    assert not re.findall(r"(?m)^\s*(?:[—–>]|[A-Z]{3,}:).*", said)


@pytest.mark.parametrize(("lang", "slug"), EVERY_PAGE)
def test_the_voice_is_level(reference: Reference, lang: str, slug: str) -> None:
    assert "!" not in own_words(reference.page(slug, lang))


@pytest.mark.parametrize(("lang", "slug"), EVERY_PAGE)
def test_every_page_can_be_read_in_a_narrow_pane(
    reference: Reference, lang: str, slug: str
) -> None:
    said = own_words(reference.page(slug, lang))
    assert not re.findall(r"(?m)^\|", said), "a table is wider than the pane"
    assert [line for line in said.split("\n") if len(line) > 420] == []


@pytest.mark.parametrize(("lang", "slug"), EVERY_PAGE)
def test_every_link_leads_somewhere(reference: Reference, lang: str, slug: str) -> None:
    page = reference.page(slug, lang)
    written = re.findall(r"\]\(([^)]*)\)", own_words(page))
    addresses = [parse_address(link) for link in written]
    addresses += [each.link for each in page.sections if each.link]
    addresses += [each.link for each in page.passages if each.link]
    addresses += page.cards
    for address in addresses:
        assert address is not None
        assert reference.page(address.slug, address.lang)
        assert not address.passage_id or reference.passage(address)


def test_the_first_page_shows_three_cards(reference: Reference) -> None:
    for lang in ("en", "vi"):
        cards = reference.cards("at-a-glance", lang)
        assert len(cards) == 3
        assert {card.lang for card in cards} == {lang}
    assert [card.id for card in reference.cards("at-a-glance")] == [
        "why-1",
        "lacuna",
        "the-lights",
    ]


def test_what_happens_is_folded(reference: Reference) -> None:
    story = unfolded(reference.page("story"))
    for given_away in ("Patrick", "Mary", "Howard", "Montauk", "affair", "tape", "again"):
        assert given_away not in story
    assert "Patrick" not in unfolded(reference.page("words"))
    assert "affair" not in "".join(unfolded(reference.page(slug)) for slug in ENGLISH)


def test_no_passage_names_what_the_folds_hide(reference: Reference) -> None:
    for lang in ("en", "vi"):
        said = " ".join(passage.text for passage in nudges(reference, lang))
        named = r"\b(?:Joel|Clementine|Patrick|Mary|Howard|Stan|Naomi|Eakin|Lacuna|Montauk)\b"
        assert not re.findall(named, said)


def test_there_are_nudges_for_a_year_of_sundays(reference: Reference) -> None:
    assert len(nudges(reference, "en")) >= 52
    assert len(nudges(reference, "vi")) >= 16
    assert len([each for each in nudges(reference, "en") if each.page_slug == "why-write"]) >= 12


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_ten_years_of_weeks_hold_no_spoiler(reference: Reference, lang: str) -> None:
    folded = [
        section.markdown
        for head in reference.pages(lang)
        for section in reference.page(head.slug, lang).sections
        if section.kind is SectionKind.SPOILER
    ]
    weeks = [reference.passage_of_week(SUNDAY + timedelta(7 * week), lang) for week in range(522)]
    assert all(passage.nudge and passage.writable and not passage.quoted for passage in weeks)
    assert not [passage for passage in weeks if any(passage.text in fold for fold in folded)]
    assert len(set(weeks)) == len(nudges(reference, lang))


def test_neighbours_on_a_page_lie_weeks_apart(reference: Reference) -> None:
    pages = [
        reference.passage_of_week(SUNDAY + timedelta(7 * week)).page_slug for week in range(53)
    ]
    longest = max(len(run[0]) for run in re.finditer(r"(\w)\1*", "".join(p[1] for p in pages)))
    assert longest <= 3


def test_numbered_passages_are_numbered_through(reference: Reference) -> None:
    for lang, pattern in (("en", r"(.+) · (\d+) of (\d+)"), ("vi", r"(.+) · (\d+)/(\d+)")):
        series: dict[tuple[str, int], list[int]] = {}
        for passage in reference.passages("why-write", lang):
            match = re.fullmatch(pattern, passage.source)
            assert match
            series.setdefault((match[1], int(match[3])), []).append(int(match[2]))
        assert [list(range(1, count + 1)) for _, count in series] == list(series.values())


def test_every_nudge_says_what_it_has_to_do_with(reference: Reference) -> None:
    everything = nudges(reference, "en") + nudges(reference, "vi")
    assert [passage.id for passage in everything if len(passage.keywords) < 3] == []
    keywords = {word for passage in nudges(reference, "en") for word in passage.keywords}
    assert keywords >= {"beach", "train", "winter", "quarrel", "childhood", "bookstore"}


def test_vietnamese_pages_are_found_without_tone_marks(reference: Reference) -> None:
    for query, slug in (("cuon nhat ky", "at-a-glance"), ("mam com", "why-write")):
        assert slug in {hit.slug for hit in reference.search(query, "vi")}
    assert any(hit.spoiler and not hit.excerpt for hit in reference.search("dem ay", "vi"))


def test_vietnamese_words_are_joined_by_spaces(reference: Reference) -> None:
    for slug in VIETNAMESE:
        assert "_" not in own_words(reference.page(slug, "vi"))
