"""People, places and tags as lists by which memories are found again."""
