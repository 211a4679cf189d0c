"""The lights go out, newest first, or come back: what an erasure looks like while it happens."""
