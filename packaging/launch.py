"""Start the journal from the folder that PyInstaller makes."""

import sys

from journal.bootstrap import main

sys.exit(main())
