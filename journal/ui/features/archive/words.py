"""Word what the archive says: of a sealed card, of what it holds, of what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal.domain.erasure import ErasureKind
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.entry import Row
    from journal.domain.erasure import ErasureCard, Restored


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


def about(card: ErasureCard) -> str:
    """Say what a card was aimed at, without any name; nothing of what was chosen by hand."""
    kinds = {
        ErasureKind.PERSON: _tr("one person"),
        ErasureKind.TAG: _tr("one tag"),
        ErasureKind.PLACE: _tr("one place"),
        ErasureKind.PERIOD: _tr("one stretch of days"),
        ErasureKind.SEARCH: _tr("one search"),
        ErasureKind.QUIET: _tr("kept quiet"),
    }
    said = kinds.get(card.kind, "")
    tape = _tr("with a tape") if card.has_tape else ""
    return ", ".join(part for part in (said, tape) if part) or _tr("no tape")


def until(card: ErasureCard) -> str:
    """Say when it comes back."""
    if card.return_on is None:
        return _tr("Until you ask")
    return _tr("Comes back on %1").replace("%1", dates.day_in_full(card.return_on))


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


def spoken(card: ErasureCard, name: str | None) -> str:
    """Give a card as it is read out; its name only when it is shown."""
    parts = [put_away_on(card), name or "", memories(card.held), until(card)]
    return " ".join(f"{part}." for part in parts if part)


def spoken_single(card: ErasureCard) -> str:
    """Give a memory erased singly as it is read out."""
    return f"{put_away_on(card)}. {_tr('One memory.')} {_tr('Enter shows it.')}"


def singles(count: int) -> str:
    """Count memories erased singly: "Four memories erased singly"."""
    said = dates.number_word(count)
    words = plural(_tr, count, "One memory erased singly", "%n memories erased singly", said)
    return sentence(words)


def foot(cards: int, alone: int) -> str:
    """Sum up what the archive holds: "Five cards, and four memories erased singly."."""
    said = sentence(plural(_tr, cards, "One card", "%n cards", dates.number_word(cards)))
    one_by_one = singles(alone)
    if not cards:
        return f"{one_by_one}."
    if not alone:
        return f"{said}."
    return f"{said}{_tr(', and ')}{one_by_one[:1].lower()}{one_by_one[1:]}."


def curtain(*, drawn: bool) -> str:
    """Say whether names can be seen."""
    if drawn:
        return _tr("The curtain is drawn: no names, no dates, no pictures.")
    return _tr("The curtain is lifted.")


def held(count: int, back: int, chosen: int) -> str:
    """Count what a card held, what of it is back, and what is chosen."""
    parts = [memories(count)]
    if back:
        parts.append(plural(_tr, back, "%n is back", "%n are back"))
    if chosen:
        parts.append(plural(_tr, chosen, "%n chosen", "%n chosen"))
    return "  ·  ".join(parts)


def covered(number: int, total: int, *, back: bool) -> str:
    """Give a memory behind the curtain as it is read out."""
    text = _tr("Memory %1 of %2").replace("%1", str(number)).replace("%2", str(total))
    return f"{text}, {_tr('back in your journal')}" if back else text


def when(row: Row) -> str:
    """Give the day of a memory: "14 February 2026", or the words of what is vague."""
    moment = row.moment
    return dates.day_in_full(moment.day) if moment.is_exact else dates.vague_words(moment)


def uncovered(row: Row, *, back: bool) -> str:
    """Give a memory as it is read out when the curtain is lifted."""
    said = f"{when(row)}, {headline(row)}"
    return f"{said}, {_tr('back in your journal')}" if back else said


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


def _still(count: int) -> str:
    return sentence(
        plural(
            _tr, count, "One stays out of sight: something else still holds it.",
            "%n stay out of sight: something else still holds them.", dates.number_word(count),
        )
    )  # fmt: skip


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("Archive", text, note, count)
