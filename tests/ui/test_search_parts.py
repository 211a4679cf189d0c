"""The parts of the search that need no journal: operators, lines, the list, words, bars."""

from datetime import date, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from journal.domain.entry import Row
from journal.domain.hits import Hit, Lit, Suggestion
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.domain.query import Query, parse
from journal.domain.timeline import MonthCount
from journal.ui.features.search import words
from journal.ui.features.search.facet_group import FacetGroup, Tick
from journal.ui.features.search.lines import MonthHeading, OtherSpellings
from journal.ui.features.search.model import COUNT_ROLE, HitModel
from journal.ui.features.search.operators import Operator, ended_by_space
from journal.ui.features.search.order_button import OrderButton
from journal.ui.features.search.sentence import Sentence
from journal.ui.features.search.year_bars import YearBars
from journal.ui.theme.theme import Theme

TODAY = date(2026, 10, 10)


def read(text: str, *, typing: bool = False) -> Query:
    return parse(text, today=TODAY, typing=typing)


def hit(number: int, day: date, *, title: str = "", exact: bool = False) -> Hit:
    moment = Moment.at(datetime(day.year, day.month, day.day, 8, 30))
    row = Row(EntryId(UUID(int=number)), number, moment, title, "Some light", "Home", False)
    return Hit(row, lambda: Lit(title, (), "Some light", ()), exact=exact)


def plain(query: Query, count: int, *, at_least: bool = False) -> str:
    sentence = words.found(query, count, at_least=at_least)
    return "".join(text for text, _ in words.runs(sentence))


@pytest.mark.parametrize(
    ("typed", "operator", "before"),
    [
        ("person:Mum ", Operator("person", "Mum"), ""),
        ("light -tag:winter ", Operator("tag", "winter", negated=True), "light "),
        ('place:"The river" ', Operator("place", "The river"), ""),
        ("on:last week ", Operator("on", "last week"), ""),
        ("before:2024-02 ", Operator("before", "2024-02"), ""),
        ("@Mum ", Operator("person", "Mum"), ""),
        ("is:starred ", Operator("is", "starred"), ""),
    ],
)
def test_an_operator_becomes_a_chip_at_the_space_after_it(
    typed: str, operator: Operator, before: str
) -> None:
    found = ended_by_space(typed, len(typed), read)
    assert found is not None
    assert (found.operator, found.before, found.after) == (operator, before, "")


@pytest.mark.parametrize(
    "typed",
    ["light ", "person:", "person: ", 'person:"Aunt ', "before:someday ", "is:green ", " ", ""],
)
def test_what_is_no_operator_stays_text(typed: str) -> None:
    assert ended_by_space(typed, len(typed), read) is None


def test_without_a_journal_nothing_becomes_a_chip() -> None:
    assert ended_by_space("person:Mum ", 11, lambda _text: None) is None


def test_an_operator_is_written_so_that_it_can_be_read_again() -> None:
    for operator in (
        Operator("person", "Aunt Vera"),
        Operator("tag", "work/late"),
        Operator("on", "last week", negated=True),
    ):
        chip = read(operator.text).chips[0]
        assert (chip.field, chip.value, chip.negated) == (
            operator.name,
            operator.value,
            operator.negated,
        )


def test_months_stand_over_their_hits_with_counts_where_all_are_there(
    qtmodeltester: QAbstractItemModelTester,
) -> None:
    model = HitModel()
    qtmodeltester.check(model)
    model.show([hit(1, date(2026, 9, 27)), hit(2, date(2026, 9, 12))], more=True)
    assert [type(line) for line in model.lines] == [MonthHeading, Hit, Hit]
    assert model.index(0).data() == "September 2026"
    assert model.index(0).data(COUNT_ROLE) is None  # the next page may hold more of them
    model.add([hit(3, date(2026, 9, 1)), hit(4, date(2026, 3, 1))], more=False)
    assert model.index(0).data(COUNT_ROLE) == 3
    assert model.index(4).data(COUNT_ROLE) == 1
    assert not model.canFetchMore()


def test_exact_spellings_stand_apart_from_the_others() -> None:
    model = HitModel()
    model.show(
        [hit(1, date(2024, 1, 1), exact=True), hit(2, date(2026, 9, 12))], more=False
    )
    kinds = [type(line) for line in model.lines]
    assert kinds == [MonthHeading, Hit, OtherSpellings, MonthHeading, Hit]
    assert model.index(2).data() == "Spelled otherwise"


def test_the_next_page_is_asked_for_once(qtbot: QtBot) -> None:
    model = HitModel()
    asked: list[bool] = []
    model.more_wanted.connect(lambda: asked.append(True))
    model.show([hit(1, date(2026, 9, 27))], more=True)
    model.fetchMore()
    model.fetchMore()
    assert asked == [True]
    model.fetch_failed()
    model.fetchMore()
    assert asked == [True, True]


def test_a_hit_is_read_out_whole_and_a_heading_cannot_be_chosen() -> None:
    model = HitModel()
    model.show([hit(1, date(2026, 9, 27), title="Windows")], more=False)
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "27 September 2026, Sunday, Windows. Some light"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_lines_that_stay_are_not_touched_when_the_search_is_renewed(qtbot: QtBot) -> None:
    model = HitModel()
    hits = [hit(number, date(2026, 9, 28 - number)) for number in range(1, 6)]
    model.show(hits, more=False)
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.modelReset.connect(lambda: pytest.fail("the whole list was thrown away"))
    model.renew([*hits[:2], *hits[3:]], more=False)
    assert removed == [(3, 3)]
    assert model.row_of(hits[3].row.id) == 3


def test_the_sentence_says_what_was_found() -> None:
    assert plain(read("light window"), 11) == "11 memories say light and window."
    assert plain(read("light"), 1) == "1 memory says light."
    assert plain(read("light wind", typing=True), 3) == "3 memories say light and wind…"
    assert plain(read("light OR dark"), 3) == "3 memories say light or dark."
    assert plain(read("(light OR dark) window"), 3) == "3 memories."
    assert plain(read("person:Mum"), 3) == "3 memories."
    assert plain(read('"a lamp"'), 2) == "2 memories say “a lamp”."
    assert plain(read("a b c d e"), 2) == "2 memories."
    assert plain(read("light"), 50, at_least=True) == "More than 50 memories say light."


def test_strong_words_are_told_from_plain_ones() -> None:
    runs = words.runs(words.found(read("light"), 11))
    assert runs[0] == ("11 memories", True)
    assert (" say ", False) in runs


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("before:someday x", "“before:someday” holds no date I know, so it is searched as text."),
        ("is:green x", "“is:green” is nothing to choose by, so it is searched as text."),
        ("person: x", "“person:” has nothing after it, so it is left out."),
        ('"a lamp', "A quote has no end: the rest is read as one phrase."),
        ("(a lamp", "A bracket has no end: the rest is read as inside it."),
        ("-", "“-” asks for nothing yet. Add a word."),
        ("x" * 5000, "That is long. Only its beginning is searched."),
    ],
)
def test_what_did_not_parse_is_told_in_one_line(typed: str, said: str) -> None:
    assert words.not_read(read(typed).notes[0]) == said


def test_what_is_below_is_told_with_how_far_back_it_goes() -> None:
    assert words.below(0, None) == ""
    assert words.below(5, MonthCount(2024, 5, 0)) == "Five more below, back to May 2024"
    assert words.below(113, 2020) == "113 more below, back to 2020"
    assert words.below(1, None) == "One more below"


def test_a_suggestion_says_what_was_searched_instead() -> None:
    said = words.did_you_mean(Suggestion("windw", "window", "light window"))
    assert said == "Did you mean window? No memory says “windw”, so this is what says window."


def test_bars_fill_the_years_between_and_say_their_figures(qtbot: QtBot, theme: Theme) -> None:
    bars = YearBars(theme)
    qtbot.addWidget(bars)
    bars.show_years(((2019, 3), (2022, 8)))
    assert bars.years() == ((2019, 3), (2020, 0), (2021, 0), (2022, 8))
    assert bars.accessibleDescription() == "2019: 3, 2022: 8"
    bars.resize(340, 80)
    assert not bars.grab().isNull()
    bars.show_years(())
    assert bars.years() == ()
    assert not bars.grab().isNull()


def test_bars_of_a_whole_life_fit_their_place(qtbot: QtBot, theme: Theme) -> None:
    bars = YearBars(theme)
    qtbot.addWidget(bars)
    bars.show_years(tuple((year, year % 7 + 1) for year in range(1940, 2027)))
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bars.resize(340, 80)
    assert not bars.grab().isNull()


def test_a_group_shows_few_boxes_until_more_are_asked_for(qtbot: QtBot, theme: Theme) -> None:
    group = FacetGroup(theme, "People")
    qtbot.addWidget(group)
    names = ["Mum", "Rob", "Ann", "Vera", "Lou"]
    ticks = [Tick(name, 5, Operator("person", name), name == "Mum", "user") for name in names]
    group.show_ticks(ticks)
    group.show()
    assert [row.text() for row in group.rows()] == ["Mum", "Rob", "Ann"]
    assert group.rows()[0].isChecked()
    group.more_button().click()
    assert len(group.rows()) == 5
    assert group.more_button().text() == "Show fewer"
    with qtbot.waitSignal(group.ticked) as ticked:
        group.rows()[3].click()
    assert ticked.args == [Operator("person", "Vera")]
    with qtbot.waitSignal(group.unticked) as unticked:
        group.rows()[0].click()
    assert unticked.args == [Operator("person", "Mum")]
    group.show_ticks([Tick("a star", 1, Operator("is", "starred"), False, "star")])
    assert [row.text() for row in group.rows()] == ["a star"]
    group.show_ticks([])
    assert group.isHidden()


def test_the_sentence_breaks_where_it_must(qtbot: QtBot, theme: Theme) -> None:
    sentence = Sentence(theme)
    qtbot.addWidget(sentence)
    sentence.say([("11 memories", True), (" say something rather long about ", False)])
    assert sentence.accessibleName() == "11 memories say something rather long about "
    assert sentence.heightForWidth(80) > sentence.heightForWidth(800)
    sentence.resize(300, sentence.heightForWidth(300))
    assert not sentence.grab().isNull()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_order_is_chosen_in_a_menu(qtbot: QtBot, theme: Theme) -> None:
    button = OrderButton(theme)
    qtbot.addWidget(button)
    assert button.text() == "Newest first"
    with qtbot.waitSignal(button.order_chosen) as chosen:
        button.choose(by_relevance=True)
    assert chosen.args == [True]
    assert button.text() == "Most relevant first"
    button.show()
    button.click()
    assert button._menu.isVisible()
    button._menu.hide()


