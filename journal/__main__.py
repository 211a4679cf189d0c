"""Start the journal: `python -m journal` does what `montauk` does."""

from journal.bootstrap import main

raise SystemExit(main())
