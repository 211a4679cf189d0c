"""A screen reader's side of the run over AT-SPI: reads the main job as assistive technology does.

Run by `tools/accessibility.py` with the system's Python, which has pyatspi, the library that Orca
reads with. It sees nothing of the journal but what the accessibility bus tells, types with real
keys, and ends with 1 at the first thing that is not told.
"""

import importlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar

atspi: Any = importlib.import_module("pyatspi")
_PATIENCE = 15.0
_ABSENT = "the journal, which is not on the bus"
_WIDEST = 120
_WORDS = "Low tide and nobody about."


# Something on the bus; pyatspi has no types.
Node: TypeAlias = Any
Told = TypeVar("Told")


class NotTold(Exception):
    """The bus does not tell what it should."""


def shown(node: Node) -> Iterator[Node]:
    """Give a node and what shows beneath it, from the top."""
    try:
        yield node
        for number in range(min(node.childCount, _WIDEST)):
            child = node.getChildAtIndex(number)
            if child is not None and child.getState().contains(atspi.STATE_SHOWING):
                yield from shown(child)
    except (LookupError, RuntimeError):
        # It went while it was read, as rows do.
        return


def find(role: str, begins: str) -> Node:
    """Wait for something that shows with a role and a name that begins so.

    Raises:
        NotTold: Nothing of that kind shows, after fifteen seconds.
    """
    return _wait(f"{role} “{begins}”", lambda: _one(role, begins))


def rows(name: str) -> list[str]:
    """Give what the rows of a list say."""
    return [node.name for node in shown(find("list", name)) if node.getRoleName() == "list item"]


def press(*keys: str) -> None:
    """Press keys of the keyboard, by their X11 names."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
    time.sleep(0.4)


def write(words: str) -> None:
    """Type words."""
    subprocess.run(["xdotool", "type", "--delay", "25", words], check=True)


def choose(button: Node) -> None:
    """Press a button, as assistive technology does: without keys and without the pointer."""
    actions = button.queryAction()
    names = [actions.getName(number) for number in range(actions.nActions)]
    actions.doAction(names.index("Press"))


def walk_to(words: str) -> None:
    """Go down the list that has the keys, until the row says some words.

    Raises:
        NotTold: No row does.
    """
    press("Home")
    walked = [focused()]
    while words not in walked[-1]:
        press("Down")
        walked.append(focused())
        _require(walked[-1] != walked[-2], f"a row that says “{words}”")


def focused() -> str:
    """Say what has the keys: its role and its name; of a list, its row."""
    deepest = "nothing"
    for node in shown(_window()):
        if node.name and node.getState().contains(atspi.STATE_FOCUSED):
            deepest = f"{node.getRoleName()} “{node.name}”"
    return deepest


def _one(role: str, begins: str) -> Node | None:
    for node in shown(_window()):
        if node.getRoleName() == role and node.name.startswith(begins):
            return node
    return None


def _window() -> Node:
    for app in atspi.Registry.getDesktop(0):
        if app is not None and app.name == "Montauk":
            return app
    raise NotTold(_ABSENT)


def _wait(what: str, told: Callable[[], Told | None]) -> Told:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            found = told()
        except NotTold:
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise NotTold(what)
        time.sleep(0.2)


def _require(told: object, what: str) -> None:
    if not told:
        raise NotTold(what)


def _opened() -> str:
    window = find("frame", "Montauk")
    _require(window.name == "Montauk", "a title of the window that tells nothing")
    _wait("the keys on the page", lambda: focused() == "text “Text of this memory”")
    return f"{window.name}; the keys are in {focused()}"


def _written() -> str:
    write(_WORDS)
    kept = find("label", "Kept at").name
    text = find("text", "Text of this memory").queryText()
    _require(text.getText(0, -1) == _WORDS, "the text that was typed")
    return f"{kept}: “{_WORDS}”"


def _listed() -> str:
    press("ctrl+2")
    _wait("the new memory", lambda: any("Low tide" in row for row in rows("Memories")))
    return "; ".join(rows("Memories")[:3])


def _read() -> str:
    walk_to("Soup with Mum")
    press("Return")
    title = _wait("its title", lambda: find("text", "Title").queryText().getText(0, -1))
    _require(title == "Soup with Mum", "the title of the memory that was opened")
    text = find("text", "Text of this memory").queryText().getText(0, -1)
    return f"{title}, {len(text.split())} words; the keys are in {focused()}"


def _searched() -> str:
    press("ctrl+shift+f")
    write("soup")
    _wait("what was found", lambda: any("Soup" in row for row in rows("What was found")))
    return "; ".join(rows("What was found")[:3])


def _erased() -> str:
    press("ctrl+2")
    walk_to(_WORDS)
    press("Delete")
    _wait("the gap", lambda: any("ap of" in row for row in rows("Memories")))
    _wait("the row gone", lambda: not any(_WORDS in row for row in rows("Memories")))
    undo = find("push button", "Undo")
    return f"{next(row for row in rows('Memories') if 'ap of' in row)}; {undo.name}"


def _restored() -> str:
    press("ctrl+9")
    sealed = rows("Erased one at a time")
    press("Tab", "Down", "Return")
    back = find("push button", "Bring")
    said = back.name
    choose(back)
    find("label", "Back in your journal")
    press("ctrl+2")
    _wait("the memory back", lambda: any("Low tide" in row for row in rows("Memories")))
    return f"{sealed[0]}; {said}; {rows('Memories')[1]}"


STEPS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("the window opens on today's page", _opened),
    ("what is typed is kept", _written),
    ("it stands in the timeline", _listed),
    ("an older memory is read", _read),
    ("a word is searched for", _searched),
    ("a memory is erased, and its gap is told", _erased),
    ("it is brought back", _restored),
)


def main() -> int:
    """Read the main job, step by step.

    Returns:
        0 when every step was told, 1 when one was not.
    """
    for number, (words, step) in enumerate(STEPS, 1):
        try:
            sys.stdout.write(f"{number}. {words}: {step()}\n")
        except NotTold as missing:
            sys.stdout.write(f"{number}. NOT TOLD: {words} (missing: {missing})\n")
            for node in shown(_window()):
                sys.stdout.write(f"   {node.getRoleName()} “{node.name}”\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
