"""Give each test a diary of its own, and let every part be read in where it is measured."""

from importlib import import_module
from pkgutil import walk_packages

from journal import services, storage
from tests.services.diary import diary, diary_of_property, empty_journal

__all__ = ["diary", "diary_of_property", "empty_journal"]

# What a thread of the window reads in first is seen by no measure of coverage.
for _package in (services, storage):
    for _module in walk_packages(_package.__path__, f"{_package.__name__}."):
        import_module(_module.name)
