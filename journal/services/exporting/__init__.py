"""Write memories out, in formats that outlive this program."""

from journal.services.exporting.service import Exporting, ExportReport

__all__ = ["ExportReport", "Exporting"]
