"""Draw the pictures of the sample journal."""
