"""The drawings of the sample that are out of doors."""

from math import cos, pi, sin

from PySide6.QtCore import QRectF

from tools.sample.canvas import HEIGHT, WIDTH, Canvas


def beach(c: Canvas) -> None:
    """Draw a house on stilts, the sea, snow down to the tide, and somebody throwing."""
    _sky(c, "#9fadb9", "#dedcd3", 345)
    c.ground("#738a94", "#97a8a8", top=345, bottom=470)
    _waves(c, 350, 465, "#eef2f0")
    c.ground("#9b8d78", "#b9ab94", top=465)
    c.clouds("#6d6353", 0.16, (10, 8), QRectF(0, 465, WIDTH, 335))
    c.hills(480, 10, "#857966", 0.5)
    c.hills(575, 28, "#eef0f1")
    c.clouds("#c9d2da", 0.12, (14, 6), QRectF(0, 620, WIDTH, 180))
    _stilt_house(c, 205, 470)
    _thrower(c, 830, 600)


def _stilt_house(c: Canvas, x: float, y: float) -> None:
    for step in range(8):
        c.line([(x - 118 + step * 34, y - 4), (x - 118 + step * 34, y + 44)], "#4a4743", 5)
    c.shape([(x - 130, y - 92), (x + 130, y - 92), (x + 130, y), (x - 130, y)], "#5e5d5b")
    c.shape([(x - 130, y - 92), (x - 40, y - 92), (x - 40, y), (x - 130, y)], "#504f4f")
    c.shape(
        [(x - 152, y - 90), (x - 84, y - 150), (x + 88, y - 150), (x + 152, y - 90)], "#454649"
    )
    c.shape(
        [(x - 84, y - 150), (x + 88, y - 150), (x + 92, y - 142), (x - 90, y - 142)], "#d4d6d8"
    )
    for at, color in ((-8, "#3a3f45"), (40, "#f0c274"), (86, "#3a3f45")):
        c.box(x + at, y - 66, 26, 36, color)
    c.glow(x + 53, y - 48, 46, "#fcc05c", 0.4)
    for step in range(6):
        c.line(
            [(x + 132 + step * 9, y + step * 8), (x + 172 + step * 9, y + step * 8)], "#57534d", 4
        )


def _thrower(c: Canvas, x: float, y: float) -> None:
    c.disc(x + 6, y + 56, 44, "#9aa3a8", 6, 0.7)
    c.line([(x - 6, y), (x - 9, y + 52)], "#33343f", 10)
    c.line([(x + 6, y), (x + 10, y + 52)], "#33343f", 10)
    c.box(x - 16, y - 46, 32, 52, "#e0661f", 12)
    c.line([(x + 12, y - 38), (x + 34, y - 58)], "#cf5a17", 10)
    c.disc(x, y - 58, 11, "#d3ab95")
    c.disc(x, y - 63, 12, "#3d6ea8", 9)
    c.disc(x + 74, y - 92, 3, "#f7f3e8")


def pier(c: Canvas) -> None:
    """Draw a pier out of season, two fishermen and a dog."""
    _sky(c, "#8d98a3", "#cfcfc9", 380)
    c.ground("#65777f", "#3f5059", top=380)
    _waves(c, 390, 780, "#c6d2d4")
    for number in range(9):
        near = (number / 8) ** 1.6
        for side in (-1, 1):
            x = 640 + side * (26 + near * 300)
            c.line([(x, 396 + near * 230), (x, 416 + near * 420)], "#2f2c29", 3 + near * 12)
    c.shape([(622, 392), (658, 392), (1040, 800), (240, 800)], "#8b8073")
    for number in range(1, 26):
        near = (number / 25) ** 2.0
        y = 392 + near * 408
        c.line([(622 - near * 382, y), (658 + near * 382, y)], "#6a6156", 1 + near * 4)
    for side in (-1, 1):
        c.line([(640 + side * 18, 366), (640 + side * 420, 560)], "#4a443e", 7)
    for x, y, size in ((668, 404, 0.55), (616, 402, 0.5)):
        c.box(x, y - 62 * size, 24 * size, 66 * size, "#2d333b", 8 * size)
        c.disc(x + 12 * size, y - 74 * size, 11 * size, "#b7937c")
        c.line([(x + 12 * size, y - 40 * size), (x + 92 * size, y - 86 * size)], "#22252a", 2)
    c.box(700, 560, 62, 26, "#3b2f26", 12)
    c.disc(768, 556, 15, "#3b2f26")
    for x in (708, 722, 744, 756):
        c.line([(x, 580), (x, 608)], "#2e241d", 6)
    c.line([(702, 566), (684, 544)], "#3b2f26", 6)


def river(c: Canvas) -> None:
    """Draw cracked ice, seen from above."""
    c.ground("#36506c", "#7f9cb4", "#b9cbd6")
    c.clouds("#e8f1f6", 0.22, (5, 4))
    c.clouds("#1d3048", 0.2, (3, 3))
    for number in range(13):
        _crack(
            c, 700 + c.random.gauss(0, 20), 420 + c.random.gauss(0, 20), number / 13 * 2 * pi, 5
        )
    c.glow(700, 420, 210, "#f4fafd", 0.5)
    for _ in range(160):
        x, y = c.random.random() * WIDTH, c.random.random() * HEIGHT
        c.disc(x, y, c.random.uniform(1, 4), "#eef6fa", alpha=0.5)


def _crack(c: Canvas, x: float, y: float, angle: float, width: float) -> None:
    points = [(x, y)]
    for step in range(20):
        angle += c.random.gauss(0, 0.24)
        x, y = x + cos(angle) * 34, y + sin(angle) * 34
        points.append((x, y))
        if width > 2 and step > 2 and c.random.random() < 0.16:
            _crack(c, x, y, angle + c.random.choice((-0.8, 0.8)), width - 2.4)
    c.line(points, "#ffffff", width + 4, 0.14)
    c.line(points, "#f2f8fb", width * 0.6, 0.85)


def lighthouse(c: Canvas) -> None:
    """Draw the lighthouse at the end of the shortest night."""
    c.ground("#2c3a58", "#7a6f86", "#e2a070", "#f3cf98", bottom=560)
    c.glow(980, 545, 420, "#ffd894", 0.75)
    c.ground("#6f6470", "#2f3a4c", top=545)
    _waves(c, 552, 780, "#f3c892")
    c.hills(640, 26, "#1f2530")
    x = 420
    c.shape([(x - 34, 250), (x + 34, 250), (x + 56, 650), (x - 56, 650)], "#ded6cc")
    c.shape([(x + 6, 250), (x + 34, 250), (x + 56, 650), (x + 12, 650)], "#b3a9a2")
    for top, wide in ((330, 38), (470, 46)):
        c.shape([(x - wide, top), (x + wide, top), (x + wide + 4, top + 66),
                 (x - wide - 4, top + 66)], "#a5402f")  # fmt: skip
    c.box(x - 46, 240, 92, 12, "#2b2c33", 3)
    c.box(x - 26, 196, 52, 46, "#ffdf9a", 4)
    c.shape([(x - 34, 198), (x + 34, 198), (x, 158)], "#2b2c33")
    c.glow(x, 220, 240, "#ffe2a4", 0.75)
    c.shape([(x, 214), (1280, 120), (1280, 250), (x, 228)], "#ffe6b4", 0.16)


def frost(c: Canvas) -> None:
    """Draw a bicycle's saddle wearing frost."""
    c.ground("#b8c4cc", "#dfe4e5", "#c3c4c0")
    c.clouds("#8fa0ab", 0.2, (4, 3))
    c.soften(8)
    c.line([(640, 800), (640, 420)], "#22303a", 34)
    c.line([(640, 560), (1300, 700)], "#8c2f2a", 40)
    c.shape(_saddle(0), "#2a211c")
    c.shape(_saddle(-12), "#473830")
    c.shape(_saddle(-22), "#57463c")
    for _ in range(2600):
        x = c.random.uniform(326, 1034)
        y = 352 - 44 * sin((x - 320) / 720 * pi) ** 0.6 + abs(c.random.gauss(0, 18))
        tall = c.random.uniform(5, 20)
        c.line([(x, y), (x + c.random.gauss(0, 4), y - tall)], "#f6fafc", 1.3, 0.75)


def _saddle(shift: float) -> list[tuple[float, float]]:
    """Give a saddle's outline from the side: a narrow nose at the left, broad at the right."""
    upper = [(320 + t * 7.2, 372 - 44 * sin(t / 100 * pi) ** 0.6) for t in range(101)]
    lower = [(1040 - t * 7.2, 388 + 52 * sin(t / 100 * pi) ** 1.4) for t in range(101)]
    return [(x, y + shift) for x, y in (*upper, *lower)]


def lights(c: Canvas) -> None:
    """Draw the lights of the hill, out of focus, as they come back on."""
    c.ground("#0c1322", "#18213a", "#2a2c3a")
    c.hills(520, 60, "#0a0f1a", 0.9)
    colors = ("#fcc05c", "#f69a50", "#ffd896", "#b8ccf0", "#ffb46a")
    for number in range(46):
        near = c.random.random()
        x, y = c.random.random() * WIDTH, 300 + c.random.random() ** 0.8 * 430
        size = 16 + near * 54
        color = colors[number % len(colors)]
        c.disc(x, y, size, color, alpha=0.16 + 0.2 * c.random.random())
        c.ring(x, y, size - 1, size - 1, color, 1.2)
    c.glow(760, 470, 380, "#f7a850", 0.18)


def train(c: Canvas) -> None:
    """Draw the sea through a train's window, half wiped."""
    _sky(c, "#a7b2b8", "#d6d4cb", 430)
    c.ground("#8a9a9f", "#67797f", top=430)
    _waves(c, 436, 560, "#dde4e2")
    c.hills(560, 14, "#5a5c50")
    c.line([(905, 430), (905, 396)], "#e6e2d8", 7)
    c.glow(905, 392, 60, "#fcc05c", 0.8)
    c.soften(5)
    c.clouds("#eef2f2", 0.2, (7, 5))
    frame = "#23262a"
    for left, top, width, height in ((0, 0, WIDTH, 96), (0, 640, WIDTH, 160), (0, 0, 110, 800),
                                (1170, 0, 110, 800)):  # fmt: skip
        c.box(left, top, width, height, frame)
    for inset, color in ((0, "#4a4f55"), (8, "#15171a")):
        c.line([(110 - inset, 96 - inset), (1170 + inset, 96 - inset), (1170 + inset, 640 + inset),
                (110 - inset, 640 + inset), (110 - inset, 96 - inset)], color, 10)  # fmt: skip
    c.box(0, 716, WIDTH, 84, "#8f352b")
    c.box(0, 706, WIDTH, 12, "#6c6e70")
    for _ in range(26):
        x, y = c.random.uniform(140, 1140), c.random.uniform(120, 420)
        c.line(
            [(x, y), (x + c.random.gauss(0, 3), y + c.random.uniform(30, 170))], "#f5f8f8", 2, 0.4
        )


def tomatoes(c: Canvas) -> None:
    """Draw what forty-one tomatoes look like from above."""
    c.ground("#5a4632", "#3b2c20")
    for plank in range(0, HEIGHT, 80):
        c.box(0, plank, WIDTH, 3, "#2b2018")
    c.clouds("#8b6c4c", 0.16, (3, 18))
    c.disc(640, 420, 410, "#20160f", 340, 0.55)
    c.disc(640, 400, 400, "#d9cdb6", 330)
    c.disc(640, 406, 366, "#c3b497", 298)
    spots = sorted(
        ((640 + r * cos(a) * 300, 396 + r * sin(a) * 240) for r, a in _scattered(c, 41)),
        key=lambda one: one[1],
    )
    for x, y in spots:
        size = c.random.uniform(40, 58)
        red = c.random.choice(("#c8311d", "#d8432a", "#b8281a", "#e0632c"))
        c.disc(x + 6, y + 12, size, "#4a1a10", alpha=0.35)
        c.disc(x, y, size, red)
        c.glow(x - size * 0.3, y - size * 0.4, size * 0.6, "#ffe7d2", 0.6)
        for leaf in range(5):
            turn = leaf / 5 * 2 * pi + x
            c.line([(x, y - 6), (x + cos(turn) * 19, y - 6 + sin(turn) * 14)], "#4d6b2c", 5)


def _scattered(c: Canvas, count: int) -> list[tuple[float, float]]:
    """Give points of a disc, spread as a sunflower spreads its seeds."""
    return [((n / count) ** 0.5, n * 2.39996 + c.random.gauss(0, 0.06)) for n in range(count)]


def boat(c: Canvas) -> None:
    """Draw two in a rowing boat, and an island that they will not reach before dark."""
    c.ground("#4d5a78", "#b98b86", "#efb98a", bottom=400)
    c.clouds("#f7d6b4", 0.26, (5, 2), QRectF(0, 0, WIDTH, 400))
    c.glow(900, 396, 360, "#ffd9a0", 0.7)
    c.shape([(210, 400), (260, 366), (330, 352), (420, 340), (490, 362), (560, 400)], "#2f3a44")
    for x, tall in ((300, 46), (332, 62), (376, 54), (412, 70), (446, 48)):
        c.shape([(x - 15, 366), (x + 15, 366), (x, 356 - tall)], "#28323b")
    c.ground("#a98a86", "#5b6a80", "#35455a", top=400)
    _waves(c, 408, 790, "#f6d0a2")
    c.disc(760, 648, 262, "#22303f", 16, 0.55)
    c.shape([(520, 566), (1004, 566), (948, 642), (586, 642)], "#6b3f2c")
    c.shape([(520, 566), (1004, 566), (996, 580), (530, 580)], "#8d5a3e")
    for x, coat, hair in ((664, "#35506b", "#3a2a20"), (846, "#a8702f", "#2b2320")):
        c.box(x - 30, 478, 60, 98, coat, 22)
        c.disc(x, 452, 24, "#d0a58c")
        c.disc(x, 440, 26, hair, 17)
    c.line([(676, 522), (742, 556), (470, 668)], "#3b2b20", 9)
    c.line([(652, 524), (700, 560), (900, 690)], "#3b2b20", 9)
    c.shape([(482, 650), (420, 690), (432, 702), (494, 664)], "#4a372a")


def _sky(c: Canvas, top: str, low: str, horizon: float) -> None:
    c.ground(top, low, bottom=horizon)
    c.clouds("#f2efe8", 0.34, (5, 2), QRectF(0, 0, WIDTH, horizon))
    c.clouds("#76828d", 0.16, (4, 2), QRectF(0, 0, WIDTH, horizon))


def _waves(c: Canvas, top: float, bottom: float, color: str) -> None:
    for number in range(70):
        near = number / 70
        y = top + (bottom - top) * near**1.5
        x = c.random.random() * WIDTH
        reach = 60 + near * 260
        alpha = c.random.uniform(0.05, 0.3)
        points = [(x + t * reach, y + sin(t * 9 + number) * (1 + near * 3)) for t in _part(18)]
        c.line(points, color, 1 + near * 2.6, alpha)


def _part(count: int) -> list[float]:
    return [number / count for number in range(count + 1)]
