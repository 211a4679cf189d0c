"""Find the words for people in the sources of the window.

`pyside6-lupdate` sees `self.tr` alone. Here words are also marked by small functions that hand
what they are given to Qt (`_tr("…")`), and by those that hand it on to one of them; such a
function is recognised by what it does, so that no list of them has to be kept.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PLURAL = "plural"
_TRANSLATE, _MARK, _TR = "translate", "QT_TRANSLATE_NOOP", "tr"
_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text for people.

    Attributes:
        context: Where it belongs, which is a class or what a module calls itself.
        source: The text in English; of a plural, the form for many.
        note: What tells it from another one with the same words.
        one: The form for one, of a plural; empty for every other text.
    """

    context: str
    source: str
    note: str = ""
    one: str = ""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A function that hands words to Qt.

    Attributes:
        contexts: The context of each parameter that is handed on, by its place.
        names: The parameters, in order.
    """

    contexts: Mapping[int, str]
    names: tuple[str, ...]


@dataclass(slots=True)
class Found:
    """What stands in the sources.

    Attributes:
        messages: Every text, once.
        faults: Texts that no translator could ever see, each with its place.
        literals: The nodes that were taken as texts, by their identity.
    """

    messages: dict[Message, None] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    literals: set[int] = field(default_factory=set)


class Module:
    """One source file, and which of its functions hand words to Qt.

    Args:
        path: The file.
        name: How it is imported.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name = path, name
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.above = {
            child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)
        }
        self.carriers: dict[str, Carrier] = {}
        self._look_for_carriers()

    def imported(self) -> Iterator[tuple[str, str, str]]:
        """Give each imported name: the module, the name there, the name here."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for one in node.names:
                    yield node.module, one.name, one.asname or one.name

    def calls(self) -> Iterator[ast.Call]:
        """Give every call."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def class_of(self, node: ast.AST) -> str:
        """Give the class in which `node` stands; empty outside of all."""
        here = self.above.get(node)
        while here is not None and not isinstance(here, ast.ClassDef):
            here = self.above.get(here)
        return "" if here is None else here.name

    def functions_of(self, node: ast.AST) -> Iterator[_Function]:
        """Give the functions around `node`, the nearest first."""
        here = self.above.get(node)
        while here is not None:
            if isinstance(here, _Function):
                yield here
            here = self.above.get(here)

    def asked(self, call: ast.Call) -> list[tuple[str, ast.expr]]:
        """Give the texts that `call` hands to Qt, each with its context."""
        name, args = _called(call), call.args
        if name in {f"QCoreApplication.{_TRANSLATE}", _MARK} and len(args) > 1:
            return [(_text(args[0]), args[1])]
        if name.split(".")[-1] == _TR and name != _TR:
            return [(self.class_of(call), args[0])] if name == f"self.{_TR}" and args else []
        carrier = self.carriers.get(name)
        if carrier is None:
            return []
        given = dict(enumerate(args)) | {
            carrier.names.index(word.arg): word.value
            for word in call.keywords
            if word.arg in carrier.names
        }
        return [(carrier.contexts[at], given[at]) for at in carrier.contexts if at in given]

    def _look_for_carriers(self) -> None:
        before = -1
        while before != len(self.carriers):
            before = len(self.carriers)
            for call in self.calls():
                for context, text in self.asked(call):
                    self._note(call, context, text)

    def _note(self, call: ast.Call, context: str, text: ast.expr) -> None:
        for function in self.functions_of(call):
            names = tuple(one.arg for one in function.args.args)
            if isinstance(text, ast.Name) and text.id in names:
                known = self.carriers.get(function.name)
                contexts = dict(known.contexts) if known else {}
                contexts[names.index(text.id)] = context
                self.carriers[function.name] = Carrier(contexts, names)


def find(folder: Path, package: str) -> Found:
    """Find every text in the sources.

    Args:
        folder: Where the sources lie.
        package: How that folder is imported.
    """
    modules = {one.name: one for one in read(folder, package)}
    found = Found()
    for module in modules.values():
        for where, name, here in module.imported():
            if where in modules and name in modules[where].carriers:
                module.carriers.setdefault(here, modules[where].carriers[name])
        for call in module.calls():
            _take(module, call, found)
    return found


def read(folder: Path, package: str) -> Iterator[Module]:
    """Read the sources in `folder`, in the order of their paths."""
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        yield Module(path, ".".join((package, *(part for part in parts if part != "__init__"))))


def _take(module: Module, call: ast.Call, found: Found) -> None:
    if _called(call) == PLURAL:
        _take_plural(module, call, found)
        return
    for context, text in module.asked(call):
        for literal in _branches(text):
            if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                note = _text(call.args[-1]) if _has_note(call) else ""
                found.messages[Message(context, literal.value, note)] = None
                found.literals.add(id(literal))
            elif not _is_marked_elsewhere(module, call, literal):
                found.faults.append(f"{module.path}:{call.lineno}: no literal: {_said(literal)}")


def _take_plural(module: Module, call: ast.Call, found: Found) -> None:
    if len(call.args) not in {4, 5}:
        found.faults.append(f"{module.path}:{call.lineno}: tr, a count, one and many are wanted")
        return
    translate, _, one, many = call.args[:4]
    carrier = module.carriers.get(_said(translate))
    context = carrier.contexts[0] if carrier else module.class_of(call)
    if not (_text(one) and _text(many)):
        found.faults.append(f"{module.path}:{call.lineno}: no literals: {_said(call)}")
        return
    found.messages[Message(context, _text(many), "", _text(one))] = None
    found.literals |= {id(one), id(many)}


def _branches(text: ast.expr) -> Iterator[ast.expr]:
    if isinstance(text, ast.IfExp):
        yield from _branches(text.body)
        yield from _branches(text.orelse)
    else:
        yield text


def _is_marked_elsewhere(module: Module, call: ast.Call, text: ast.expr) -> bool:
    """Whether `text` is looked up among marked ones, or handed on for somebody who marks it."""
    if isinstance(text, ast.Name):
        names = (one.arg for function in module.functions_of(call) for one in function.args.args)
        return text.id in names
    return isinstance(text, ast.Subscript | ast.Attribute) or (
        isinstance(text, ast.Call) and _called(text) == "getattr"
    )


def _has_note(call: ast.Call) -> bool:
    wanted = 3 if _called(call) == f"QCoreApplication.{_TRANSLATE}" else 2
    is_tr = _called(call).split(".")[-1] in {_TRANSLATE, _TR, f"_{_TR}"}
    return is_tr and len(call.args) == wanted and bool(_text(call.args[-1]))


def _called(call: ast.Call) -> str:
    """Give what is called: `tr`, `self.tr`; nothing where it is reached by more than a name."""
    function = call.func
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return f"{function.value.id}.{function.attr}"
    return function.id if isinstance(function, ast.Name) else ""


def _said(node: ast.AST) -> str:
    return ast.unparse(node)


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
