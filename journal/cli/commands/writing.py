"""`add` and `edit`: keep a memory, or change one."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from journal.cli.asking import moment_of, text_from
from journal.cli.failures import DONE, Misuse, WrongUsage
from journal.cli.output import Output
from journal.cli.showing import when_of
from journal.cli.words import counted
from journal.domain.entry import Draft
from journal.services.exporting.fields import entry_fields

if TYPE_CHECKING:
    from journal.services.journal import Journal
    from journal.services.writing import Saved


def add(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Keep a new memory."""
    when = moment_of(arguments.on, journal) if arguments.on else journal.writing.new_moment()
    draft = Draft(moment=when, text=text_from(arguments.text))
    saved = journal.writing.save(_with_beside(draft, arguments, journal))
    _report(saved, "Kept", out)
    if saved.touches:
        journal.erasing.receive([saved.entry.id])
    return DONE


def edit(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Change what is given of a memory; tags and people given are added to those it has."""
    from journal.services.writing import draft_of

    if not _says_anything(arguments):
        raise WrongUsage(Misuse.NOTHING_TO_CHANGE)
    found = journal.browsing.find(arguments.id)
    if arguments.quiet is False:
        # Asked for by hand it holds against a rule, of which an edit alone lifts nothing.
        journal.writing.set_quiet(found.id, quiet=False)
    draft = _with_beside(draft_of(found), arguments, journal)
    if arguments.text is not None:
        draft = replace(draft, text=text_from(arguments.text))
    draft = replace(
        draft,
        tags=_without(draft.tags, arguments.no_tag),
        people=_without(draft.people, arguments.no_person),
    )
    _report(journal.writing.save(draft), "Changed", out)
    return DONE


def _says_anything(arguments: Namespace) -> bool:
    lists = (
        arguments.tag, arguments.person, arguments.no_tag, arguments.no_person, arguments.attach,
    )  # fmt: skip
    single = (
        arguments.text, arguments.on, arguments.title, arguments.place, arguments.mood,
        arguments.quiet,
    )  # fmt: skip
    return any(lists) or any(value is not None for value in single)


def _with_beside(draft: Draft, arguments: Namespace, journal: "Journal") -> Draft:
    """Lay what the options say over a draft; an empty option clears."""
    given = {
        key: getattr(arguments, key)
        for key in ("title", "place", "mood", "quiet")
        if getattr(arguments, key) is not None
    }
    if "place" in given:
        given["place"] = given["place"] or None
    if "mood" in given:
        given["mood"] = given["mood"] or None
    attached = (journal.attachments.add(file).id for file in arguments.attach)
    return replace(
        draft,
        attachments=tuple(dict.fromkeys((*draft.attachments, *attached))),
        moment=moment_of(arguments.on, journal) if arguments.on else draft.moment,
        tags=_joined(draft.tags, (one.removeprefix("#") for one in arguments.tag)),
        people=_joined(draft.people, (one.removeprefix("@") for one in arguments.person)),
        **given,
    )


def _joined(before: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*before, *more)))


def _without(names: tuple[str, ...], gone: list[str]) -> tuple[str, ...]:
    keys = {one.lstrip("#@").casefold() for one in gone}
    return tuple(one for one in names if one.casefold() not in keys)


def _report(saved: "Saved", verb: str, out: Output) -> None:
    if out.as_json:
        out.document(entry_fields(saved.entry) | {"touches": saved.touches})
    else:
        out.line(f"{verb}: {saved.entry.id}  {when_of(saved.entry.moment)}")
        if saved.touches:
            out.line(f"It touches {counted(saved.touches, 'thing', 'things')} you put away.")
    if saved.altered:
        out.note("montauk: Characters that no text can hold were left out or replaced.")
