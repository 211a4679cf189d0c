"""The drawings that are ours: what Lucide has no sign for, on the same grid of 24."""

_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" '
    'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" '
    'stroke-linejoin="round">{}</svg>'
)
_SHAPES = {
    # A lamp that hangs: cord, shade, and the light under it.
    "lamp": '<path d="M12 2v5"/><path d="M5 15a7 8 0 0 1 14 0z"/>'
    '<path d="M9.5 18.5a2.6 2.6 0 0 0 5 0"/>',
    # A hole in the text, and the lamp that may be lit in it again.
    "lacuna": '<path d="M8 5H4v14h4"/><path d="M16 5h4v14h-4"/>'
    '<circle cx="12" cy="12" r="1.4" fill="currentColor"/>',
    "cassette": '<rect x="2" y="5" width="20" height="14" rx="2"/><circle cx="8" cy="11" r="2"/>'
    '<circle cx="16" cy="11" r="2"/><path d="M10 11h4"/><path d="M7 19l1.5-3h7L17 19"/>',
    "envelope": '<rect x="2.5" y="5" width="19" height="14" rx="1.5"/><path d="M3 6l9 7.5L21 6"/>',
    # What lies under the outline of a star, to light it.
    "star-lit": '<path fill="currentColor" stroke-width="0" d="M12 2l3 6.3 7 .9-5.1 4.8 1.3 6.8'
    'L12 17.5 5.8 20.8l1.3-6.8L2 9.2l7-.9z"/>',
    "box": '<path d="M4 9h16v10a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19z"/>'
    '<path d="M4 9l2.5-5.5h11L20 9"/><path d="M9.5 13h5"/>',
}

OURS = {name: _FRAME.format(shape) for name, shape in _SHAPES.items()}
