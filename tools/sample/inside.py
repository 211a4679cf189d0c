"""The drawings of the sample that are under a roof."""

from math import cos, pi, sin

from tools.sample.canvas import HEIGHT, WIDTH, Canvas


def window(c: Canvas) -> None:
    """Draw an empty room, a lamp on a cord and the last light on the floor."""
    c.ground("#6f6558", "#8c7f6d", bottom=560)
    c.clouds("#3f382f", 0.14, (4, 3))
    c.ground("#5b4735", "#8a6b4c", top=560)
    for number in range(-8, 18):
        c.line(
            [(640 + (number - 5) * 60, 560), (640 + (number - 5) * 240, 800)], "#473626", 2, 0.6
        )
    c.box(800, 130, 270, 330, "#e9e2d4", 4)
    c.box(816, 146, 238, 298, "#9fb0be")
    c.shape([(816, 330), (880, 300), (960, 326), (1054, 290), (1054, 444), (816, 444)], "#65727c")
    c.box(930, 146, 10, 298, "#e9e2d4")
    c.box(816, 286, 238, 9, "#e9e2d4")
    c.shape([(560, 610), (840, 610), (760, 790), (400, 790)], "#e7c795", 0.32)
    c.line([(400, 0), (400, 250)], "#211d19", 4)
    c.shape([(330, 318), (470, 318), (428, 246), (372, 246)], "#2d4a44")
    c.disc(400, 322, 26, "#fff0cb", 14)
    c.glow(400, 330, 420, "#fcc05c", 0.6)


def soup(c: Canvas) -> None:
    """Draw the pan of the longest soup."""
    c.ground("#3a3a3c", "#242426")
    c.glow(640, 420, 620, "#f2a95a", 0.28)
    for ring in (330, 250, 170):
        c.ring(640, 450, ring * 1.3, ring * 1.05, "#18181a", 12)
    c.disc(640, 430, 330, "#7b8187", 330)
    c.disc(640, 430, 312, "#b6bcc0", 312)
    c.disc(640, 430, 296, "#50565b", 296)
    c.disc(640, 434, 284, "#c9862f", 284)
    c.glow(560, 350, 250, "#f4c878", 0.6)
    for number in range(60):
        near, turn = c.random.random() ** 0.5 * 250, c.random.random() * 2 * pi
        x, y = 640 + near * cos(turn), 434 + near * sin(turn)
        if number % 3 == 0:
            c.disc(x, y, 22, "#e0752a")
            c.disc(x - 2, y - 2, 14, "#ee8f3e")
        elif number % 3 == 1:
            c.box(x, y, 30, 20, "#efe0b4", 6)
        else:
            c.line([(x, y), (x + 16, y + c.random.gauss(0, 8))], "#5d7a37", 6)
    c.line([(930, 440), (1240, 500)], "#6a7075", 40)
    c.line([(930, 432), (1236, 490)], "#9aa0a4", 10, 0.8)
    _steam(c, 640, 330)


def coffee(c: Canvas) -> None:
    """Draw a cup on the counter of a diner, untouched."""
    c.ground("#a8422f", "#7a2c22", bottom=430)
    for x in range(0, WIDTH, 160):
        c.box(x, 0, 6, 430, "#6a241c")
    c.ground("#d2c3aa", "#a8947a", top=430)
    c.box(0, 424, WIDTH, 14, "#c9ccce")
    c.clouds("#7c6a52", 0.12, (12, 4))
    c.disc(660, 690, 330, "#7a6852", 56, 0.6)
    c.disc(640, 672, 300, "#efe8da", 58)
    c.disc(640, 664, 210, "#d5ccba", 34)
    c.ring(870, 530, 62, 72, "#ece4d5", 30)
    c.shape([(430, 420), (850, 420), (800, 640), (740, 672), (540, 672), (480, 640)], "#f0eadd")
    c.shape([(700, 420), (850, 420), (800, 640), (740, 672), (690, 672)], "#d6cdbd")
    c.disc(640, 420, 211, "#e3dac9", 44)
    c.disc(640, 424, 190, "#3c2415", 35)
    c.glow(570, 416, 90, "#8a5a34", 0.8)
    _steam(c, 640, 350)


def tin(c: Canvas) -> None:
    """Draw the blue tin, its buttons and the key to nothing."""
    c.ground("#7d6242", "#573f28")
    c.clouds("#3a2817", 0.2, (2, 14))
    c.disc(650, 450, 400, "#1f140b", 320, 0.6)
    c.disc(640, 420, 390, "#2c5378", 310)
    c.disc(640, 420, 372, "#4c7ca6", 294)
    c.disc(640, 424, 352, "#1c354d", 276)
    colors = (
        "#e8e2d3",
        "#b8402f",
        "#d9a441",
        "#3f6d58",
        "#efe9dc",
        "#7b4a6d",
        "#8c9aa5",
        "#2b2a2c",
    )
    for number in range(70):
        near, turn = c.random.random() ** 0.5 * 300, c.random.random() * 2 * pi
        x, y = 640 + near * cos(turn), 424 + near * 0.78 * sin(turn)
        size, color = c.random.uniform(18, 44), colors[number % len(colors)]
        c.disc(x + 4, y + 6, size, "#0d1a26", alpha=0.5)
        c.disc(x, y, size, color)
        c.ring(x, y, size * 0.74, size * 0.74, "#00000040" if number % 2 else "#5a5246", 2)
        for hole in range(4):
            turn = hole * pi / 2 + x
            c.disc(x + cos(turn) * size * 0.22, y + sin(turn) * size * 0.22, size * 0.1, "#1a1512")
    for shift, color in ((5, "#0d1a26"), (0, "#c9a24e")):
        c.ring(520, 330 + shift, 46, 46, color, 16)
        c.line([(556, 362 + shift), (760, 520 + shift)], color, 17)
        c.line([(720, 492 + shift), (694, 526 + shift)], color, 15)
        c.line([(752, 516 + shift), (728, 548 + shift)], color, 15)


def oranges(c: Canvas) -> None:
    """Draw two oranges on stone steps, one easier to peel."""
    for number in range(4):
        top = number * 200
        c.ground("#b9b2a5", "#a59d8f", top=top, bottom=top + 150)
        c.ground("#80796d", "#6d665b", top=top + 150, bottom=top + 200)
    c.clouds("#5a544a", 0.2, (16, 10))
    for x, y, size in ((520, 470, 104), (760, 490, 92)):
        c.disc(x + 34, y + 78, size * 1.1, "#3c362d", size * 0.32, 0.55)
        c.disc(x, y, size, "#e57a1c")
        c.glow(x - 34, y - 40, size * 0.9, "#ffd39a", 0.75)
        for _ in range(160):
            near, turn = c.random.random() ** 0.5 * size * 0.94, c.random.random() * 2 * pi
            c.disc(x + near * cos(turn), y + near * sin(turn), 1.6, "#b95a10", alpha=0.5)
    c.disc(520, 384, 9, "#5c6a2d")
    peel = [(840 + t * 3.0, 560 + sin(t / 14) * 34 + t * 0.2) for t in range(90)]
    c.line([(x + 6, y + 12) for x, y in peel], "#3c362d", 34, 0.4)
    c.line(peel, "#f3dcae", 34)
    c.line([(x, y - 7) for x, y in peel], "#e57a1c", 20)


def map_(c: Canvas) -> None:
    """Draw the village drawn from memory, with the patch left white."""
    c.ground("#4b4036", "#3a3129")
    c.clouds("#241d17", 0.2, (5, 4))
    c.box(150, 70, 980, 660, "#5d4127", 4)
    c.box(170, 90, 940, 620, "#2b1d11", 2)
    c.box(182, 102, 916, 596, "#e9dcbf")
    c.clouds("#b89a68", 0.1, (9, 6))
    lane = [(200, 600), (380, 520), (520, 430), (760, 400), (930, 300), (1080, 250)]
    for points, wide in ((lane, 26), ([(520, 430), (470, 250), (540, 120)], 18),
                         ([(760, 400), (820, 560), (800, 690)], 18)):  # fmt: skip
        c.line(points, "#7a6240", wide + 5)
        c.line(points, "#f1e7cf", wide)
    c.line([(190, 250), (330, 300), (380, 420), (330, 560), (400, 690)], "#7793a0", 20, 0.75)
    for x, y in _plots():
        if (x - 640) ** 2 / 150**2 + (y - 300) ** 2 / 96**2 > 1:
            _house(c, x + c.random.gauss(0, 8), y + c.random.gauss(0, 6))
    c.clouds("#fffaf0", 0.02, (3, 3))
    c.disc(645, 290, 126, "#f6efe0", 82)


def _plots() -> list[tuple[float, float]]:
    return [(240 + column * 86.0, 160 + row * 92.0) for row in range(6) for column in range(10)]


def _house(c: Canvas, x: float, y: float) -> None:
    if c.random.random() < 0.36:
        return
    ink = "#54422c"
    c.line([(x, y), (x + 34, y), (x + 34, y + 24), (x, y + 24), (x, y)], ink, 2.4)
    c.line([(x - 4, y), (x + 17, y - 18), (x + 38, y)], ink, 2.4)
    for row in range(2):
        line = [(x + 44 + t * 3, y + 6 + row * 11 + sin(t * 2.1 + x) * 2.4) for t in range(9)]
        c.line(line, ink, 1.4, 0.7)


def _steam(c: Canvas, x: float, y: float) -> None:
    for number in range(9):
        start = x + c.random.gauss(0, 70)
        points = [
            (start + sin(t / 6 + number) * (8 + t * 1.1), y - t * 8) for t in range(HEIGHT // 24)
        ]
        c.line(points, "#fff6e6", 30, 0.035)
        c.line(points, "#fff6e6", 12, 0.045)
