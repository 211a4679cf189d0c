"""List everything that can be done in the window.

Only what works stands here: a later action is added together with what it does.
"""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from journal.ui.actions.spec import ActionSpec, Context, Menu

WRITE: Final = "entry.new"
SEARCH: Final = "search.all"
PALETTE: Final = "window.palette"
QUIT: Final = "journal.quit"
UNDO: Final = "edit.undo"
EDIT: Final = "entry.edit"
STAR: Final = "entry.star"
QUIET: Final = "entry.quiet"
KEEP_CLOSE: Final = "entry.keep_close"
ERASE: Final = "entry.erase"
BEGIN_ERASING: Final = "erase.begin"
SIT_DOWN: Final = "erase.procedure"
ERASE_CHOSEN: Final = "list.erase"
KEEP_CHOSEN: Final = "list.keep_close"
GIVE_TAG: Final = "list.tag"
GIVE_PERSON: Final = "list.person"
GIVE_PLACE: Final = "list.place"
TODAY: Final = "view.today"
TIMELINE: Final = "view.timeline"
CALENDAR: Final = "view.calendar"
ON_THIS_DAY: Final = "view.on_this_day"
PEOPLE: Final = "view.people"
PLACES: Final = "view.places"
TAGS: Final = "view.tags"
INSIGHTS: Final = "view.insights"
ARCHIVE: Final = "view.archive"
FILM: Final = "pane.film"
PANE: Final = "pane.toggle"
FIND: Final = "page.find"
FOCUS: Final = "window.focus"
PREFERENCES: Final = "window.preferences"
KEYS: Final = "window.keys"
SAMPLE: Final = "journal.sample"
FULL_SCREEN: Final = "window.full_screen"
BACK: Final = "go.back"
FORWARD: Final = "go.forward"
NEWER: Final = "go.newer"
OLDER: Final = "go.older"
NEXT_PANE: Final = "go.next_pane"
PREVIOUS_PANE: Final = "go.previous_pane"


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


CATALOGUE: Final = (
    ActionSpec(WRITE, _("Write"), "pen-line", ("Ctrl+N",), menu=Menu.JOURNAL),
    ActionSpec(SEARCH, _("Search"), "search", ("Ctrl+Shift+F",), menu=Menu.JOURNAL),
    ActionSpec(PALETTE, _("Search or go to…"), "search", ("Ctrl+K",), menu=Menu.JOURNAL),
    ActionSpec(
        PREFERENCES, _("Preferences"), "sliders-horizontal", ("Ctrl+,",),
        menu=Menu.JOURNAL, group=8,
    ),
    ActionSpec(KEYS, _("Keys"), "keyboard", ("F1",), menu=Menu.JOURNAL, group=8),
    ActionSpec(SAMPLE, _("Take the sample out"), "package-open", menu=Menu.JOURNAL, group=8),
    ActionSpec(QUIT, _("Quit"), "", ("Ctrl+Q",), menu=Menu.JOURNAL, group=9),
    ActionSpec(UNDO, _("Undo"), "undo-2", ("Ctrl+Z",), Context.LIST, Menu.EDIT),
    ActionSpec(EDIT, _("Edit this memory"), "pencil", menu=Menu.EDIT, group=1),
    ActionSpec(STAR, _("Star this memory"), "star", ("Ctrl+D",), menu=Menu.EDIT, group=1),
    ActionSpec(
        KEEP_CLOSE, _("Keep close"), "pin", menu=Menu.EDIT, group=1, checkable=True
    ),
    ActionSpec(
        QUIET, _("Don’t bring this up"), "moon", ("Ctrl+Shift+D",), menu=Menu.EDIT, group=1,
        checkable=True,
    ),
    ActionSpec(ERASE, _("Erase this memory"), "archive", menu=Menu.EDIT, group=1),
    ActionSpec(BEGIN_ERASING, _("Erase…"), "eye-off", menu=Menu.EDIT, group=1),
    ActionSpec(SIT_DOWN, _("Erase, step by step…"), "map", menu=Menu.EDIT, group=1),
    ActionSpec(
        FIND, _("Find in this memory"), "text-search", ("Ctrl+F",), menu=Menu.EDIT, group=3
    ),
    ActionSpec(GIVE_TAG, _("Tag…"), "tag", ("T",), Context.LIST, Menu.EDIT, 2),
    ActionSpec(GIVE_PERSON, _("Add a person…"), "user", ("P",), Context.LIST, Menu.EDIT, 2),
    ActionSpec(GIVE_PLACE, _("Set the place…"), "map-pin", ("L",), Context.LIST, Menu.EDIT, 2),
    ActionSpec(KEEP_CHOSEN, _("Keep close"), "pin", (), Context.LIST),
    ActionSpec(ERASE_CHOSEN, _("Erase"), "archive", ("Del",), Context.LIST),
    ActionSpec(TODAY, _("Today"), "pen-line", ("Ctrl+1",), menu=Menu.VIEW),
    ActionSpec(TIMELINE, _("Timeline"), "rows-3", ("Ctrl+2",), menu=Menu.VIEW),
    ActionSpec(CALENDAR, _("Calendar"), "calendar-days", ("Ctrl+3",), menu=Menu.VIEW),
    ActionSpec(ON_THIS_DAY, _("On this day"), "history", ("Ctrl+4",), menu=Menu.VIEW),
    ActionSpec(PEOPLE, _("People"), "users", ("Ctrl+5",), menu=Menu.VIEW),
    ActionSpec(PLACES, _("Places"), "map-pin", ("Ctrl+6",), menu=Menu.VIEW),
    ActionSpec(TAGS, _("Tags"), "tag", ("Ctrl+7",), menu=Menu.VIEW),
    ActionSpec(INSIGHTS, _("Insights"), "chart-line", ("Ctrl+8",), menu=Menu.VIEW),
    ActionSpec(ARCHIVE, _("What was erased"), "archive", ("Ctrl+9",), menu=Menu.VIEW),
    ActionSpec(FILM, _("The film"), "clapperboard", menu=Menu.VIEW, group=1),
    ActionSpec(
        PANE, _("Reference pane"), "panel-right", ("Ctrl+R",), Context.WINDOW, Menu.VIEW, 1,
        checkable=True,
    ),
    ActionSpec(
        FOCUS, _("Focus on the page"), "maximize-2", ("F9",), Context.WINDOW, Menu.VIEW, 1,
        checkable=True,
    ),
    ActionSpec(
        FULL_SCREEN, _("Full screen"), "", ("F11",), Context.WINDOW, Menu.VIEW, 1, checkable=True
    ),
    ActionSpec(BACK, _("Back"), "arrow-left", ("Alt+Left",), menu=Menu.VIEW, group=2),
    ActionSpec(FORWARD, _("Forward"), "arrow-right", ("Alt+Right",), menu=Menu.VIEW, group=2),
    ActionSpec(NEWER, _("Newer memory"), "chevron-up", ("Alt+Up",), menu=Menu.VIEW, group=3),
    ActionSpec(OLDER, _("Older memory"), "chevron-down", ("Alt+Down",), menu=Menu.VIEW, group=3),
    ActionSpec(NEXT_PANE, _("Next pane"), "", ("F6",), menu=Menu.VIEW, group=4),
    ActionSpec(PREVIOUS_PANE, _("Previous pane"), "", ("Shift+F6",), menu=Menu.VIEW, group=4),
)  # fmt: skip
"""Everything, in the order of the menus."""
