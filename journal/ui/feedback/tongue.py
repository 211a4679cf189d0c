"""Have the interface speak the person's language, from now on and without a restart.

English needs nothing: it stands in the sources. What a translation does not say stays English.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from journal.runtime.resources import resource

ENGLISH: Final = "en"
LOCALES: Final = {ENGLISH: "en_GB", "vi": "vi_VN", "fr": "fr_FR"}
"""The languages of the interface, with the locale whose dates and figures go with each."""
_OURS: Final = "tongue"


def language_for(choice: str) -> str:
    """Give the language that `choice` means: two letters.

    Args:
        choice: One of the languages; anything else means the first of those that the system
            names which the interface speaks, and English where it names none.
    """
    if choice in LOCALES:
        return choice
    named = (name[:2].lower() for name in QLocale.system().uiLanguages())
    return next((name for name in named if name in LOCALES), ENGLISH)


def spoken() -> str:
    """Give the language that the interface speaks now: two letters."""
    there = _translators()
    return there[0].language()[:2] if there else ENGLISH


def speak(choice: str) -> bool:
    """Speak what `choice` means; say whether that is another language than before.

    Windows that stand keep the words they were built with.
    """
    language = language_for(choice)
    QLocale.setDefault(QLocale(LOCALES[language]))
    if language == spoken():
        return False
    for old in _translators():
        QCoreApplication.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    if language != ENGLISH:
        _load(language)
    return True


def _load(language: str) -> None:
    folder = str(resource("i18n"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt's own words come with Qt, but for Vietnamese; the last one loaded is asked first.
    for name, places in (("qtbase", (qt, folder)), ("montauk", (folder,))):
        translator = QTranslator(QCoreApplication.instance())
        translator.setObjectName(_OURS)
        if any(translator.load(f"{name}_{language}.qm", place) for place in places):
            QCoreApplication.installTranslator(translator)


def _translators() -> list[QTranslator]:
    app = QCoreApplication.instance()
    return [] if app is None else app.findChildren(QTranslator, _OURS)
