"""Read and write a file of translations (.ts), in the order in which nobody has to merge it.

Qt's own format, without line numbers: a moved line changes no translation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as Xml

from tools.translations.messages import Message

if TYPE_CHECKING:
    from pathlib import Path

FORMS = {"vi": 1, "fr": 2}
"""How many forms a plural has in each language that the window speaks besides English."""
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Translation:
    """What a text is in another language.

    Attributes:
        forms: One form; of a plural, as many as the language has.
    """

    forms: tuple[str, ...] = ()

    @property
    def is_finished(self) -> bool:
        """Whether every form says something."""
        return bool(self.forms) and all(self.forms)


Translations = Mapping[Message, Translation]


def load(path: Path) -> dict[Message, Translation]:
    """Read the translations in `path`; none where there is no such file."""
    if not path.exists():
        return {}
    root = Xml.parse(path).getroot()  # noqa: S314 - our own file
    return dict(
        _read(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    )


def save(path: Path, language: str, messages: Iterable[Message], known: Translations) -> None:
    """Write `messages` into `path`, with what is known of them; what is gone goes.

    A text whose words have changed is to be translated anew. One that stands in another context
    as well is offered the translation that it has there.

    Args:
        path: The file.
        language: Its two letters.
        messages: What stands in the sources.
        known: The translations so far.
    """
    elsewhere = {(one.source, bool(one.one)): said for one, said in known.items()}
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = None
    for message in sorted(messages):
        if context is None or context.findtext("name") != message.context:
            context = Xml.SubElement(root, "context")
            Xml.SubElement(context, "name").text = message.context
        said = known.get(message) or elsewhere.get((message.source, bool(message.one)))
        _write(context, message, said or Translation(), FORMS[language])
    Xml.indent(root, " ")
    path.write_text(f"{_HEAD}{Xml.tostring(root, 'unicode')}\n", encoding="utf-8")


def _read(context: str, node: Xml.Element) -> tuple[Message, Translation]:
    source, note = node.findtext("source", ""), node.findtext("comment", "")
    message = Message(context, source, note, node.findtext("extracomment", ""))
    said = node.find("translation")
    if said is None:
        return message, Translation()
    if message.one:
        return message, Translation(tuple(form.text or "" for form in said.iter("numerusform")))
    return message, Translation((said.text or "",))


def _write(context: Xml.Element, message: Message, said: Translation, forms: int) -> None:
    node = Xml.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
    for tag, text in _told(message):
        Xml.SubElement(node, tag).text = text
    state = {} if said.is_finished else {"type": "unfinished"}
    translation = Xml.SubElement(node, "translation", state)
    if message.one:
        for form in said.forms or ("",) * forms:
            Xml.SubElement(translation, "numerusform").text = form
    else:
        translation.text = said.forms[0] if said.forms else ""


def _told(message: Message) -> Iterator[tuple[str, str]]:
    yield "source", message.source
    if message.note:
        yield "comment", message.note
    if message.one:
        yield "extracomment", message.one
