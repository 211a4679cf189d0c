"""Open what is older than a day for reading: nothing is altered by a key that strays onto it.

While a page is read, keys scroll it, links and names lead on by a click, and there is no caret.
Enter, or the pencil, lets it be written in, where the text was clicked last or else at its end.
"""

from datetime import timedelta
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSlider

from journal.domain.moment import Moment, day_of
from journal.runtime.clock import Clock
from journal.ui.features.editor.presenter import EditorPresenter
from journal.ui.features.editor.sheet import Sheet

if TYPE_CHECKING:
    from journal.domain.ids import EntryId

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DAY: Final = timedelta(days=1)
_Slide: Final = QAbstractSlider.SliderAction
_SLIDES: Final = {
    Qt.Key.Key_Up: _Slide.SliderSingleStepSub,
    Qt.Key.Key_Down: _Slide.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Slide.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Slide.SliderPageStepAdd,
    Qt.Key.Key_Home: _Slide.SliderToMinimum,
    Qt.Key.Key_End: _Slide.SliderToMaximum,
}
_BY_KEYS: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def is_past(moment: Moment, clock: Clock) -> bool:
    """Tell whether a moment is older than a day: today and yesterday are not."""
    return moment.end < day_of(clock.now(), clock.day_ends) - _DAY


class ReadFirst(QObject):
    """Decides for each page whether it is read or written, and answers the keys of one read.

    Args:
        sheet: The page.
        presenter: Knows which page it is.
        clock: What day it is.

    Signals:
        changed: What is open is read (True) or written from now on.
    """

    changed = Signal(bool)

    def __init__(
        self, sheet: Sheet, presenter: EditorPresenter, clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sheet, self._presenter, self._clock = sheet, presenter, clock
        self._is_wanted = self.is_reading = False
        self._shown: EntryId | None = None
        self._written: set[EntryId] = set()
        presenter.page_changed.connect(self._look)
        for field in (sheet.title, sheet.text):
            field.installEventFilter(self)

    def want(self, wanted: bool) -> None:
        """Say whether old memories open for reading; the open one follows."""
        if wanted != self._is_wanted:
            self._is_wanted, self._shown = wanted, None
            self._look()

    def write(self) -> None:
        """Let the open page be written in from now on, and give the keys to it."""
        if self.is_reading:
            self._set(reading=False)
            text, title = self._sheet.text, self._sheet.title
            if not title.hasFocus():
                text.setFocus(Qt.FocusReason.OtherFocusReason)
                if text.textCursor().atStart():
                    self._sheet.go_to_end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll with the keys of a page that is read, and begin to write with Enter."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            focus = cast("QFocusEvent", event)
            is_ringed = focus.gotFocus() and focus.reason() in _BY_KEYS and self.is_reading
            self._sheet.show_ring(watched if is_ringed else None)
        elif event.type() == QEvent.Type.KeyPress and self.is_reading:
            return self._key(cast("QKeyEvent", event))
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers()
        bar = self._sheet.verticalScrollBar()
        if key == Qt.Key.Key_Space and held in {*_PLAIN, Qt.KeyboardModifier.ShiftModifier}:
            back = held == Qt.KeyboardModifier.ShiftModifier
            bar.triggerAction(_Slide.SliderPageStepSub if back else _Slide.SliderPageStepAdd)
        elif held not in _PLAIN:
            return False
        elif key in _ENTER:
            self.write()
        elif key in _SLIDES:
            bar.triggerAction(_SLIDES[key])
        else:
            return False
        return True

    def _look(self) -> None:
        """Look at the page that is open now; one that stays open stays as it is."""
        page = self._presenter.page
        shown = None if page is None else page.id
        if page is not None and page.entry is None:
            self._written.add(page.id)
        if page is None or shown != self._shown:
            self._shown = shown
            self._set(
                reading=page is not None
                and self._is_wanted
                and page.id not in self._written
                and is_past(page.moment, self._clock)
            )

    def _set(self, *, reading: bool) -> None:
        self.is_reading = reading
        self._sheet.set_reading(reading)
        if not reading and self._presenter.page is not None:
            self._written.add(self._presenter.page.id)
        self.changed.emit(reading)
