"""Read the small format in which the pages about the film are written.

A page is Markdown, one paragraph a line, under a head of `key: value` lines between two `---`.
Three fences set a stretch of it apart, each closed by `:::`, and do not nest:

    :::spoiler TITLE
    :::passage id="…" label="…" source="…" keywords="a, b" link="page#passage" action="…" FLAGS
    :::note link="page" action="…"

Keywords, and link with action, may be left out. The flags are `write` (a memory can begin with
it), `nudge` (it may be the passage of the week) and `quote` (the words are somebody else's).

A YAML reader would cost more time at the first page than the page itself, and would forgive slips
that ought to be found by the tests; this one forgives none.
"""

from __future__ import annotations

import re
from dataclasses import fields as fields_of
from dataclasses import replace
from typing import TYPE_CHECKING

from journal.domain.reference import (
    SCHEME,
    Address,
    Fault,
    Page,
    PageHead,
    Passage,
    ReferenceDamaged,
    Section,
    SectionKind,
    parse_address,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_REQUIRED = ("title", "subtitle", "summary", "order", "lang")
_OPTIONAL = ("heading", "cards")
_FENCE = ":::"
_VALUES = {
    SectionKind.PASSAGE: {"id", "label", "source", "keywords", "link", "action"},
    SectionKind.NOTE: {"link", "action"},
}
_FLAGS = {SectionKind.PASSAGE: {"write", "nudge", "quote"}, SectionKind.NOTE: set[str]()}
_ATTRIBUTE = re.compile(r'(?P<key>[a-z]+)="(?P<value>[^"]*)"|(?P<flag>[a-z]+)')
_MARKUP = re.compile(
    r"^(?:#{1,6} |> ?|[-*] |\d+\. )|\*{1,3}|`|(?<=\])\([^)]*\)|[\[\]]", re.MULTILINE
)


class _Lines:
    """The lines of one page, counted, so that a fault can say where it is."""

    def __init__(self, slug: str, lines: Iterable[str]) -> None:
        self.page = Address(slug)
        self._number = 0
        self._lines = iter(lines)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._number += 1
        return line.rstrip("\n")

    def damaged(self, fault: Fault) -> ReferenceDamaged:
        return ReferenceDamaged(self.page, self._number, fault)

    def address(self, link: str) -> Address:
        address = parse_address(SCHEME + link)
        if address is None:
            raise self.damaged(Fault.DEAD_LINK)
        return address


def parse_head(slug: str, lines: Iterable[str]) -> PageHead:
    """Read the head of a page, and no line beyond it.

    Raises:
        ReferenceDamaged: The head is not complete, or says what no head says.
    """
    return _head(_Lines(slug, lines))


def parse_page(slug: str, text: str) -> Page:
    """Read a whole page.

    Raises:
        ReferenceDamaged: Anything in it is not as the format has it.
    """
    lines = _Lines(slug, text.split("\n"))
    head = _head(lines)
    sections = tuple(_sections(lines, head))
    ids = [section.passage.id for section in sections if section.passage]
    if len(ids) != len(set(ids)):
        raise lines.damaged(Fault.SAME_ID)
    values = {field.name: getattr(head, field.name) for field in fields_of(head)}
    return Page(**values, sections=sections)


def plain(markdown: str) -> str:
    """Strip the marks from Markdown as these pages use it: what remains is what a reader sees."""
    return _MARKUP.sub("", markdown)


def _head(lines: _Lines) -> PageHead:
    fields = _fields(lines)
    if any(not fields.get(name) for name in _REQUIRED) or not fields["order"].isdecimal():
        raise lines.damaged(Fault.INCOMPLETE_HEAD)
    lines.page = replace(lines.page, lang=fields["lang"])
    return PageHead(
        slug=lines.page.slug,
        lang=fields["lang"],
        title=fields["title"],
        heading=fields.get("heading", fields["title"]),
        subtitle=fields["subtitle"],
        summary=fields["summary"],
        order=int(fields["order"]),
        cards=tuple(lines.address(card) for card in _listed(fields.get("cards", ""))),
    )


def _fields(lines: _Lines) -> dict[str, str]:
    fields: dict[str, str] = {}
    if next(lines, "") != "---":
        raise lines.damaged(Fault.NO_HEAD)
    for line in lines:
        if line == "---":
            return fields
        key, colon, value = line.partition(": ")
        if not colon or key in fields or key not in (*_REQUIRED, *_OPTIONAL):
            raise lines.damaged(Fault.HEAD_LINE)
        fields[key] = value.strip()
    raise lines.damaged(Fault.OPEN_HEAD)


def _sections(lines: _Lines, head: PageHead) -> Iterator[Section]:
    title, body = "", list[str]()
    for line in lines:
        if line.startswith((_FENCE, "## ")):
            yield from _text(title, body)
            title, body = "", []
        if line.startswith(_FENCE):
            yield _fenced(line, lines, head)
        elif line.startswith("## "):
            title = line.removeprefix("## ").strip()
        elif line.startswith("# "):
            raise lines.damaged(Fault.SECOND_TITLE)
        else:
            body.append(line)
    yield from _text(title, body)


def _text(title: str, body: list[str]) -> Iterator[Section]:
    markdown = "\n".join(body).strip()
    if title or markdown:
        yield Section(SectionKind.TEXT, title, markdown)


def _fenced(opening: str, lines: _Lines, head: PageHead) -> Section:
    name, _, rest = opening.removeprefix(_FENCE).partition(" ")
    if name not in {SectionKind.SPOILER, SectionKind.PASSAGE, SectionKind.NOTE}:
        raise lines.damaged(Fault.UNKNOWN_FENCE)
    kind = SectionKind(name)
    if kind is SectionKind.SPOILER:
        return _fold(rest.strip(), lines)
    found = _attributes(kind, rest, lines)
    if kind is SectionKind.NOTE:
        link = _link(found, lines)
        return Section(kind, "", _body(lines), None, link, found.get("action", ""))
    passage = _passage(found, lines, head)
    return Section(kind, passage.label, passage.text, passage)


def _fold(title: str, lines: _Lines) -> Section:
    if not title:
        raise lines.damaged(Fault.BARE_FOLD)
    return Section(SectionKind.SPOILER, title, _body(lines))


def _body(lines: _Lines) -> str:
    body: list[str] = []
    for line in lines:
        if line == _FENCE:
            text = "\n".join(body).strip()
            if not text:
                raise lines.damaged(Fault.EMPTY_FENCE)
            return text
        if line.startswith(_FENCE):
            raise lines.damaged(Fault.NESTED_FENCE)
        body.append(line)
    raise lines.damaged(Fault.OPEN_FENCE)


def _attributes(kind: SectionKind, rest: str, lines: _Lines) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(rest):
        key = match["key"] or match["flag"]
        known = _VALUES[kind] if match["key"] else _FLAGS[kind]
        if key in found or key not in known:
            raise lines.damaged(Fault.ATTRIBUTE)
        found[key] = match["value"] or ""
    if _ATTRIBUTE.sub("", rest).strip():
        raise lines.damaged(Fault.ATTRIBUTE)
    return found


def _passage(found: dict[str, str], lines: _Lines, head: PageHead) -> Passage:
    if not (found.get("id") and found.get("label") and found.get("source")):
        raise lines.damaged(Fault.BARE_PASSAGE)
    if "nudge" in found and "write" not in found:
        raise lines.damaged(Fault.MUTE_NUDGE)
    link = _link(found, lines)
    return Passage(
        id=found["id"],
        page_slug=head.slug,
        lang=head.lang,
        label=found["label"],
        text=_body(lines),
        source=found["source"],
        keywords=_listed(found.get("keywords", "")),
        writable="write" in found,
        nudge="nudge" in found,
        quoted="quote" in found,
        link=link,
        action=found.get("action", ""),
    )


def _link(found: dict[str, str], lines: _Lines) -> Address | None:
    if bool(found.get("link")) != bool(found.get("action")):
        raise lines.damaged(Fault.HALF_LINK)
    return lines.address(found["link"]) if found.get("link") else None


def _listed(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())
