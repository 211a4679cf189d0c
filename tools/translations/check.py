"""Find what a translator would miss: words outside of `tr`, and translations out of step."""

from __future__ import annotations

import ast
import re
from collections import Counter
from typing import TYPE_CHECKING

from tools.translations.messages import Module, find, read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tools.translations.catalogue import Translations
    from tools.translations.messages import Message

_PLACES = re.compile(r"%n|%\d|\{\w*\}")
# Two words, or one that begins a sentence or ends one.
_WORDY = re.compile(r"[^\W\d_]{2,}[.,:;!?…]*\s+[^\W\d_]|^[A-Z][a-z]{2,}[.…]?$")
_NAMES = frozenset({"English", "Tiếng Việt", "Français", "Literata", "Inter", "Atkinson",
    "Atkinson Hyperlegible"})  # fmt: skip
_KEYS = frozenset({"Alt", "Backspace", "Ctrl", "Del", "Enter", "Esc", "Shift", "Tab"})
# What takes words that no person reads: logs, types, what raises, sizes and looks by name.
_UNREAD_CALLS = re.compile(
    r"^(_log\.|cast$|TypeVar|ParamSpec|re\.compile|\w+(\.\w+)*\.(setStyle|setObjectName|setProperty"
    r"|px|size|color|dress|font|line|startswith|endswith|removeprefix|removesuffix|translate)$"
    r"|QT_TRANSLATE_NOOP|QCoreApplication\.translate|warnings\.warn)"
)
_UNREAD_BASES = frozenset({"Enum", "StrEnum"})
_MACHINES = ("theme",)
"""Rooms of the window in which words are names of faces, drawings and tables."""


def loose_words(folder: Path, package: str) -> Iterator[str]:
    """Give each literal that looks like words for people and is no text for translators.

    Args:
        folder: Where the sources lie.
        package: How that folder is imported.
    """
    taken = {
        text
        for message in find(folder, package).messages
        for text in (message.source, message.one, message.note)
    }
    for module in read(folder, package):
        if module.path.relative_to(folder).parts[0] in (*_MACHINES, "tour"):
            continue
        for node in _read_by_people(module):
            if node.value not in taken | _NAMES | _KEYS:
                yield f"{module.path}:{node.lineno}: {node.value!r}"


def differences(messages: Iterator[Message] | set[Message], said: Translations) -> list[str]:
    """Tell what differs between the sources and one file of translations."""
    there = set(messages)
    told = [f"is not there: {one.context}: {one.source}" for one in sorted(there - set(said))]
    told += [f"is gone: {one.context}: {one.source}" for one in sorted(set(said) - there)]
    for one in sorted(there & set(said)):
        if not said[one].is_finished:
            told.append(f"is not translated: {one.context}: {one.source}")
        told += [
            f"has other places: {one.context}: {one.source}: {form}"
            for form in said[one].forms
            if not _same_places(one, form)
        ]
    return told


def _same_places(message: Message, form: str) -> bool:
    """Whether `form` has the places of its source; a form for one may write its number out."""
    wanted, there = (Counter(_PLACES.findall(text)) for text in (message.source, form))
    if message.one and "%n" not in message.one:
        del wanted["%n"], there["%n"]
    return wanted == there


def _read_by_people(module: Module) -> Iterator[ast.Constant]:
    for node in ast.walk(module.tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and _WORDY.search(node.value)
            and not _is_unread(module, node)
        ):
            yield node


def _is_unread(module: Module, node: ast.AST) -> bool:
    """Whether a literal is a docstring, a type, a value of an enumeration, or for a machine."""
    below, here = node, module.above.get(node)
    while here is not None:
        if isinstance(here, ast.Expr | ast.Raise | ast.Compare) and below is node:
            return True
        if isinstance(here, ast.Assign) and ast.unparse(here.targets[0]) == "message":
            return True  # It is raised in the next line, for programmers.
        if isinstance(here, ast.Call) and _UNREAD_CALLS.match(ast.unparse(here.func)):
            return True
        if isinstance(here, ast.ClassDef):
            bases = {ast.unparse(base) for base in here.bases}
            if bases & _UNREAD_BASES and isinstance(below, ast.Assign):
                return True
        if below in _types_of(here):
            return True
        below, here = here, module.above.get(here)
    return False


def _types_of(node: ast.AST) -> Iterator[ast.AST]:
    for name in ("annotation", "returns"):
        kind = getattr(node, name, None)
        if isinstance(kind, ast.AST):
            yield kind
