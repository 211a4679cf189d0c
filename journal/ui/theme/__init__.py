"""What the journal looks like: colours, faces, sizes and icons, all from one file of tokens."""
