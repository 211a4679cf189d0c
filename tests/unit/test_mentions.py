"""Tags, people and other memories are found where a text names them, and nowhere else."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.mentions import Mentions, mentions

ID = "0190d0c0-0000-7000-8000-000000000001"


def tags(text: str) -> list[str]:
    return [one.name for one in mentions(text).tags]


def people(text: str) -> list[tuple[str, bool]]:
    return [(one.name, one.explicit) for one in mentions(text).people]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("#tag", ["tag"]),
        ("a #sea/winter, then #Été.", ["sea/winter", "Été"]),
        ("(#one) **#two** _#three_", ["one", "two", "three"]),
        ("#हिन्दी #旅行に行った。 #e\u0301te\u0301", ["हिन्दी", "旅行に行った", "e\u0301te\u0301"]),
        ("#snow-day_1 #foo- #bar/", ["snow-day_1", "foo", "bar"]),
        ("#x//y", ["x"]),
        ("#one#two", ["one"]),
        ("#a1 but not #2024 or #1/2", ["a1"]),
        ("#tag twice #tag", ["tag", "tag"]),
    ],
)
def test_a_tag_stands_in_the_text(text: str, names: list[str]) -> None:
    assert tags(text) == names


@pytest.mark.parametrize(
    "text",
    ["# Title", "## Two", "##no", "x#no", "issue/#no", "&#no", r"\#no", "#", "#-no", "`#no`",
     "```\n#no\n```", "~~~\n#no", "http://x.org/#no", "www.x.org/#no", "[a](#no)", "[a](b.md#no)"],
)  # fmt: skip
def test_what_only_looks_like_a_tag_is_none(text: str) -> None:
    assert tags(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Mary", [("Mary", False)]),
        ("with @Mary's dog, @Jo-Ann.", [("Mary", False), ("Jo-Ann", False)]),
        ("@[Mary  Svevo]!", [("Mary Svevo", True)]),
        ("@李。", [("李", False)]),
        ("me@example.org", []),
        ("@2024 @ @[] @[12] @@x", []),
        (r"\@Mary `@Mary` http://x.org/@Mary", []),
    ],
)
def test_a_person_stands_in_the_text(text: str, found: list[tuple[str, bool]]) -> None:
    assert people(text) == found


def test_a_name_knows_where_it_stands() -> None:
    text = "so #sea, @[Mary  Svevo] and @Joel."
    found = mentions(text)
    assert text[found.tags[0].start : found.tags[0].end] == "#sea"
    assert [text[one.start : one.end] for one in found.people] == ["@[Mary  Svevo]", "@Joel"]


def test_a_link_leads_to_a_memory_by_its_id() -> None:
    text = f"see [[{ID}|that day]], [[{ID}]], [[nothing]] and `[[{ID}]]`"
    links = mentions(text).links
    assert [(one.target, one.words) for one in links] == [(UUID(ID), "that day"), (UUID(ID), "")]
    assert text[links[0].start : links[0].end] == f"[[{ID}|that day]]"


def test_a_text_without_signs_names_nothing() -> None:
    assert mentions("only words") == Mentions()


@given(st.text(st.sampled_from("#@[]|/-_`~\n a1é雨.\\(:w") | st.characters(), max_size=40))
def test_every_mention_is_what_stands_there(text: str) -> None:
    found = mentions(text)
    for one in found.tags:
        assert text[one.start : one.end] == f"#{one.name}"
    for one in found.people:
        spelled = text[one.start : one.end]
        assert spelled == f"@{one.name}" or (one.explicit and spelled.startswith("@["))
