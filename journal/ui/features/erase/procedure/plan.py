"""Hold how far the procedure has come, and word it so that it survives closing the journal."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from journal.domain.erasure import ErasureKind, NewPages, Target
from journal.domain.fates import Fate, Lane
from journal.domain.ids import AttachmentId, EntryId
from journal.domain.lights import Length
from journal.domain.passages import Grain
from journal.ui.features.erase.reach import Choices
from journal.ui.features.erase.wish import Manner, Wish


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that was chosen in the procedure.

    Attributes:
        wish: Whom or what, and how far to go.
        step: The step one stands at, from 0.
        length: How long the lights take.
        sleeps: Whether to be asked tomorrow, and not to begin now.
        waits: Whether the card shall ask for a day's patience before it opens.
    """

    wish: Wish = Wish()  # noqa: RUF009 - frozen, so that all may have the same
    step: int = 0
    length: Length = Length.MINUTE
    sleeps: bool = False
    waits: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen or written that would be missed."""
        return self.wish.target is None and not self.wish.tape.strip()

    def without_target(self) -> Plan:
        """Give the same about nobody: what was written stays, and nothing tells of whom."""
        return replace(self, wish=Wish(tape=self.wish.tape), step=0)


def told(plan: Plan) -> str:
    """Word a plan."""
    wish, choices = plan.wish, plan.wish.choices
    return json.dumps(
        {
            "target": None if wish.target is None else _target_told(wish.target),
            "manner": wish.manner,
            "tape": wish.tape,
            "return_on": _day_told(wish.return_on),
            "new_pages": wish.new_pages,
            "grain": wish.grain,
            "ways": {lane: choices.ways.of(lane) for lane in Lane},
            "single": {str(one): fate for one, fate in choices.single.items()},
            "files": {str(one): str(entry) for one, entry in choices.files.items()},
            "spared": [str(one) for one in choices.spared],
            "step": plan.step,
            "length": plan.length,
            "sleeps": plan.sleeps,
            "waits": plan.waits,
        },
        ensure_ascii=False,
    )


def heard(words: str) -> Plan:
    """Understand a plan; of words from another version what is understood, and its tape first."""
    try:
        said = json.loads(words)
    except ValueError:
        return Plan()
    if not isinstance(said, dict):
        return Plan()
    tape = said.get("tape")
    bare = Plan(Wish(tape=tape if isinstance(tape, str) else ""))
    try:
        return _heard(said)
    except (KeyError, TypeError, ValueError, AttributeError):
        return bare


def _heard(said: dict[str, Any]) -> Plan:
    choices = Choices(
        single={EntryId(UUID(one)): Fate(fate) for one, fate in said["single"].items()},
        files={
            AttachmentId(UUID(one)): EntryId(UUID(entry)) for one, entry in said["files"].items()
        },
        spared=frozenset(AttachmentId(UUID(one)) for one in said["spared"]),
    )
    for lane, fate in said["ways"].items():
        choices = choices.with_lane(Lane(lane), Fate(fate))
    wish = Wish(
        target=None if said["target"] is None else _target_heard(said["target"]),
        choices=choices,
        tape=str(said["tape"]),
        return_on=_day_heard(said["return_on"]),
        new_pages=NewPages(said["new_pages"]),
        grain=Grain(said["grain"]),
    ).how(Manner(said["manner"]))
    return Plan(
        wish, int(said["step"]), Length(said["length"]), bool(said["sleeps"]), bool(said["waits"])
    )


def _target_told(target: Target) -> dict[str, object]:
    return {
        "kind": target.kind,
        "words": target.words,
        "also": list(target.also),
        "first": _day_told(target.first),
        "last": _day_told(target.last),
        "ids": [str(one) for one in target.ids],
    }


def _target_heard(said: dict[str, Any]) -> Target:
    return Target(
        ErasureKind(said["kind"]),
        str(said["words"]),
        tuple(map(str, said["also"])),
        _day_heard(said["first"]),
        _day_heard(said["last"]),
        tuple(EntryId(UUID(one)) for one in said["ids"]),
    )


def _day_told(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day_heard(said: str | None) -> date | None:
    return None if said is None else date.fromisoformat(said)
