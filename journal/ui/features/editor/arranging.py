"""Arrange what stands beside a memory: put files in, take them off, change their order.

All of it on drafts whose captions are complete: one for each attachment.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from journal.domain.entry import Attachment, Draft
    from journal.domain.ids import AttachmentId

    Change = Callable[[Draft], Draft]
    Pair = tuple[AttachmentId, str]


def with_files(draft: Draft, files: Sequence[Attachment]) -> Draft:
    """Give the draft with more files at its end; one that is there stays where it is."""
    new = [(one.id, "") for one in files if one.id not in draft.attachments]
    return _of(draft, [*_pairs(draft), *new])


def with_file_at(file: AttachmentId, place: int, caption: str) -> Change:
    """Put a file in at a place, counted from 0, with the words under it."""

    def change(draft: Draft) -> Draft:
        pairs = [one for one in _pairs(draft) if one[0] != file]
        return _of(draft, [*pairs[:place], (file, caption), *pairs[place:]])

    return change


def without_file(file: AttachmentId) -> Change:
    """Take a file off."""
    return lambda draft: _of(draft, [one for one in _pairs(draft) if one[0] != file])


def moved(file: AttachmentId, by: int, among: frozenset[AttachmentId]) -> Change:
    """Let a file change places with the one before it (-1) or after it (1).

    Args:
        file: Which.
        by: Where to.
        among: The files it can change places with; others stand elsewhere on the page.
    """

    def change(draft: Draft) -> Draft:
        pairs = _pairs(draft)
        places = [at for at, one in enumerate(pairs) if one[0] in among]
        here = next((n for n, at in enumerate(places) if pairs[at][0] == file), None)
        if here is None or not 0 <= here + by < len(places):
            return draft
        one, other = places[here], places[here + by]
        pairs[one], pairs[other] = pairs[other], pairs[one]
        return _of(draft, pairs)

    return change


def files_of(draft: Draft, known: Mapping[AttachmentId, Attachment]) -> tuple[Attachment, ...]:
    """Give the files of a draft as they are known, with the captions it gives them."""
    files = [known[one] for one in draft.attachments if one in known]
    captions = dict(zip(draft.attachments, draft.captions, strict=False))
    return tuple(replace(one, caption=captions.get(one.id, one.caption)) for one in files)


def _pairs(draft: Draft) -> list[Pair]:
    return list(zip(draft.attachments, draft.captions, strict=True))


def _of(draft: Draft, pairs: Sequence[Pair]) -> Draft:
    return replace(
        draft,
        attachments=tuple(one for one, _ in pairs),
        captions=tuple(words for _, words in pairs),
    )
