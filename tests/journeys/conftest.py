"""Give each test a diary of its own."""

from tests.services.diary import diary, diary_of_property, empty_journal

__all__ = ["diary", "diary_of_property", "empty_journal"]
