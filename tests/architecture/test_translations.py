"""Every word that the window says can be translated, and is, into each language it speaks."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from journal.services.settings import LANGUAGES
from journal.ui.feedback.tongue import ENGLISH, LOCALES
from journal.ui.theme.seasons import TITLES
from journal.ui.theme.tokens import Mode, Season, TokenFile
from tools.translations.catalogue import FORMS, Translation, load, save
from tools.translations.check import differences, loose_words
from tools.translations.messages import Message, find

ROOT = Path(__file__).parents[2]
WINDOW = ROOT / "journal" / "ui"
FOLDER = ROOT / "resources" / "i18n"


# ----------------------------------------------------------------------- this window
@pytest.fixture(scope="module")
def messages() -> set[Message]:
    return set(find(WINDOW, "journal.ui").messages)


def test_every_text_is_a_literal_that_a_translator_sees() -> None:
    assert find(WINDOW, "journal.ui").faults == []


def test_no_words_for_people_stand_outside_of_tr() -> None:
    assert list(loose_words(WINDOW, "journal.ui")) == []


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated_with_the_places_it_has(
    language: str, messages: set[Message]
) -> None:
    assert differences(messages, load(FOLDER / f"montauk_{language}.ts")) == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_what_is_compiled_says_what_was_translated(path: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    said = load(path)
    assert [
        one.source
        for one, translation in said.items()
        if heard(translator, one, translation) != translation.forms
    ] == []


@pytest.mark.parametrize("language", FORMS)
def test_each_plural_has_as_many_forms_as_its_language(language: str) -> None:
    said = load(FOLDER / f"montauk_{language}.ts")
    assert {len(said[one].forms) for one in said if one.one} == {FORMS[language]}


@pytest.mark.parametrize("language", FORMS)
def test_no_form_of_a_plural_holds_figures_of_its_own(language: str) -> None:
    """The figures of the number are found in the text by what they are."""
    said = load(FOLDER / f"montauk_{language}.ts")
    forms = [form for one in said if one.one for form in said[one].forms]
    assert [form for form in forms if re.search(r"(?<!%)\d", form)] == []


@pytest.mark.parametrize("language", FORMS)
def test_no_menu_has_one_letter_for_two_things(language: str) -> None:
    said = load(FOLDER / f"montauk_{language}.ts")
    letters = [
        letter.casefold()
        for one, translation in said.items()
        if one.context == "Actions"
        for letter in re.findall(r"&([^&])", "".join(translation.forms))
    ]
    assert len(letters) == len(set(letters))


def test_the_settings_offer_what_the_window_speaks() -> None:
    assert set(LANGUAGES) == {"system", *LOCALES}
    assert set(LOCALES) == {ENGLISH, *FORMS}


def test_the_title_of_every_season_is_there_for_translators() -> None:
    file = TokenFile(ROOT / "resources" / "theme" / "tokens.json")
    assert {file.look(one, Mode.LIGHT).title for one in Season} == set(TITLES)


def test_the_words_of_qt_that_are_ours_to_translate_are_words_of_qt() -> None:
    french = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert french.load("qtbase_fr.qm", folder)
    said = load(FOLDER / "qtbase_vi.ts")
    assert all(translation.is_finished for translation in said.values())
    assert [one for one in said if not french.translate(one.context, one.source, one.note)] == []


def heard(translator: QTranslator, message: Message, said: Translation) -> tuple[str, ...]:
    """What a translator says, form by form."""
    note = message.note or None
    if not message.one:
        return (translator.translate(message.context, message.source, note),)
    counts = (1, 2)[-len(said.forms) :]
    return tuple(
        translator.translate(message.context, message.source, note, count) for count in counts
    )


# ----------------------------------------------------------------- what would be found
def written(folder: Path, text: str) -> Path:
    (folder / "page.py").write_text(f'"""Say something."""\n\n{text}\n', encoding="utf-8")
    return folder


HELPER = """
from PySide6.QtCore import QCoreApplication

def _tr(text, note="", count=-1):
    return QCoreApplication.translate("Page", text, note, count)
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("class Page:\n    def a(self): return self.tr('Write')", Message("Page", "Write")),
        (f"{HELPER}\nSAID = _tr('Write')", Message("Page", "Write")),
        (f"{HELPER}\nSAID = _tr('%1 %2', 'a day')", Message("Page", "%1 %2", "a day")),
        (
            f"{HELPER}\ndef told(text): return lambda: _tr(text)\nSAID = told('Write')",
            Message("Page", "Write"),
        ),
        (
            f"{HELPER}\nSAID = plural(_tr, 3, '%n day', '%n days')",
            Message("Page", "%n days", "", "%n day"),
        ),
        (f"{HELPER}\nSAID = _tr('a') if 1 else _tr(\n    'b '\n    'c')", Message("Page", "b c")),
    ],
)
def test_words_are_found_however_they_are_marked(
    tmp_path: Path, text: str, expected: Message
) -> None:
    found = find(written(tmp_path, text), "journal.ui")
    assert expected in found.messages
    assert found.faults == []


def test_a_helper_of_another_module_marks_words_too(tmp_path: Path) -> None:
    written(tmp_path, HELPER)
    (tmp_path / "list.py").write_text("from journal.ui.page import _tr\nSAID = _tr('Write')\n")
    assert list(find(tmp_path, "journal.ui").messages) == [Message("Page", "Write")]


@pytest.mark.parametrize(
    "text",
    [
        f"{HELPER}\nSAID = _tr(f'Kept at {{1}}')",
        f"{HELPER}\nSAID = _tr('Kept at ' + str(1))",
        f"{HELPER}\nSAID = _tr('Kept at {{}}'.format(1))",
        f"{HELPER}\nsaid = 'Kept'\nSAID = _tr(said)",
        f"{HELPER}\nSAID = plural(_tr, 3, '%n day')",
        f"{HELPER}\nSAID = plural(_tr, 3, '%n day', f'{{3}} days')",
    ],
)
def test_what_a_translator_could_not_see_is_a_fault(tmp_path: Path, text: str) -> None:
    assert len(find(written(tmp_path, text), "journal.ui").faults) == 1


@pytest.mark.parametrize(
    "text",
    ["label.setText('Kept')", "TEXT = 'No memory says that.'", "say(f'{1} days written')"],
)
def test_words_outside_of_tr_are_found(tmp_path: Path, text: str) -> None:
    assert len(list(loose_words(written(tmp_path, text), "journal.ui"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "_log.warning('It could not be kept: %s', 1)",
        "part.setObjectName('Page editor')",
        "def a(b: 'Sequence of rows') -> 'None of it': ...",
        "if kind == 'white space': pass",
        "class Kind(Enum):\n    A = 'list mark'",
        "KEY = 'Ctrl'",
        "message = 'no days make this moment'",
    ],
)
def test_words_that_nobody_reads_are_left_alone(tmp_path: Path, text: str) -> None:
    assert list(loose_words(written(tmp_path, text), "journal.ui")) == []


def test_a_file_out_of_step_is_told_of(tmp_path: Path) -> None:
    kept, gone, new = (Message("Page", text) for text in ("%1 of %2", "Gone", "New"))
    bare = Message("Page", "Bare")
    save(
        tmp_path / "a.ts", "fr", (kept, gone, bare),
        {kept: Translation(("%1 sur",)), gone: Translation(("Parti",))},
    )  # fmt: skip
    told = differences({kept, new, bare}, load(tmp_path / "a.ts"))
    assert sorted(words.split(":")[0] for words in told) == [
        "has other places", "is gone", "is not there", "is not translated",
    ]  # fmt: skip


def test_a_plural_is_read_back_with_its_forms_and_offered_elsewhere(tmp_path: Path) -> None:
    here, there = (Message(where, "%n days", "", "%n day") for where in ("Page", "List"))
    days = Translation(("%n jour", "%n jours"))
    save(tmp_path / "a.ts", "fr", (here, there), {here: days})
    assert load(tmp_path / "a.ts") == {here: days, there: days}
    assert differences({here, there}, load(tmp_path / "a.ts")) == []


def test_a_form_for_one_may_write_its_number_out(tmp_path: Path) -> None:
    message = Message("Page", "%n cards", "", "One card")
    assert differences({message}, {message: Translation(("Une carte", "%n cartes"))}) == []


def test_nothing_is_known_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert load(tmp_path / "none.ts") == {}
