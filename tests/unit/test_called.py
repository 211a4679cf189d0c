"""A name is found as a whole word, spelled as it is, in every script."""

from unicodedata import normalize

import pytest

from journal.domain.called import called


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Clem", "Clem came."),
        ("Clem", "I saw Clem's coat"),
        ("Clem", "_Clem_ and (Clem)"),
        ("Clem", "@Clem"),
        ("my wife", "My wife laughed."),
        ("my wife", "with my  wife"),
        ("my wife", "with my\nwife"),
        ("C.", "C. said no"),
        ("Thủy", "gặp Thủy hôm nay"),
        ("Thủy", normalize("NFD", "gặp Thủy hôm nay")),
        (normalize("NFD", "Thủy"), "gặp Thủy hôm nay"),
        ("花子", "昨日花子と会った"),
        ("สมชาย", "เจอสมชายที่ร้าน"),
        ("محمد", "قال محمد نعم"),
        ("राम", "मैं राम से मिला"),
        ("Ada Byron", "Ada Byron"),
        ("Al", "Al·Fred"),
    ],
)
def test_a_name_is_found(name: str, text: str) -> None:
    assert called((name,)).is_in(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Clem", "Clementine"),
        ("Clem", "inClem"),
        ("Clem", "clem"),
        ("Clem", "CLEM"),
        ("May", "it may rain"),
        ("Thủy", "Thuy"),
        ("Jo", "Jo\u0301"),
        ("राम", "रामा"),
        ("雨", "大雨の日"),
        ("花子", "花 子"),
        ("", "anything"),
        ("   ", "anything"),
    ],
)
def test_something_else_is_not_taken_for_it(name: str, text: str) -> None:
    assert not called((name,)).is_in(text)


def test_the_longest_of_several_names_stands_where_they_begin_alike() -> None:
    text = "Ada Byron, then Ada."
    spans = list(called(("Ada", "Ada Byron", "C.*")).places(text))
    assert [text[one.start : one.end] for one in spans] == ["Ada Byron", "Ada"]


def test_signs_in_a_name_mean_themselves() -> None:
    assert called(("C.*",)).is_in("C.* was here")
    assert not called(("C.*",)).is_in("Cxy")
