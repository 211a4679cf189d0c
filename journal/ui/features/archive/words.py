"""Word what the archive says: of a sealed card, of what it holds, of what came back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from journal.domain.erasure import ErasureKind
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence
from journal.ui.theme.seasons import season_on
from journal.ui.theme.tokens import Season

if TYPE_CHECKING:
    from journal.domain.behind import Behind
    from journal.domain.entry import Attachment, Row
    from journal.domain.erasure import ErasureCard, Restored

_NEXT_YEAR: Final = 300
"""Beyond so many days a season needs its year."""
_SIGNS: Final = {
    Season.SPRING: "sprout",
    Season.SUMMER: "sun",
    Season.AUTUMN: "leaf",
    Season.WINTER: "snowflake",
}


def put_away_on(card: ErasureCard) -> str:
    """Give the first words of a card in one: "Put away on 14 February 2026"."""
    return _tr("Put away on %1").replace("%1", dates.day_in_full(card.on))


def put_away_on_label() -> str:
    """Give the words above the date of a card."""
    return _tr("Put away on")


def put_away_day(card: ErasureCard) -> str:
    """Give the date of a card."""
    return dates.day_in_full(card.on)


def memories(count: int) -> str:
    """Count memories: "23 memories"."""
    return plural(_tr, count, "%n memory", "%n memories")


def held_of(card: ErasureCard) -> str:
    """Count what a card holds: "23 memories", or "2 memories, in part" where none goes whole.

    What hides a name alone, or keeps quiet what is still to be written, holds none.
    """
    if not card.held and not card.blanks:
        return _tr("no memory yet") if card.kind is ErasureKind.QUIET else _tr("the name alone")
    if card.held:
        return memories(card.held)
    return plural(_tr, card.blanks, "%n memory, in part", "%n memories, in part")


def about(card: ErasureCard) -> str:
    """Say what a card was aimed at, without any name; nothing of what was chosen by hand."""
    kinds = {
        ErasureKind.PERSON: _tr("one person"),
        ErasureKind.TAG: _tr("one tag"),
        ErasureKind.PLACE: _tr("one place"),
        ErasureKind.PERIOD: _tr("one stretch of days"),
        ErasureKind.SEARCH: _tr("one search"),
    }
    return kinds.get(card.kind, "")


def facts(card: ErasureCard) -> tuple[str, ...]:
    """Say what else there is to a card, without any name, what weighs most first."""
    quiet = _tr("kept quiet, still to be found") if card.kind is ErasureKind.QUIET else ""
    blanked = card.held and card.blanks
    pages = plural(_tr, card.blanks, "%n page blanked in part", "%n pages blanked in part")
    tape = _tr("with a tape") if card.has_tape else ""
    told = (quiet, pages if blanked else "", files(card), about(card), tape)
    return tuple(part for part in told if part) or (_tr("no tape"),)


def files(card: ErasureCard) -> str:
    """Count the pictures and recordings of a card: "1 picture, 2 recordings"."""
    counted = (
        plural(_tr, card.pictures, "%n picture", "%n pictures") if card.pictures else "",
        plural(_tr, card.recordings, "%n recording", "%n recordings") if card.recordings else "",
    )
    return ", ".join(part for part in counted if part)


def name(card: ErasureCard, target: str) -> str:
    """Give what a card was aimed at as it is read: of a period its days, not their figures."""
    first, parted, last = target.partition("..")
    if card.kind is not ErasureKind.PERIOD or not parted:
        return target
    if not last:
        return _tr("since %1").replace("%1", _day(first))
    if not first:
        return _tr("until %1", "the last day of a period").replace("%1", _day(last))
    return f"{_day(first)} – {_day(last)}"


def _day(figures: str) -> str:
    return dates.day_in_full(date.fromisoformat(figures))


def until(card: ErasureCard, today: date, hemisphere: str) -> str:
    """Say when it comes back: in a season, since nobody counts its days."""
    if card.return_on is None:
        return _tr("Until you ask")
    if card.return_on <= today:
        return _tr("Comes back about now")
    season = season_on(card.return_on, hemisphere)
    if (card.return_on - today).days > _NEXT_YEAR:
        later = {
            Season.SPRING: _tr("Comes back in spring %1"),
            Season.SUMMER: _tr("Comes back in summer %1"),
            Season.AUTUMN: _tr("Comes back in autumn %1"),
            Season.WINTER: _tr("Comes back in winter %1"),
        }
        return later[season].replace("%1", str(card.return_on.year))
    return {
        Season.SPRING: _tr("Comes back in spring"),
        Season.SUMMER: _tr("Comes back in summer"),
        Season.AUTUMN: _tr("Comes back in autumn"),
        Season.WINTER: _tr("Comes back in winter"),
    }[season]


def season_sign(card: ErasureCard, hemisphere: str) -> str:
    """Give the icon of the season in which a card comes back."""
    if card.return_on is None:
        return ""
    return _SIGNS[season_on(card.return_on, hemisphere)]


def last_opened(card: ErasureCard, today: date) -> str:
    """Say when a card was last opened, in the local calendar."""
    if card.opened_at is None:
        return _tr("Not opened since")
    day = card.opened_at.astimezone().date()
    if day == today:
        return _tr("Last opened today")
    return _tr("Last opened %1").replace("%1", dates.day_in_full(day))


def show_name(*, shown: bool) -> str:
    """Name what can be done about a card's name."""
    return _tr("Cover the name") if shown else _tr("Show the name")


def spoken(card: ErasureCard, name: str | None, today: date, hemisphere: str) -> str:
    """Give a card as it is read out; its name only when it is shown."""
    told = sentence(", ".join(facts(card)))
    back = until(card, today, hemisphere)
    parts = [put_away_on(card), name or "", held_of(card), told, back, last_opened(card, today)]
    return " ".join(f"{part}." for part in parts if part)


def tip(card: ErasureCard) -> str:
    """Give all that a card tells unasked, for whoever rests on it: it has room for less."""
    lines = [held_of(card), *facts(card)]
    if card.return_on is not None:
        lines.append(_tr("Comes back on %1").replace("%1", dates.day_in_full(card.return_on)))
    return sentence("\n".join(lines))


def spoken_single(card: ErasureCard) -> str:
    """Give a memory erased singly as it is read out."""
    return f"{put_away_on(card)}. {_tr('One memory.')} {_tr('Enter shows it.')}"


def singles(count: int) -> str:
    """Count memories erased singly: "Four memories erased singly"."""
    said = dates.number_word(count)
    words = plural(_tr, count, "One memory erased singly", "%n memories erased singly", said)
    return sentence(words)


def foot(cards: int, held: int, alone: int) -> str:
    """Sum up what the archive holds: "Five cards, 80 memories, and four single ones. …".

    Args:
        cards: How many cards there are.
        held: How many memories they hold together.
        alone: How many memories were erased singly.
    """
    said = sentence(plural(_tr, cards, "One card", "%n cards", dates.number_word(cards)))
    safe = _tr("All of it is in your full backups too.")
    if not cards:
        return f"{singles(alone)}. {safe}"
    text = f"{said}, {memories(held)}"
    if alone:
        single = plural(_tr, alone, "one single one", "%n single ones", dates.number_word(alone))
        text = _tr("%1, and %2").replace("%1", text).replace("%2", single)
    return f"{text}. {safe}"


def curtain(*, drawn: bool) -> str:
    """Say whether names can be seen."""
    if drawn:
        return _tr("The curtain is drawn: no names, no dates, no pictures.")
    return _tr("The curtain is lifted.")


def section(*, in_part: bool) -> str:
    """Name a section of what a card holds."""
    return _tr("Lines blanked inside other pages") if in_part else _tr("Whole")


def held(whole: int, parts: int, back: int, chosen: int) -> str:
    """Count what a card held, what of it is back, and what is chosen."""
    counted = [memories(whole)] if not parts else []
    if parts:
        counted = [plural(_tr, whole, "%n whole", "%n whole")] if whole else []
        counted.append(plural(_tr, parts, "%n in part", "%n in part"))
    if back:
        counted.append(plural(_tr, back, "%n is back", "%n are back"))
    if chosen:
        counted.append(plural(_tr, chosen, "%n chosen", "%n chosen"))
    return "  ·  ".join(counted)


def covered(number: int, total: int, state: str, *, in_part: bool) -> str:
    """Give a memory behind the curtain as it is read out."""
    text = _tr("Page in part %1 of %2") if in_part else _tr("Memory %1 of %2")
    return _standing(text.replace("%1", str(number)).replace("%2", str(total)), state)


def when(row: Row) -> str:
    """Give the day of a memory: "14 February 2026", or the words of what is vague."""
    moment = row.moment
    return dates.day_in_full(moment.day) if moment.is_exact else dates.vague_words(moment)


def uncovered(row: Row, state: str, *, in_part: bool) -> str:
    """Give a memory as it is read out when the curtain is lifted."""
    said = f"{when(row)}, {headline(row)}"
    return _standing(f"{said}, {_tr('in part')}" if in_part else said, state)


def _standing(said: str, state: str) -> str:
    """Add how it stands with a memory to what is read out of it."""
    told = {
        "back": _tr("back in your journal"),
        "elsewhere": _tr("something else still holds it"),
    }
    return f"{said}, {told[state]}" if state in told else said


def state(value: str) -> str:
    """Give how it stands with a memory in one word, under its lamp."""
    return {"back": _tr("Back"), "elsewhere": _tr("Elsewhere")}.get(value, "")


def headline(row: Row) -> str:
    """Give a memory in few words: its title or its first words."""
    return row.title or " ".join(row.excerpt.split())


def bring_back(chosen: int) -> str:
    """Name the way back of what is chosen."""
    return plural(_tr, chosen, "Bring back this one", "Bring back these %n")


def bring_back_all(count: int) -> str:
    """Name the way back of all."""
    return plural(_tr, count, "Bring it back", "Bring back all %n")


def back(restored: Restored) -> str:
    """Tell what came back, and what another erasure still holds."""
    if not restored.restored:
        return _still(restored.still_held)
    text = _tr("Back in your journal.")
    return f"{text} {_still(restored.still_held)}" if restored.still_held else text


def passage_back(restored: Restored, *, more: bool) -> str:
    """Tell that a passage came back, and whether the page keeps another gap.

    Args:
        restored: What the act came to.
        more: Whether the card itself hides more of the page.
    """
    text = _tr("Back in its page.")
    if restored.still_held and not more:
        return f"{text} {_tr('Something else still hides a part of that page.')}"
    return text


def file(one: Attachment, *, hidden: bool) -> str:
    """Give a picture or recording as it is read out."""
    picture = one.media_type.startswith("image/")
    said = _tr("Picture: %1") if picture else _tr("Recording: %1")
    said = said.replace("%1", one.caption or one.name)
    return f"{said}, {_tr('put away')}" if hidden else said


def glass(behind: Behind) -> str:
    """Say what of a memory behind glass is put away."""
    if not behind.in_part:
        return _tr("It stays put away.")
    return _tr("In part: what stands in brackets is put away, and stays so.")


def bring_back_passage() -> str:
    """Name the way back of one passage, title or picture."""
    return _tr("Bring back this passage")


def _still(count: int) -> str:
    return sentence(
        plural(
            _tr, count, "One stays out of sight: something else still holds it.",
            "%n stay out of sight: something else still holds them.", dates.number_word(count),
        )
    )  # fmt: skip


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("Archive", text, note, count)
