"""Find the words of the window, keep their translations, and compile those for Qt."""
