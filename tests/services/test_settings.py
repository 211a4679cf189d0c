"""What was chosen is kept in a file that survives hands, other versions and accidents."""

from pathlib import Path

import pytest

from journal.bootstrap import open_journal
from journal.domain.errors import JournalMissing
from journal.runtime.paths import default_paths
from journal.services.settings import FILE, Loaded, Settings, journal_in, load, save


def test_a_first_start_has_the_usual_settings_and_makes_no_file(tmp_path: Path) -> None:
    assert load(tmp_path / "config") == Loaded(Settings())
    assert not (tmp_path / "config").exists()


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    chosen = Settings(
        journal='/home/a "b" \\ é 🍁\x7f/j.db', day_ends=0, hemisphere="south", season="winter",
        mode="dark", text_scale=1.15, face="inter", contrast="more", motion="less", passage=False,
    )  # fmt: skip
    save(tmp_path / "config", chosen)
    assert load(tmp_path / "config") == Loaded(chosen)
    assert [one.name for one in (tmp_path / "config").iterdir()] == [FILE]


def test_our_own_file_is_toml_to_everybody(tmp_path: Path) -> None:
    import tomllib

    save(tmp_path, Settings(journal="é\x7f", text_scale=2.0))
    read = tomllib.loads((tmp_path / FILE).read_text("utf-8"))
    assert (read["journal"], read["text_scale"], read["passage"]) == ("é\x7f", 2.0, True)


def test_a_file_written_by_hand_is_read_as_toml(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("# mine\nmode='dark' # always\n[other]\nx = 1\n", "utf-8")
    assert load(tmp_path) == Loaded(Settings(mode="dark"))


def test_a_key_of_another_version_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('mode = "dark"\nhologram = true\n', "utf-8")
    assert load(tmp_path) == Loaded(Settings(mode="dark"))


@pytest.mark.parametrize(
    "broken",
    [b"mode = ", b"\xff\xfe", b"mode = dark\n= 3", b"", b"[" * 50, b"x = " + b"[" * 99_999],
)
def test_a_broken_file_is_copied_and_the_usual_settings_hold(
    tmp_path: Path, broken: bytes
) -> None:
    (tmp_path / FILE).write_bytes(broken)
    loaded = load(tmp_path)
    assert loaded.settings == Settings()
    if broken:
        assert loaded.refused is not None
        assert loaded.refused.read_bytes() == broken
    else:
        assert loaded.refused is None


@pytest.mark.parametrize(
    "line",
    [
        'mode = "purple"', "text_scale = 9", "text_scale = true", "text_scale = nan",
        "day_ends = 25", "day_ends = true", "day_ends = 4.0", 'passage = "yes"', "journal = 3",
        "season = [1]",
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_chosen_is_left_out_and_the_file_is_copied(
    tmp_path: Path, line: str
) -> None:
    (tmp_path / FILE).write_text(f'face = "inter"\n{line}\n', "utf-8")
    loaded = load(tmp_path)
    assert loaded.settings == Settings(face="inter")
    assert loaded.refused is not None
    assert line in loaded.refused.read_text("utf-8")


def test_a_file_that_cannot_even_be_read_stays_where_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    assert load(tmp_path) == Loaded(Settings(), tmp_path / FILE)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file", "utf-8")
    with pytest.raises(OSError, match="config"):
        save(tmp_path / "config", Settings())


def test_the_journal_is_where_the_settings_say(tmp_path: Path) -> None:
    paths = default_paths()
    assert journal_in(Settings(), paths) == paths.journal
    assert journal_in(Settings(journal="/media/stick/j.db"), paths) == Path("/media/stick/j.db")
    assert journal_in(Settings(journal="~/j.db"), paths) == Path.home() / "j.db"
    assert journal_in(Settings(journal="j.db"), paths) == paths.config / "j.db"
    assert journal_in(Settings(journal="~nobody-is/j.db"), paths).name == "j.db"
    assert Settings().with_(journal="a\0b") == Settings()


def test_a_journal_that_the_settings_name_is_never_begun_anew(tmp_path: Path) -> None:
    chosen = tmp_path / "stick" / "journal.db"
    save(default_paths().config, Settings(journal=str(chosen)))
    with pytest.raises(JournalMissing):
        open_journal()
    open_journal(chosen).close()
    with open_journal() as journal:
        assert journal.path == chosen
    assert not default_paths().journal.exists()
