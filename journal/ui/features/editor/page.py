"""One open page as a value that changes: where it came from, and what was handed over of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from journal.domain.entry import Draft, Entry
from journal.domain.ids import EntryId, new_id
from journal.domain.moment import Moment
from journal.domain.veiled import Veiled
from journal.ui.features.editor.page_links import Links

NO_GAPS = Veiled("")


@dataclass(slots=True)
class Page:
    """What the presenter knows of the page that is open.

    Attributes:
        origin: What was there when it was opened; what the page does not show is taken from it.
        handed: What was last opened or handed over to be kept.
        entry: The memory as it was last acknowledged; None for one that was never kept.
        moment, starred: What the fields of the sheet do not hold.
        around: What is hidden of it, and the characters that stand for that on the page.
        told: True once its state was announced.
        offered: True once the person was offered to split a long paragraph.
    """

    origin: Draft
    entry: Entry | None
    moment: Moment
    starred: bool
    handed: Draft = field(init=False)
    around: Veiled = NO_GAPS
    offered: bool = False
    told: bool = False

    def __post_init__(self) -> None:
        """Begin with nothing changed."""
        self.handed = self.origin

    @property
    def id(self) -> EntryId:
        """The id, given when the page was begun: a save that is tried twice makes one memory."""
        return self.origin.id or EntryId(new_id())

    @property
    def entry_veil(self) -> Veiled | None:
        """What is hidden of the memory as it was last acknowledged."""
        return None if self.entry is None else self.entry.veil

    @property
    def is_new(self) -> bool:
        """True until something of it was handed over to be kept."""
        return self.entry is None and self.handed is self.origin

    def differs(self, draft: Draft) -> bool:
        """Tell whether a draft is to be handed over: it is news, and there is something in it."""
        return draft != self.handed and not (self.is_new and is_blank(draft))

    def adopt(self, entry: Entry) -> Links:
        """Take over the memory as it was kept, and return what stands beside its text.

        Names are then those of the journal: an alias has become the name it stands for, and a
        name that was put away is linked without being shown.
        """
        self.entry = entry
        self.origin = _draft_of(entry, self.around)
        return links_of(self.origin, entry)

    def follow(self, entry: Entry, standing: str) -> bool:
        """Take over a memory as it was kept; tell whether other parts of it are hidden by now.

        Args:
            entry: As it was kept.
            standing: What stands on the page.
        """
        before, self.entry = self.around, entry
        self.around = _standing(entry, before, standing)
        now = entry.veil or NO_GAPS
        was = (frozenset(before.digests), before.title, before.files)
        return (frozenset(now.digests), now.title, now.files) != was

    def draft(self, title: str, text: str, links: Links) -> Draft:
        """Return the page as it now is, frozen, to cross to another thread."""
        return replace(
            self.origin,
            moment=self.moment,
            title=title,
            text=text,
            tags=links.tags,
            people=links.people,
            place=links.place,
            mood=links.mood,
            starred=self.starred,
            around=self.around,
        )


def begun(moment: Moment, text: str, title: str) -> Page:
    """Return a new page, with an id of its own from the start."""
    draft = Draft(moment=moment, text=text, title=title, id=EntryId(new_id()))
    return Page(draft, None, moment, starred=False)


def opened(entry: Entry, unkept: Draft | None, before: Veiled | None = None) -> Page:
    """Return a kept memory as a page.

    Args:
        entry: As it was read.
        unkept: A newer draft of it, where one waits to be kept.
        before: What its page was written around until now, where it stood open.
    """
    if unkept is not None:
        around = _standing(entry, unkept.around or NO_GAPS, unkept.text)
        return Page(unkept, entry, unkept.moment, unkept.starred, around=around)
    around = _shown(entry, before)
    origin = _draft_of(entry, around)
    return Page(origin, entry, origin.moment, origin.starred, around=around)


def _draft_of(entry: Entry, around: Veiled) -> Draft:
    from journal.services.writing import draft_of

    return replace(draft_of(entry), text=around.text, around=around)


def _shown(entry: Entry, before: Veiled | None) -> Veiled:
    """Give what is hidden of a memory; most have nothing hidden, and need no more than that."""
    if entry.veil is None:
        return Veiled(entry.text)
    from journal.ui.features.editor.gaps import shown

    return shown(entry, before)


def _standing(entry: Entry, before: Veiled, text: str) -> Veiled:
    if entry.veil is None and not before.marks:
        return Veiled(text)
    from journal.ui.features.editor.gaps import still_standing

    return still_standing(entry, before, text)


def links_of(draft: Draft, entry: Entry | None) -> Links:
    """Return what stands beside the text, and what was found in it when it was last kept."""
    tags, people = found_in(entry)
    return Links(draft.place, draft.mood, draft.tags, draft.people, tags, people)


def found_in(entry: Entry | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the tags and people that stand in the text of a memory, in their order."""
    if entry is None:
        return (), ()
    return _kept(entry.tags, entry.text_tags), _kept(entry.people, entry.text_people)


def _kept(names: Sequence[str], wanted: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name in wanted)


def is_blank(draft: Draft) -> bool:
    """Tell whether there is nothing to keep: an empty page makes no memory."""
    return not (draft.title.strip() or draft.text.strip() or draft.attachments)
