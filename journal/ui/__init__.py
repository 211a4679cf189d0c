"""The window: everything that is drawn, and nothing that is kept."""

from journal.ui.unread import leave_sources_unread

leave_sources_unread()
