"""The procedure: who or what, the tape, the map and the way back, one step at a time."""
