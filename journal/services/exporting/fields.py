"""Lay a memory out as named fields, as the command line and every export show it.

What is missing is null or an empty list, never left out.
"""

from typing import Any

from journal.domain.carried import GAPS_FORMAT, Holding
from journal.domain.entry import Attachment, Entry, Provenance
from journal.domain.erasure import Carried, ErasureCard, ErasureContent


def entry_fields(entry: Entry) -> dict[str, Any]:
    """Give everything that belongs to a memory, ready for JSON."""
    moment = entry.moment
    return {
        "id": str(entry.id),
        "happened_at": moment.iso(),
        "happened": moment.to_json(),
        "title": entry.title or None,
        "text": entry.text,
        "tags": list(entry.tags),
        "people": list(entry.people),
        "place": entry.place,
        "mood": entry.mood,
        "starred": entry.starred,
        "attachments": [_attachment_fields(one) for one in entry.attachments],
        "quiet": entry.quiet,
        "lang": entry.lang,
        "weather": entry.weather,
        "journal": entry.journal,
        "provenance": _provenance_fields(entry.provenance),
        "created_at": entry.created_at.isoformat(),
        "updated_at": entry.updated_at.isoformat(),
    }


def card_fields(card: ErasureCard) -> dict[str, Any]:
    """Give what a sealed card shows unasked; `target` and `tape` are told only when opened."""
    return {
        "number": card.number,
        "kind": card.kind.value,
        "date": card.on.isoformat(),
        "held": card.held,
        "blanks": card.blanks,
        "return_on": None if card.return_on is None else card.return_on.isoformat(),
        "wait": card.wait,
    }


def held_fields(content: ErasureContent, carried: Carried) -> dict[str, Any]:
    """Give all there is to know of an erasure, for an export with the archive."""
    return {
        "erasure": str(content.card.id),
        **card_fields(content.card),
        "target": content.target,
        "tape": content.tape,
        "new_pages": carried.new_pages.value,
        "also": list(carried.also),
        "hides": [
            {"kind": one.kind.value, "name": one.name, "also": list(one.also)}
            for one in carried.hides
        ],
    }


def holding_fields(held: Holding) -> dict[str, Any]:
    """Give how an erasure holds a memory: as a whole, in part, or by a name of it alone."""
    ranges = [
        {"start": one.start, "end": one.end, "hash": one.digest.hex()} for one in held.text
    ]
    gaps = {
        "format": GAPS_FORMAT,
        "text": ranges,
        "title": held.title,
        "files": sorted(map(str, held.files)),
    }
    return {
        "holds": "whole" if held.whole else "part" if held.in_part else "name",
        "gaps": gaps if held.in_part else None,
    }


def _attachment_fields(one: Attachment) -> dict[str, Any]:
    return {
        "id": str(one.id),
        "name": one.name,
        "media_type": one.media_type,
        "size": one.size,
        "sha256": one.sha256,
        "caption": one.caption or None,
    }


def _provenance_fields(origin: Provenance | None) -> dict[str, str] | None:
    if origin is None:
        return None
    return {
        "format": origin.format,
        "original_id": origin.original_id,
        "content_hash": origin.content_hash,
    }
