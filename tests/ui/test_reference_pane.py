"""The pane beside the page: the film is read, searched, and written from, by hand and by key."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.services.reference import Reference
from journal.ui.background.lane import Lane
from journal.ui.background.session import Session
from journal.ui.features.reference.book import Book
from journal.ui.features.reference.cards import Note, PassageCard
from journal.ui.features.reference.fold import Fold
from journal.ui.features.reference.page import PageSheet
from journal.ui.features.reference.page_link import PageLink
from journal.ui.features.reference.places import Kind, Place
from journal.ui.features.reference.prose import Prose
from journal.ui.features.reference.tabs import PaneTabs
from journal.ui.features.reference.view import FilmView, ReferencePane
from journal.ui.theme.theme import Theme
from journal.ui.theme.tokens import Mode
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.tools import IconButton

RESOURCES = Path(__file__).parents[2] / "resources" / "reference"
SUNDAY = date(2026, 10, 11)
Shown = TypeVar("Shown", bound=QWidget)
HEAD = "---\ntitle: {0}\nsubtitle: Under {0}\nsummary: About {0}.\norder: {1}\nlang: {2}\n{3}---\n"


class FixedClock:
    """It is always the same moment."""

    day_ends = time(4)

    def now(self) -> datetime:
        return datetime(2026, 10, 14, 9, 0, tzinfo=ZoneInfo("UTC"))

    def zone_name(self) -> str:
        return "UTC"


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, session: Session) -> ReferencePane:
    pane = ReferencePane(theme, session, FixedClock())
    return shown(qtbot, pane, 324)


@pytest.fixture
def film(qtbot: QtBot, theme: Theme, session: Session) -> FilmView:
    return shown(qtbot, FilmView(theme, session), 1000)


@pytest.fixture
def own_look(theme: Theme) -> Iterator[Theme]:
    """The look, put back as it was when the test is over."""
    yield theme
    theme.set_text_scale(1.0)
    theme.set_mode(None)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Two small pages of our own, one of them in two languages."""
    write(
        tmp_path,
        "at-a-glance",
        1,
        "One line.\n:::note\nNo link here.\n:::\n",
        "cards: waves#cold\n",
    )
    write(
        tmp_path, "waves", 2,
        "### A small heading\n- **First** and *last*\n"
        "- second, with [a page](montauk:reference/at-a-glance)\n"
        ':::passage id="cold" label="Cold" source="Waves · 1" quote\nA line\nand another\n:::\n',
    )  # fmt: skip
    write(tmp_path, "waves", 2, "Sóng.\n", lang="vi")
    return tmp_path


def write(
    root: Path, slug: str, order: int, body: str, more: str = "", *, lang: str = "en"
) -> None:
    folder = root / lang
    folder.mkdir(exist_ok=True)
    text = HEAD.format(slug.title(), order, lang, more) + body
    (folder / f"{slug}.md").write_text(text, "utf-8")


def pane_of(qtbot: QtBot, theme: Theme, session: Session, root: Path) -> ReferencePane:
    pane = ReferencePane(theme, session, FixedClock(), Reference(root))
    return shown(qtbot, pane, 324)


def shown(qtbot: QtBot, widget: Shown, width: int) -> Shown:
    qtbot.addWidget(widget)
    widget.resize(width, 1000)
    widget.show()
    qtbot.waitExposed(widget)
    settle()
    return widget


def settle() -> None:
    for _ in range(20):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def button(within: QWidget, words: str) -> LookButton:
    """The first button that says `words` and can be seen."""
    buttons = within.findChildren(LookButton)
    return next(one for one in buttons if one.text() == words and one.isVisibleTo(within))


def words_of(within: QWidget) -> list[str]:
    """Everything that can be read on what is open now."""
    labels = within.findChildren(QLabel)
    return [
        label.accessibleName() or label.text() for label in labels if label.isVisibleTo(within)
    ]


def sheet(book: Book) -> QWidget:
    assert book.reading.sheet is not None
    return book.reading.sheet


def page(book: Book) -> PageSheet:
    opened = book.reading.sheet
    assert isinstance(opened, PageSheet)
    return opened


def read(book: Book, slug: str, lang: str = "en") -> PageSheet:
    book.go(Place(Kind.PAGE, lang, slug))
    settle()
    return page(book)


def kind(pane: ReferencePane) -> Kind:
    """What is shown now, asked anew."""
    return pane.book.place.kind


def look_for(book: Book, words: str) -> list[str]:
    """Type `words` and give the titles of what is found."""
    book.search.field.setText(words)
    book.search.finder.search_now()
    settle()
    return lines(book)


def lines(book: Book) -> list[str]:
    model = book.reading.found.lines
    return [model.index(row).data() for row in range(model.rowCount())]


def told(book: Book, row: int) -> str:
    text = book.reading.found.lines.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(text, str)
    return text


# ------------------------------------------------------------------ the start
def test_the_pane_opens_with_the_film_and_its_cards(pane: ReferencePane) -> None:
    words = words_of(sheet(pane.book))
    assert words[0] == "Eternal Sunshine of the Spotless Mind"
    assert words[1] == "2004 · Michel Gondry · 108 minutes"
    labels = [card.accessibleName() for card in pane.findChildren(PassageCard)]
    assert labels == ["Why this journal exists", "Lacuna", "The lights"]
    assert any(text.startswith("The sources disagree") for text in words)


def test_every_page_is_listed_and_leads_to_itself(pane: ReferencePane) -> None:
    pages = pane.book.reading.sheet.pages  # type: ignore[union-attr]
    titles = [pages.lines.index(row).data() for row in range(pages.lines.rowCount())]
    assert len(titles) == 9
    assert titles[:3] == ["At a glance", "Story", "People"]
    pages.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pages, Qt.Key.Key_Down)
    QTest.keyClick(pages, Qt.Key.Key_Return)
    settle()
    assert page(pane.book).page.slug == "story"


def test_a_click_opens_a_page_too(pane: ReferencePane) -> None:
    pages = pane.book.reading.sheet.pages  # type: ignore[union-attr]
    middle = pages.visualRect(pages.lines.index(2)).center()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    settle()
    assert page(pane.book).page.slug == "people"


def test_the_tabs_are_the_film_what_fits_and_pages_of_ones_own(pane: ReferencePane) -> None:
    names = [pane.tabs.tabText(at) for at in range(pane.tabs.count())]
    assert names == ["The film", "Beside this memory", "Yours"]
    assert pane.tabs.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_more_tabs_are_chosen_by_keys(qtbot: QtBot, theme: Theme) -> None:
    tabs = PaneTabs(theme)
    tabs.name("The film", "Beside this memory", "Yours")
    shown(qtbot, tabs, 324)
    assert tabs.sizeHint().width() <= theme.px("layout.dock")
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    assert not tabs.grab().isNull()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_the_list_is_as_tall_as_what_it_lists(pane: ReferencePane) -> None:
    pages = pane.book.reading.sheet.pages  # type: ignore[union-attr]
    last = pages.visualRect(pages.lines.index(pages.lines.rowCount() - 1))
    assert abs(last.bottom() + 1 - pages.height()) <= 2


# ------------------------------------------------------------------ the week
def test_today_begins_with_the_passage_of_the_week(pane: ReferencePane) -> None:
    pane.show_week(SUNDAY)
    words = words_of(sheet(pane.book))
    assert words[:2] == ["This week’s passage", "A new one each Sunday. Closing it is fine."]
    expected = Reference(RESOURCES).passage_of_week(SUNDAY)
    assert expected.text in words
    assert expected.source in words


def test_the_week_is_that_of_the_clock_when_none_is_named(pane: ReferencePane) -> None:
    pane.show_week()
    assert pane.book.place.day == date(2026, 10, 14)


def test_a_closed_passage_stays_closed_until_sunday(pane: ReferencePane, qtbot: QtBot) -> None:
    pane.show_week(date(2026, 10, 14))
    cross = next(one for one in pane.findChildren(IconButton) if "Close" in one.text())
    with qtbot.waitSignal(pane.passage_dismissed) as told_week:
        cross.click()
    assert told_week.args == ["2026-10-11"]
    assert pane.dismissed_week == "2026-10-11"
    assert kind(pane) is Kind.HOME
    pane.show_week(date(2026, 10, 17))
    assert kind(pane) is Kind.HOME
    pane.show_week(date(2026, 10, 18))
    assert kind(pane) is Kind.WEEK


def test_a_week_closed_in_an_earlier_session_is_remembered(pane: ReferencePane) -> None:
    pane.dismissed_week = "2026-10-11"
    pane.show_week(SUNDAY)
    assert kind(pane) is Kind.HOME


def test_the_week_disturbs_nobody_who_is_reading(pane: ReferencePane) -> None:
    read(pane.book, "words")
    pane.show_week(SUNDAY)
    assert page(pane.book).page.slug == "words"
    assert pane.book.way.back.text() == "This week"
    pane.book.way.back.click()
    assert kind(pane) is Kind.WEEK
    pane.end_week()
    assert kind(pane) is Kind.HOME


def test_a_pane_that_was_never_seen_opens_with_what_it_was_told_last(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    pane = ReferencePane(theme, session, FixedClock())
    pane.show_week(date(2026, 10, 14))
    pane.show_week(date(2026, 10, 14))
    assert pane.book.reading.sheet is None
    shown(qtbot, pane, 324)
    assert words_of(sheet(pane.book))[0] == "This week’s passage"


def test_from_the_week_one_gets_to_the_film_and_back(pane: ReferencePane) -> None:
    pane.show_week(SUNDAY)
    button(pane, "All about the film").click()
    settle()
    assert kind(pane) is Kind.HOME
    pane.show_home()
    pane.book.way.back.click()
    assert kind(pane) is Kind.WEEK
    pane.show_home()
    assert kind(pane) is Kind.HOME


# ------------------------------------------------------------------ reading
def test_a_memory_begins_with_the_quoted_passage(pane: ReferencePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.write_from) as wanted:
        button(pane, "Write from this").click()
    text = wanted.args[0]
    assert text.startswith("> No machine is needed to lose a memory")
    assert "(montauk:reference/why-write#why-1)" in text
    assert text.endswith("\n\n")


def test_what_gives_the_story_away_is_folded_until_asked_for(pane: ReferencePane) -> None:
    fold = read(pane.book, "story").findChildren(Fold)[0]
    assert not any("beach party" in text for text in words_of(fold))
    assert fold.button.text() == "Show what happens"
    assert fold.button.accessibleDescription() == "How they met"
    fold.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(fold.button, Qt.Key.Key_Return)
    settle()
    assert any("beach party" in text for text in words_of(fold))
    assert fold.button.text() == "Fold it again"
    fold.button.click()
    assert not fold.is_open


def test_folds_ask_again_at_each_visit(pane: ReferencePane) -> None:
    story = read(pane.book, "story")
    fold = story.findChildren(Fold)[0]
    fold.set_open(True)
    fold.set_open(True)
    assert fold.is_open
    pane.hide()
    assert not story.opened
    pane.show()
    fold.set_open(True)
    read(pane.book, "people")
    pane.book.back()
    assert page(pane.book).opened == ()


def test_links_lead_from_page_to_page_and_back(pane: ReferencePane) -> None:
    people = read(pane.book, "people")
    people.findChildren(Fold)[0].set_open(True)
    text = next(one for one in people.findChildren(Prose) if "is told under" in one.text())
    assert text.focusPolicy() is Qt.FocusPolicy.StrongFocus
    text.linkActivated.emit("montauk:reference/story")
    settle()
    assert page(pane.book).page.slug == "story"
    assert pane.book.way.back.text() == "People"
    assert pane.book.way.back.accessibleName() == "Back to People"
    QTest.keyClick(pane.book.reading.column, Qt.Key.Key_Backspace)
    assert page(pane.book).page.slug == "people"


def test_no_link_leads_out_of_the_journal(pane: ReferencePane) -> None:
    prose = read(pane.book, "at-a-glance").findChildren(Prose)[1]
    assert not prose.openExternalLinks()
    prose.linkActivated.emit("https://example.org")
    assert page(pane.book).page.slug == "at-a-glance"


def test_a_card_and_a_note_lead_on(pane: ReferencePane) -> None:
    button(pane, "How the erase uses this").click()
    settle()
    assert page(pane.book).page.slug == "procedure"
    pane.book.back()
    settle()
    button(pane.findChildren(Note)[0], "See where they differ").click()
    settle()
    assert page(pane.book).page.slug == "sources-disagree"


def test_a_page_names_the_next_one(pane: ReferencePane) -> None:
    read(pane.book, "at-a-glance").finish()
    button(pane.book.reading, "Next: Story").click()
    settle()
    assert page(pane.book).page.slug == "story"
    last = read(pane.book, "sources-disagree")
    last.finish()
    assert not any(one.text().startswith("Next") for one in last.findChildren(PageLink))


def test_a_link_to_a_passage_brings_it_up_with_the_keys_on_it(pane: ReferencePane) -> None:
    pane.setFocus()
    assert pane.follow("montauk:reference/why-write#begin-9")
    settle()
    card = next(
        one for one in pane.findChildren(PassageCard) if one.isAncestorOf(pane.focusWidget())
    )
    top = card.mapTo(pane.book.reading.column, QPoint(0, 0)).y()
    assert 0 <= top < 700
    assert pane.book.reading.scrolled > 1000


def test_a_link_that_names_nothing_is_not_followed(pane: ReferencePane) -> None:
    assert not pane.follow("https://example.org")
    assert kind(pane) is Kind.HOME


def test_coming_back_one_finds_the_line_one_left(pane: ReferencePane) -> None:
    read(pane.book, "making").finish()
    settle()
    pane.book.reading.column.scroll_to(700)
    read(pane.book, "words")
    assert pane.book.reading.scrolled == 0
    pane.book.back()
    assert pane.book.reading.scrolled == 700


def test_a_long_page_grows_to_its_end_by_itself(pane: ReferencePane) -> None:
    pane.book.go(Place(Kind.PAGE, "en", "why-write"))
    first = len(pane.findChildren(PassageCard))
    settle()
    assert len(page(pane.book).page.passages) == 18
    assert first < len(page(pane.book).findChildren(PassageCard)) == 18


# ------------------------------------------------------------------ languages
def test_a_page_is_read_in_either_of_its_languages(pane: ReferencePane) -> None:
    read(pane.book, "story")
    button(pane.book.way, "Tiếng Việt").click()
    settle()
    assert page(pane.book).page.lang == "vi"
    assert page(pane.book).page.slug == "story"
    assert button(pane.book.way, "Tiếng Việt").isChecked()
    button(pane.book.way, "Tiếng Việt").click()
    button(pane.book.way, "English").click()
    settle()
    assert page(pane.book).page.lang == "en"


def test_a_page_in_one_language_offers_no_other(pane: ReferencePane) -> None:
    read(pane.book, "people")
    assert not pane.book.way.languages.isVisible()


def test_the_start_in_vietnamese_still_lists_every_page(pane: ReferencePane) -> None:
    button(pane.book.reading, "Tiếng Việt").click()
    settle()
    pages = pane.book.reading.sheet.pages  # type: ignore[union-attr]
    titles = [pages.lines.index(row).data() for row in range(pages.lines.rowCount())]
    assert titles[:3] == ["Vài nét chính", "Câu chuyện", "Vì sao nên viết"]
    assert "People · English" in titles
    assert len(titles) == 9


# ------------------------------------------------------------------ searching
def test_the_pages_are_searched_while_one_types(pane: ReferencePane, qtbot: QtBot) -> None:
    pane.search.click()
    assert pane.book.search.isVisible()
    assert pane.search.isChecked()
    QTest.keyClicks(pane.book.search.field, "lamp")
    qtbot.waitUntil(lambda: len(lines(pane.book)) > 0)
    titles = lines(pane.book)
    assert "The procedure and this journal · Lamp by lamp" in titles
    assert "lamp" in told(pane.book, 0).casefold()


def test_what_is_folded_is_named_and_not_told(pane: ReferencePane) -> None:
    pane.book.begin_search()
    titles = look_for(pane.book, "beach party")
    row = titles.index("Story · How they met")
    assert told(pane.book, row) == "Story · How they met. In a folded part of this page."
    pane.book.reading.found.setCurrentIndex(pane.book.reading.found.lines.index(row))
    QTest.keyClick(pane.book.reading.found, Qt.Key.Key_Return)
    settle()
    assert page(pane.book).opened == ()
    assert pane.book.way.back.text() == "“beach party”"


def test_enter_leads_from_the_field_to_what_was_found_and_back_again(
    pane: ReferencePane,
) -> None:
    pane.book.begin_search()
    QTest.keyClicks(pane.book.search.field, "river")
    QTest.keyClick(pane.book.search.field, Qt.Key.Key_Return)
    settle()
    found = pane.book.reading.found
    assert found.hasFocus()
    assert found.currentIndex().row() == 0
    QTest.keyClick(found, Qt.Key.Key_Return)
    settle()
    assert not pane.book.search.isVisible()
    pane.book.way.back.click()
    settle()
    assert pane.book.search.field.text() == "river"
    assert found.isVisible()
    assert found.hasFocus()


def test_enter_in_an_empty_field_does_nothing(pane: ReferencePane) -> None:
    pane.book.begin_search()
    QTest.keyClick(pane.book.search.field, Qt.Key.Key_Return)
    assert pane.book.search.field.hasFocus()
    assert kind(pane) is Kind.HOME


def test_nothing_found_is_said(pane: ReferencePane) -> None:
    pane.book.begin_search()
    assert look_for(pane.book, "xylophone") == []
    assert pane.book.reading.nothing.text() == "Nothing on these pages says that."
    assert pane.book.reading.nothing.isVisible()


def test_an_emptied_field_shows_again_what_was_read(pane: ReferencePane) -> None:
    read(pane.book, "words")
    pane.book.begin_search()
    look_for(pane.book, "river")
    look_for(pane.book, "rivers")
    QTest.keyClick(pane.book.search.field, Qt.Key.Key_Escape)
    assert page(pane.book).page.slug == "words"
    assert pane.book.search.field.hasFocus()
    QTest.keyClick(pane.book.search.field, Qt.Key.Key_Escape)
    assert not pane.book.search.isVisible()
    assert pane.search.hasFocus()


def test_the_search_button_puts_the_search_away(pane: ReferencePane) -> None:
    pane.search.click()
    look_for(pane.book, "river")
    pane.search.click()
    assert kind(pane) is Kind.HOME
    assert not pane.book.search.isVisible()


def test_a_search_in_vietnamese_also_finds_what_is_there_in_english_alone(
    pane: ReferencePane,
) -> None:
    read(pane.book, "story", "vi")
    pane.book.begin_search()
    titles = look_for(pane.book, "lamp")
    assert "The procedure and this journal · Lamp by lamp · English" in titles
    assert any(title.startswith("Vì sao") for title in look_for(pane.book, "giường"))


def test_an_answer_that_nobody_waits_for_is_dropped(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    lanes = Lane("read"), Lane("write")
    pane = shown(qtbot, ReferencePane(theme, Session(*lanes), FixedClock()), 324)
    pane.book.begin_search()
    for words in ("river", "lamp"):
        pane.book.search.field.setText(words)
        pane.book.search.finder.search_now()
    qtbot.waitUntil(lambda: bool(lines(pane.book)))
    assert "lamp" in told(pane.book, 0).casefold()
    pane.book.search.field.setText("winter")
    pane.book.search.finder.search_now()
    pane.show_home()
    for lane in lanes:
        lane.drain()
    settle()
    assert kind(pane) is Kind.HOME


def test_one_place_found_is_one_line(
    qtbot: QtBot, theme: Theme, session: Session, small: Path
) -> None:
    pane = pane_of(qtbot, theme, session, small)
    pane.book.begin_search()
    assert look_for(pane.book, "another") == ["Waves · Cold"]


# ------------------------------------------------------------------ pages of all kinds
def test_small_marks_of_markdown_are_set_and_never_shown(
    qtbot: QtBot, theme: Theme, session: Session, small: Path
) -> None:
    pane = pane_of(qtbot, theme, session, small)
    waves = read(pane.book, "waves")
    text = waves.findChildren(Prose)[1]
    assert text.accessibleName().splitlines() == [
        "A small heading", "First and last", "second, with a page",
    ]  # fmt: skip
    assert "<b>First</b>" in text.text()
    assert "<i>last</i>" in text.text()
    verse = waves.findChildren(PassageCard)[0].findChildren(Prose)[0]
    assert "<i>A line<br>and another</i>" in verse.text()
    assert not any(one.text() == "Write from this" for one in waves.findChildren(PageLink))


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_no_page_shows_a_mark_of_its_markdown(pane: ReferencePane, lang: str) -> None:
    for head in Reference(RESOURCES).pages(lang):
        opened = read(pane.book, head.slug, lang)
        opened.finish()
        for text in opened.findChildren(Prose):
            assert not any(mark in text.accessibleName() for mark in ("**", "](", "montauk:"))
            assert "**" not in text.text()


def test_a_page_that_cannot_be_read_is_told_in_one_sentence(
    qtbot: QtBot, theme: Theme, session: Session, small: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    (small / "en" / "torn.md").write_text(HEAD.format("Torn", 3, "en", "") + ":::what\n", "utf-8")
    pane = pane_of(qtbot, theme, session, small)
    pane.book.go(Place(Kind.PAGE, "en", "torn"))
    words = "This page can’t be read just now. Your journal isn’t touched by it."
    assert pane.book.reading.nothing.text() == words
    assert "unknown fence" in caplog.text
    pane.setFocus()
    pane.book.back()
    assert pane.book.reading.nothing.isHidden()
    pane.book.begin_search()
    pane.book.search.field.setText("line")
    pane.book.search.finder.search_now()
    settle()
    assert pane.book.reading.nothing.text() == words


def test_without_any_pages_the_pane_says_so(
    qtbot: QtBot, theme: Theme, session: Session, tmp_path: Path
) -> None:
    pane = pane_of(qtbot, theme, session, tmp_path)
    assert pane.book.reading.nothing.text().startswith("This page can’t be read")
    pane.book.reading.take_keys()


def test_a_bug_in_the_search_is_raised_as_one(pane: ReferencePane) -> None:
    with pytest.raises(ZeroDivisionError):
        pane.book.reading.tell_trouble(ZeroDivisionError())


# ------------------------------------------------------------------ room, look and keys
@pytest.mark.parametrize(("width", "scale"), [(280, 1.0), (324, 1.0), (648, 2.0), (520, 2.0)])
def test_no_page_is_wider_than_the_pane(
    pane: ReferencePane, own_look: Theme, width: int, scale: float
) -> None:
    own_look.set_text_scale(scale)
    pane.resize(width, 900)
    settle()
    for lang, slug in (("vi", "at-a-glance"), ("en", "sources-disagree"), ("vi", "why-write")):
        opened = read(pane.book, slug, lang)
        opened.finish()
        settle()
        assert opened.width() == width
        for part in opened.findChildren(QWidget):
            if part.isVisible():
                right = part.mapTo(opened, QPoint(part.width(), 0)).x()
                assert right <= width
                assert part.width() > 0
    assert pane.book.reading.column.horizontalScrollBar().maximum() == 0


def test_a_new_look_keeps_the_place_and_what_is_open(pane: ReferencePane, own_look: Theme) -> None:
    read(pane.book, "story").open_folds([3])
    settle()
    pane.book.reading.column.scroll_to(400)
    own_look.set_mode(Mode.DARK)
    settle()
    assert page(pane.book).opened == (3,)
    assert abs(pane.book.reading.scrolled - 400) < 10
    own_look.set_text_scale(1.5)
    settle()
    assert page(pane.book).opened == (3,)
    assert pane.book.reading.scrolled > 400
    pane.book.begin_search()
    look_for(pane.book, "river")
    own_look.set_text_scale(1.0)
    assert lines(pane.book)


def test_a_new_look_keeps_the_start(pane: ReferencePane, own_look: Theme) -> None:
    own_look.set_text_scale(2.0)
    settle()
    assert words_of(sheet(pane.book))[0].startswith("Eternal Sunshine")


def test_the_page_scrolls_by_keys(pane: ReferencePane) -> None:
    read(pane.book, "making").finish()
    settle()
    column = pane.book.reading.column
    column.setFocus(Qt.FocusReason.TabFocusReason)
    bar = column.verticalScrollBar()
    QTest.keyClick(column, Qt.Key.Key_Down)
    assert bar.value() == bar.singleStep()
    QTest.keyClick(column, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(column, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < bar.maximum()
    QTest.keyClick(column, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(column, Qt.Key.Key_Space)
    assert bar.value() > 0


def test_tab_passes_everything_that_can_be_pressed(pane: ReferencePane) -> None:
    pane.search.setFocus(Qt.FocusReason.TabFocusReason)
    passed: list[QWidget] = []
    while pane.focusWidget() not in passed and len(passed) < 60:
        passed.append(pane.focusWidget())
        QTest.keyClick(pane.focusWidget(), Qt.Key.Key_Tab)
        settle()
    for one in sheet(pane.book).findChildren(LookButton):
        assert one in passed
    assert pane.book.reading.column in passed
    assert pane.book.reading.sheet.pages in passed  # type: ignore[union-attr]


def test_everything_that_takes_keys_has_a_name(pane: ReferencePane) -> None:
    for slug in ("story", "why-write"):
        read(pane.book, slug).finish()
        for one in pane.findChildren(QWidget):
            if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                name = one.accessibleName() or pane.book.reading.column.accessibleName()
                assert name, one


def test_the_keys_stay_in_the_pane_when_a_page_goes(pane: ReferencePane) -> None:
    link = button(pane, "How the erase uses this")
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Return)
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert pane.isAncestorOf(focused)


def test_backspace_at_the_start_goes_nowhere(pane: ReferencePane) -> None:
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pane.book, key)
    assert kind(pane) is Kind.HOME


def test_right_to_left_everything_stands_mirrored(
    qtbot: QtBot, theme: Theme, session: Session, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pane = shown(qtbot, ReferencePane(theme, session, FixedClock()), 324)
        pane.show_week(SUNDAY)
        settle()
        cross = next(one for one in pane.findChildren(IconButton) if "Close" in one.text())
        assert cross.mapTo(pane, QPoint(0, 0)).x() < 100
        read(pane.book, "story")
        pane.book.begin_search()
        assert look_for(pane.book, "beach party")
        assert not pane.grab().isNull()
        pane.show_home()
        settle()
        assert not pane.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# ------------------------------------------------------------------ a sheet of its own
def test_the_film_has_a_view_of_its_own_set_wider(film: FilmView) -> None:
    assert film.book.search.isVisible()
    opened = read(film.book, "procedure")
    column = next(one for one in opened.findChildren(Prose))
    assert column.width() == film.book._look.px("page.measurePx")
    middle = column.mapTo(film, column.rect().center()).x()
    assert abs(middle - film.width() / 2) <= 1


def test_the_wide_view_writes_follows_and_searches(film: FilmView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(film.write_from):
        button(film, "Write from this").click()
    assert film.follow("montauk:reference/story")
    film.show_home()
    assert film.book.place.kind is Kind.HOME
    film.book.begin_search()
    assert look_for(film.book, "river")
    assert not film.grab().isNull()
    film.book.search.field.clear()
    QTest.keyClick(film.book.search.field, Qt.Key.Key_Escape)
    assert film.book.search.isVisible()
    assert film.book.reading.column.hasFocus()
