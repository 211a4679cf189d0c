"""JSON Lines: bad lines are reported, all others come in."""

import json
from pathlib import Path
from typing import Any

import pytest

from journal.domain.carried import Holding
from journal.services.importing import sources
from journal.services.importing.jsonlines import JsonLines
from journal.services.importing.readers import Failure, Reason


def _read(tmp_path: Path, *lines: object) -> list[Any]:
    source = tmp_path / "diary.jsonl"
    source.write_bytes(b"\n".join(one if isinstance(one, bytes) else _line(one) for one in lines))
    return list(JsonLines().read(source))


def _line(value: object) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value)).encode()


def _one(tmp_path: Path, fields: object) -> Any:  # noqa: ANN401 - a draft, or what stands for it
    (draft,) = _read(tmp_path, fields)
    return draft


def test_a_date_and_a_text_are_enough(tmp_path: Path) -> None:
    draft = _one(tmp_path, {"date": "1837-10-22", "text": "So I make my first entry to-day."})
    assert draft.moment.iso() == "1837-10-22"
    assert draft.text == "So I make my first entry to-day."
    assert draft.id is None
    assert draft.provenance.format == "jsonl"
    assert draft.provenance.original_id == draft.provenance.content_hash


def test_what_else_a_line_knows_comes_along(tmp_path: Path) -> None:
    draft = _one(
        tmp_path,
        {
            "date": "2024-02-14", "time": "08:40", "text": "Ice", "title": "A\ntitle", "id": 17,
            "tags": ["#sea", " ice ", "sea"], "people": [{"name": "Joel"}, "@Mary"],
            "location": {"name": "Montauk"}, "lang": "en", "weather": "cold", "mood": "calm",
            "starred": True, "quiet": "yes", "author": "nobody", "date_ns": "1700-01-01",
        },
    )
    assert draft.moment.iso() == "2024-02-14T08:40:00"
    assert draft.title == "A title"
    assert (draft.tags, draft.people) == (("sea", "ice"), ("Joel", "Mary"))
    assert (draft.place, draft.lang) == ("Montauk", "en")
    assert (draft.weather, draft.mood) == ("cold", "calm")
    assert (draft.starred, draft.quiet) == (True, True)
    assert draft.provenance.original_id == "17"


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("sea, ice; snow", ("sea", "ice", "snow")),
        ("#sea #ice", ("sea", "ice")),
        ("two words", ("two words",)),
        ({"name": "sea"}, ("sea",)),
        (2024, ("2024",)),
        ("[[Clippings]]", ("Clippings",)),
        (["[[Notes/Ice|ice]]", None, ""], ("ice",)),
        (None, ()),
        ("", ()),
    ],
)
def test_names_are_written_in_many_ways(
    tmp_path: Path, value: object, names: tuple[str, ...]
) -> None:
    assert _one(tmp_path, {"date": "2024-01-01", "text": "x", "tags": value}).tags == names


@pytest.mark.parametrize("key", ["text", "body", "content"])
def test_other_programs_call_the_text_something_else(tmp_path: Path, key: str) -> None:
    assert _one(tmp_path, {"created_at": "2024-01-01", key: "words"}).text == "words"


def test_numbers_stand_for_their_digits(tmp_path: Path) -> None:
    assert _one(tmp_path, {"date": 20240214, "text": "x", "title": 7.5}).title == "7.5"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"date": "2024-01-01", "text": "cut', Reason.BROKEN_JSON),
        ('{"date": "2024-01-01", "text": NaN}', Reason.BROKEN_JSON),
        ('{"date": "2024-01-01", "text": "x", "n": -Infinity}', Reason.BROKEN_JSON),
        ('{"date": "2024-01-01", "n": ' + "9" * 5000 + "}", Reason.BROKEN_JSON),
        ("[" * 100_000, Reason.BROKEN_JSON),
        ('{"a":' * 100_000, Reason.BROKEN_JSON),
        ("[]", Reason.NOT_AN_OBJECT),
        ('"text"', Reason.NOT_AN_OBJECT),
        ("{}", Reason.EMPTY),
        ('{"date": "2024-01-01", "text": "  "}', Reason.EMPTY),
        ('{"text": "x"}', Reason.NO_DATE),
        ('{"date": "", "text": "x"}', Reason.NO_DATE),
        ('{"date": "2024-02-31", "text": "x"}', Reason.IMPOSSIBLE_DATE),
        ('{"date": "sometime", "text": "x"}', Reason.UNKNOWN_DATE),
        ('{"date": "01/02/2024", "text": "x"}', Reason.AMBIGUOUS_DATE),
        ('{"date": ["2024"], "text": "x"}', Reason.WRONG_FIELD),
        ('{"date": true, "text": "x"}', Reason.WRONG_FIELD),
        ('{"date": "2024-01-01", "text": ["x"]}', Reason.WRONG_FIELD),
        ('{"date": "2024-01-01", "text": "x", "tags": ["!!!"]}', Reason.BAD_NAME),
        ('{"date": "2024-01-01", "text": "x", "place": "!!!"}', Reason.BAD_NAME),
        ('{"date": "2024-01-01", "text": "x", "tags": [["a"]]}', Reason.WRONG_FIELD),
        (b'{"date": "2024-01-01", "text": "caf\xe9"}', Reason.NOT_UTF8),
    ],
)
def test_a_bad_line_is_reported_and_the_rest_comes_in(
    tmp_path: Path, line: str | bytes, reason: Reason
) -> None:
    good = {"date": "2024-01-01", "text": "good"}
    first, bad, last = _read(tmp_path, good, line, good)
    assert (first.text, last.text) == ("good", "good")
    assert bad == Failure(f"{tmp_path / 'diary.jsonl'}:2", reason)


def test_blank_lines_carriage_returns_and_a_mark_at_the_start_do_no_harm(tmp_path: Path) -> None:
    source = tmp_path / "diary.jsonl"
    source.write_bytes(b'\xef\xbb\xbf{"date": "2024", "text": "a\\u2028b"}\r\n\r\n   \n')
    (draft,) = JsonLines().read(source)
    assert draft.text == "a\u2028b"


def test_a_line_separator_inside_a_string_ends_no_line(tmp_path: Path) -> None:
    (draft,) = _read(tmp_path, '{"date": "2024", "text": "a\u2028b\x85c"}')
    assert draft.text == "a\u2028b\x85c"


def test_utf16_with_its_mark_is_read(tmp_path: Path) -> None:
    source = tmp_path / "diary.jsonl"
    source.write_text('{"date": "2024", "text": "大雨"}\n{"date": "2025", "text": "b"}', "utf-16")
    assert [one.text for one in JsonLines().read(source)] == ["大雨", "b"]


def test_utf16_that_breaks_off_is_reported(tmp_path: Path) -> None:
    source = tmp_path / "diary.jsonl"
    source.write_bytes('{"date": "2024", "text": "a"}\n'.encode("utf-16") + b"\x00\xdc\x00")
    *_, last = JsonLines().read(source)
    assert last.reason is Reason.NOT_UTF8


def test_nul_and_lone_surrogates_pass_the_door(tmp_path: Path) -> None:
    draft = _one(tmp_path, r'{"date": "2024", "text": "a\u0000b\ud83d", "title": "\udc00t"}')
    assert (draft.text, draft.title) == ("ab\ufffd", "\ufffdt")


def test_a_megabyte_on_one_line_is_no_trouble_and_a_flood_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = _one(tmp_path, {"date": "2024", "text": "x" * 1_000_000})
    assert len(draft.text) == 1_000_000
    monkeypatch.setattr(sources, "LONGEST_LINE", 100)
    flood = {"date": "2024", "text": "x" * 350}
    short = {"date": "2024", "text": "short"}
    one, two, three = _read(tmp_path, flood, short, flood)
    assert (one.reason, two.text, three.reason) == (
        Reason.TOO_LARGE, "short", Reason.TOO_LARGE
    )


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        ("a.jsonl", "anything", True),
        ("a.NDJSON", "", True),
        ("a.txt", '\n{"date": "2024", "text": "x"}\n', True),
        ("a", 'broken {\n{"date": "2024"', False),
        ("a", '{broken\n{"body": "x"}', True),
        ("a.json", '{\n"date": "2024"\n}', False),
        ("a.json", '{"version": 1}', False),
        ("a.txt", "2024-02-14 10:00 Hello", False),
    ],
)
def test_json_lines_are_recognised(
    tmp_path: Path, name: str, content: str | None, known: bool
) -> None:
    source = tmp_path / name
    source.write_text(content)
    assert JsonLines().recognises(source) is known


def test_a_folder_is_not_json_lines(tmp_path: Path) -> None:
    assert JsonLines().recognises(tmp_path) is False


OWN = {
    "id": "0193a1b2-0000-7000-8000-000000000001", "happened_at": "1998",
    "happened": {"start": "1998-06-01", "end": "1998-08-31", "precision": "season",
                 "words": "summer 1998", "zone": None},
    "title": None, "text": " kept\nto the letter \n", "tags": ["a b"], "people": [],
    "place": None, "mood": None, "starred": True, "quiet": False, "attachments": [],
    "provenance": {"format": "jrnl", "original_id": "x", "content_hash": "ab" * 32},
    "created_at": "2024-01-01T10:00:00+00:00", "updated_at": "2024-01-02T10:00:00+00:00",
}


def test_an_own_export_comes_back_to_the_letter(tmp_path: Path) -> None:
    draft = _one(tmp_path, OWN)
    assert str(draft.id) == OWN["id"]
    assert draft.text == OWN["text"]
    assert draft.moment.words == "summer 1998"
    assert draft.provenance.format == "jrnl"
    assert draft.created_at.isoformat() == OWN["created_at"]
    assert draft.updated_at.isoformat() == OWN["updated_at"]
    assert (draft.tags, draft.starred) == (("a b",), True)


HELD = {"erasure": "0193a1b2-0000-7000-8000-000000000009", "number": 4, "kind": "selection",
        "date": "2024-05-01", "held": 2, "return_on": "2025-01-01", "target": None,
        "tape": "Be kind."}


def test_what_was_put_away_is_told_with_what_holds_it(tmp_path: Path) -> None:
    item = _one(tmp_path, OWN | {"held": [HELD]})
    assert item.draft.id == item.id
    ((holder, holding),) = item.holders
    # An export made before passages were told holds every memory whole.
    assert holding == Holding(whole=True)
    assert holder.wait == 0  # An export made before waits were known says nothing of them.
    assert (holder.kind.value, holder.tape, str(holder.return_on)) == (
        "selection", "Be kind.", "2025-01-01"
    )


@pytest.mark.parametrize(
    "change",
    [
        {"id": "not an id"},
        {"created_at": "then"},
        {"created_at": "2024-01-01T10:00:00"},
        {"created_at": None, "provenance": "jrnl"},
        {"provenance": {"format": "jrnl", "original_id": "x", "content_hash": "xyz"}},
        {"provenance": {"format": "jrnl", "original_id": "", "content_hash": "ab"}},
        {"held": "yes"},
        {"held": ["yes"]},
        {"held": [HELD | {"kind": "whim"}]},
        {"held": [HELD | {"wait": "a while"}]},
        {"held": [HELD | {"wait": 400}]},
        {"held": [HELD], "id": None},
    ],
)
def test_an_own_export_that_was_tampered_with_is_reported(
    tmp_path: Path, change: dict[str, object]
) -> None:
    assert _one(tmp_path, OWN | change).reason is Reason.WRONG_FIELD


@pytest.mark.parametrize(
    "change",
    [
        {"happened_at": "noon", "happened": OWN["happened"] | {"precision": "time"}},
        {"happened": OWN["happened"] | {"end": "1997-01-01"}},
        {"happened": {}},
    ],
)
def test_an_own_export_with_an_impossible_moment_is_reported(
    tmp_path: Path, change: dict[str, object]
) -> None:
    assert _one(tmp_path, OWN | change).reason is Reason.IMPOSSIBLE_DATE
