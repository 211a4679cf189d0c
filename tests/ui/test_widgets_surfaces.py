"""What lies around the words: notices, labels, panes and the light on the page."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from journal.ui.theme.theme import Theme
from journal.ui.theme.tokens import Mode
from journal.ui.widgets import announce as announcing
from journal.ui.widgets import banner as banners
from journal.ui.widgets import toast as toasts
from journal.ui.widgets.banner import NoticeBanner
from journal.ui.widgets.frames import Card, Hairline, margins
from journal.ui.widgets.labels import ElidedLabel, EmptyState
from journal.ui.widgets.lamppool import LampPool
from journal.ui.widgets.splitter import Splitter
from journal.ui.widgets.strip import Strip
from journal.ui.widgets.toast import Toast
from journal.ui.widgets.tools import LinkButton
from journal.ui.widgets.wordmark import WordMark


@pytest.fixture
def look(theme: Theme) -> Iterator[Theme]:
    """The look of the window, put back afterwards."""
    yield theme
    theme.set_mode(None)
    theme.set_text_scale(1.0)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A page to lay toasts on."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(680, 600)
    page.show()
    return page


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced."""
    heard: list[str] = []
    for module in (toasts, banners):
        monkeypatch.setattr(module, "announce", lambda _widget, text: heard.append(text))
    return heard


def image(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_toast_says_what_was_done_and_takes_it_back(
    look: Theme, host: QWidget, said: list[str], qtbot: QtBot
) -> None:
    toast = Toast(look, host)
    undone: list[str] = []
    toast.tell("Erased. It's in the archive.", lambda: undone.append("yes"))
    assert toast.text() == toast.accessibleName() == "Erased. It's in the archive."
    assert said == ["Erased. It's in the archive."]
    button = toast.findChild(LinkButton)
    assert button.isVisible()
    with qtbot.waitSignal(toast.gone):
        button.click()
    assert undone == ["yes"]
    assert toast.text() == ""
    toast.dismiss()
    assert undone == ["yes"]


def test_a_toast_leads_back_to_where_the_keys_were(
    look: Theme, host: QWidget, qtbot: QtBot
) -> None:
    fields = [QLineEdit(host), QLineEdit(host)]
    for one in fields:
        one.show()
    host.activateWindow()
    toast = Toast(look, host)
    fields[1].setFocus()
    toast.tell("Erased.", lambda: None)
    button = toast.findChild(LinkButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert fields[1].hasFocus()
    toast.tell("Erased.", lambda: None)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert fields[1].hasFocus()
    gone = QLineEdit(host)
    gone.show()
    gone.setFocus()
    toast.tell("Erased.", lambda: None)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    delete(gone)  # A list may well be built anew while a toast is read.
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_a_banner_that_is_answered_leads_back_to_where_the_keys_were(
    look: Theme, host: QWidget, qtbot: QtBot
) -> None:
    fields = [QLineEdit(host), QLineEdit(host)]
    for one in fields:
        one.show()
    host.activateWindow()
    fields[1].setFocus()
    banner = NoticeBanner(look, parent=host)
    for act in ("click", "key"):
        banner.tell("This touches something.", [("Leave it here", banner.withdraw)])
        button = banner.buttons()[0]
        if act == "click":
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.keyClick(button, Qt.Key.Key_Space)
        assert fields[1].hasFocus()


def test_a_toast_without_a_way_back_has_no_button(look: Theme, host: QWidget) -> None:
    toast = Toast(look, host)
    toast.tell("Back in your journal.")
    assert not toast.findChild(LinkButton).isVisible()
    toast.findChild(LinkButton).click()
    assert toast.isHidden()


def test_a_toast_stays_in_its_corner_and_in_its_page(look: Theme, host: QWidget) -> None:
    toast = Toast(look, host)
    toast.tell("Erased. " * 40, lambda: None)
    for width, height in ((680, 600), (400, 500)):
        host.resize(width, height)
        assert host.rect().contains(toast.geometry())
        assert toast.x() == look.px("space.5")
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    toast.tell("Erased.")
    assert toast.geometry().right() > host.width() // 2


def test_a_toast_stays_above_a_page_that_comes_to_the_front(look: Theme, qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    for _ in range(2):
        pages.addWidget(QWidget())
    pages.resize(600, 400)
    pages.show()
    toast = Toast(look, pages)
    toast.tell("Kept close.")
    for page in (1, 0):
        pages.setCurrentIndex(page)
        assert pages.childAt(toast.geometry().topLeft() + QPoint(4, 4)) is toast
        inside = QAccessible.queryAccessibleInterface(pages)
        told = [inside.child(number).child(0) for number in range(inside.childCount())]
        assert "Kept close." in [one.text(QAccessible.Text.Name) for one in told if one]


def test_a_toast_goes_when_its_time_is_up(
    look: Theme, host: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(Toast, "underMouse", lambda _toast: False)
    toast = Toast(look, host)
    toast.tell("Erased.")
    with qtbot.waitSignal(toast.gone):
        hurry(toast)


def hurry(toast: Toast) -> None:
    toast._timer.start(0)


@pytest.mark.parametrize("held", ["focus", "assistive technology"])
def test_a_toast_waits_for_whoever_is_reading_it(
    look: Theme, host: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, held: str
) -> None:
    toast = Toast(look, host)
    toast.tell("Erased.", lambda: None)
    host.activateWindow()
    if held == "focus":
        toast.findChild(LinkButton).setFocus()
        qtbot.waitUntil(toast.findChild(LinkButton).hasFocus)
    else:
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    with qtbot.assertNotEmitted(toast.gone, wait=30):
        hurry(toast)
    assert toast.isVisible()


def test_the_pointer_stops_a_toast_s_time(look: Theme, host: QWidget) -> None:
    toast = Toast(look, host)
    toast.tell("Erased.")
    middle = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(middle, middle, middle))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    toast.dismiss()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast._timer.isActive()


def test_escape_sends_a_toast_away_and_other_keys_do_not(look: Theme, host: QWidget) -> None:
    toast = Toast(look, host)
    toast.tell("Erased.")
    QTest.keyClick(toast, Qt.Key.Key_A)
    assert toast.isVisible()
    QTest.keyClick(toast, Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_a_toast_s_shadow_follows_the_look(look: Theme, host: QWidget) -> None:
    toast = Toast(look, host)
    light = toast.graphicsEffect().color()
    look.set_mode(Mode.DARK)
    assert toast.graphicsEffect().color() != light


def test_a_banner_offers_at_most_three_ways(look: Theme, qtbot: QtBot, said: list[str]) -> None:
    banner = NoticeBanner(look, "triangle-alert", "danger")
    qtbot.addWidget(banner)
    chosen: list[str] = []
    ways: list[tuple[str, Callable[[], object]]] = [
        (words, lambda words=words: chosen.append(words))
        for words in ("Try again", "Save", "No", "?")
    ]
    banner.tell("This page isn't saved: the disk is full.", ways)
    assert [button.text() for button in banner.buttons()] == ["Try again", "Save", "No"]
    banner.buttons()[1].click()
    assert chosen == ["Save"]
    assert banner.text() == said[0] == "This page isn't saved: the disk is full."
    banner.tell("Still full.", ways[:1])
    assert len(banner.buttons()) == 1
    banner.withdraw()
    assert (banner.text(), banner.buttons(), banner.isHidden()) == ("", (), True)


def test_a_banner_gives_its_sentence_the_room_it_needs(look: Theme, qtbot: QtBot) -> None:
    banner = NoticeBanner(look)
    qtbot.addWidget(banner)
    banner.tell("Free some space, or keep a copy elsewhere. " * 3)
    assert banner.heightForWidth(300) > banner.heightForWidth(1200)


def test_announcements_are_polite_and_never_empty(
    monkeypatch: pytest.MonkeyPatch, host: QWidget
) -> None:
    events = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    announcing.announce(host, "")
    assert events == []
    announcing.announce(host, "Kept at 08:52")
    assert events[0].message() == "Kept at 08:52"
    assert events[0].politeness() == QAccessible.AnnouncementPoliteness.Polite


def test_long_work_shows_only_when_it_takes_long(look: Theme, qtbot: QtBot) -> None:
    strip = Strip(look)
    qtbot.addWidget(strip)
    strip.begin("Bringing in memories")
    assert strip.isHidden()
    strip.end()
    strip._patience.setInterval(1)
    strip.begin("Bringing in memories")
    strip.advance("Bringing in 400 of 1,200", 400, 1200)
    qtbot.waitUntil(strip.isVisible)
    assert strip._bar.value() == 400
    assert strip._bar.accessibleName() == "Bringing in 400 of 1,200"
    with qtbot.waitSignal(strip.cancelled):
        strip.findChild(LinkButton).click()
    strip.end()
    assert strip.isHidden()


def test_a_label_that_does_not_fit_tells_the_rest_in_its_tooltip(
    look: Theme, qtbot: QtBot
) -> None:
    label = ElidedLabel(look, "The day the heating came back on", "ui", "text2")
    qtbot.addWidget(label)
    label.show()
    label.resize(600, 20)
    assert (label.shown(), label.toolTip()) == (label.text(), "")
    label.resize(90, 20)
    QApplication.processEvents()
    assert label.shown().endswith("…")
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() < 30
    assert not image(label).isNull()


def test_an_empty_view_says_one_sentence(look: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(look, "Nothing here yet.")
    qtbot.addWidget(empty)
    empty.say("No memory says that.")
    assert empty.text() == empty.accessibleName() == "No memory says that."


def test_the_name_is_one_image_to_assistive_technology(look: Theme, qtbot: QtBot) -> None:
    mark = WordMark(look)
    qtbot.addWidget(mark)
    face = QAccessible.queryAccessibleInterface(mark)
    assert face.role() == QAccessible.Role.Graphic
    assert face.text(QAccessible.Text.Name) == "Montauk"
    whole, light = mark.sizeHint().width(), image(mark)
    look.set_mode(Mode.DARK)
    assert image(mark) != light
    mark.set_compact(True)
    assert mark.sizeHint().width() < whole / 2
    QApplication.sendEvent(mark, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert not mark.pixmap().isNull()


def test_the_lamp_s_light_falls_from_above(look: Theme, qtbot: QtBot) -> None:
    page = LampPool(look)
    qtbot.addWidget(page)
    page.resize(600, 800)
    lit = image(page)

    def blue(y: int) -> float:
        return sum(lit.pixelColor(x, y).blue() for x in range(280, 320)) / 40

    assert blue(2) < blue(300) < blue(790)
    kept = page._lit.cacheKey()
    page.grab()
    assert page._lit.cacheKey() == kept
    look.set_mode(Mode.DARK)
    assert image(page).pixelColor(300, 700).lightness() < 60


def test_panes_are_parted_by_one_pixel_that_can_still_be_grabbed(
    look: Theme, qtbot: QtBot
) -> None:
    panes = Splitter(look)
    qtbot.addWidget(panes)
    panes.addWidget(QWidget())
    panes.addWidget(QWidget())
    panes.resize(400, 200)
    panes.show()
    panes.setSizes([200, 199])
    grip = panes.handle(1)
    assert grip.contentsRect().width() == 1
    assert grip.width() >= 5
    line = grip.mapTo(panes, grip.contentsRect().center())
    assert image(panes).pixelColor(line) == look.color("hairline")


def test_hairlines_lie_or_stand(look: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QHBoxLayout(window)
    lying, standing = Hairline(look), Hairline(look, standing=True)
    box.addWidget(lying)
    box.addWidget(standing)
    window.resize(100, 100)
    window.show()
    assert (lying.height(), standing.width()) == (1, 1)
    assert image(lying).pixelColor(3, 0) == look.color("hairline")


def test_a_card_is_a_raised_sheet(look: Theme, qtbot: QtBot) -> None:
    card = Card(look)
    qtbot.addWidget(card)
    card.resize(200, 100)
    assert image(card).pixelColor(100, 50) == look.color("raised")


def test_room_around_a_view_follows_the_direction_of_its_lines(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    assert margins(view, 40, 1, 90, 2) == QMargins(40, 1, 90, 2)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert margins(view, 40, 1, 90, 2) == QMargins(90, 1, 40, 2)
