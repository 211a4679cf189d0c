"""Give each test a diary of its own."""

from tests.services.diary import diary, empty_journal

__all__ = ["diary", "empty_journal"]
