"""What the journal asks of the machine it runs on: paths, clock, lock, log, resources."""
