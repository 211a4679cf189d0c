"""Bring memories in from files that other programs, or this one, have written."""

from journal.services.importing.readers import Failure, ImportReport, Reason
from journal.services.importing.service import Importing

__all__ = ["Failure", "ImportReport", "Importing", "Reason"]
