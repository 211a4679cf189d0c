"""The words of the calendar, language by language: what the grammar of vague dates is made of.

Adding a language is adding a `Words`; the grammar does not change. Phrases are written as people
write them and folded when they are looked up; `|` parts spellings, the first of which is the one
that the journal itself writes.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """One language.

    Attributes:
        months: Twelve, January first.
        weekdays: Seven, Monday first.
        seasons: By their English names.
        units: Of day, week, weekend, month, year, decade.
        days: By their distance from today.
        which: "last" -1, "this" 0, "next" 1.
        periods: (unit, which) where one phrase says both.
        parts: "early" 0, "mid" 1, "late" 2.
        decades: By their last two digits.
        decade_mark: What turns a year into its decade.
        ago: What turns "3 days" into the past.
        since, until: What begins a range, and what stands between its ends.
        filler: What carries no meaning here.
    """

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    seasons: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    days: dict[int, str] = field(default_factory=dict)
    which: dict[int, str] = field(default_factory=dict)
    periods: dict[tuple[str, int], str] = field(default_factory=dict)
    parts: dict[int, str] = field(default_factory=dict)
    numbers: dict[int, str] = field(default_factory=dict)
    decades: dict[int, str] = field(default_factory=dict)
    decade_mark: str = ""
    about: str = ""
    ago: str = ""
    since: str = ""
    until: str = ""
    filler: str = ""


_ENGLISH = Words(
    months=(
        "January|jan",
        "February|feb|febr",
        "March|mar",
        "April|apr",
        "May",
        "June|jun",
        "July|jul",
        "August|aug",
        "September|sep|sept",
        "October|oct",
        "November|nov",
        "December|dec",
    ),
    weekdays=(
        "Monday|mon",
        "Tuesday|tue|tues",
        "Wednesday|wed",
        "Thursday|thu|thur|thurs",
        "Friday|fri",
        "Saturday|sat",
        "Sunday|sun",
    ),
    seasons={"spring": "spring", "summer": "summer", "autumn": "autumn|fall", "winter": "winter"},
    units={
        "day": "day|days",
        "week": "week|weeks",
        "weekend": "weekend|weekends",
        "month": "month|months",
        "year": "year|years",
        "decade": "decade|decades",
    },
    days={
        -2: "day before yesterday",
        -1: "yesterday|last night",
        0: "today|now|tonight|this morning",
        1: "tomorrow",
    },
    which={-1: "last|past|previous", 0: "this|current", 1: "next|coming"},
    parts={0: "early|beginning of|start of", 1: "mid|middle of", 2: "late|end of"},
    numbers={
        1: "one|a|an",
        2: "two|a couple of|couple of",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
    },
    decades={
        0: "noughties",
        20: "twenties",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    },
    about="about|around|circa|ca|c|approx|approximately|roughly|some time in|sometime in|~|?",
    ago="ago",
    since="from|between|since",
    until="to|until|till|through|thru|and|-|–|—|..|...|~|/",
    filler="the|of|in|on|at|during|back in|the year|-|–|—|/",
)

_FRENCH = Words(
    months=(
        "janvier|janv",
        "février|févr|fév",
        "mars",
        "avril|avr",
        "mai",
        "juin",
        "juillet|juil",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre|déc",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    seasons={"spring": "printemps", "summer": "été", "autumn": "automne", "winter": "hiver"},
    units={
        "day": "jour|jours",
        "week": "semaine|semaines",
        "weekend": "week-end|week-ends",
        "month": "mois",
        "year": "an|ans|année",
        "decade": "décennie|décennies",
    },
    days={-2: "avant-hier", -1: "hier|hier soir", 0: "aujourd'hui|ce matin|ce soir", 1: "demain"},
    which={-1: "dernier|dernière|passé|passée", 0: "ce|cet|cette", 1: "prochain|prochaine"},
    parts={0: "début", 1: "mi|milieu", 2: "fin"},
    numbers={1: "un|une|1er", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six"},
    decade_mark="années",
    about="vers|environ|aux environs de",
    ago="il y a",
    since="de|du|depuis|entre",
    until="à|au|jusqu'à|jusqu'au|et",
    filler="le|la|les|l|de|du|des|d|en|au|à|année",
)

_VIETNAMESE = Words(
    months=(
        "tháng 1|tháng 01|tháng một|tháng giêng",
        "tháng 2|tháng 02|tháng hai",
        "tháng 3|tháng 03|tháng ba",
        "tháng 4|tháng 04|tháng tư|tháng bốn",
        "tháng 5|tháng 05|tháng năm",
        "tháng 6|tháng 06|tháng sáu",
        "tháng 7|tháng 07|tháng bảy|tháng bẩy",
        "tháng 8|tháng 08|tháng tám",
        "tháng 9|tháng 09|tháng chín",
        "tháng 10|tháng mười",
        "tháng 11|tháng mười một",
        "tháng 12|tháng mười hai|tháng chạp",
    ),
    weekdays=(
        "thứ hai|thứ 2",
        "thứ ba|thứ 3",
        "thứ tư|thứ 4",
        "thứ năm|thứ 5",
        "thứ sáu|thứ 6",
        "thứ bảy|thứ 7",
        "chủ nhật",
    ),
    seasons={
        "spring": "mùa xuân",
        "summer": "mùa hè|mùa hạ|hè",
        "autumn": "mùa thu",
        "winter": "mùa đông",
    },
    units={
        "day": "ngày",
        "week": "tuần",
        "weekend": "cuối tuần",
        "month": "tháng",
        "year": "năm",
        "decade": "thập niên|thập kỷ",
    },
    days={-2: "hôm kia", -1: "hôm qua|tối qua", 0: "hôm nay|sáng nay|tối nay", 1: "ngày mai"},
    which={-1: "trước|qua|vừa rồi|ngoái", 0: "này|nay", 1: "tới|sau"},
    parts={0: "đầu", 1: "giữa", 2: "cuối"},
    numbers={1: "một", 2: "hai", 3: "ba", 4: "bốn", 5: "năm", 6: "sáu", 10: "mười"},
    decade_mark="những năm|thập niên|thập kỷ|thập niên những năm",
    about="khoảng|vào khoảng|chừng",
    ago="trước|cách đây",
    since="từ|giữa",
    until="đến|tới|và",
    filler="ngày|năm|vào|mùng|mồng",
)

_JAPANESE = Words(
    months=tuple(
        f"{number}月|{number:02}月|{kanji}月"
        for number, kanji in enumerate(
            ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"), start=1
        )
    ),
    weekdays=tuple(f"{kanji}曜日|{kanji}曜" for kanji in "月火水木金土日"),
    seasons={"spring": "春", "summer": "夏", "autumn": "秋", "winter": "冬"},
    units={
        "day": "日|日間",
        "week": "週|週間",
        "weekend": "週末",
        "month": "か月|ヶ月|カ月|ケ月|箇月",
        "year": "年|年間",
    },
    days={
        -2: "一昨日|おととい",
        -1: "昨日|きのう|昨夜",
        0: "今日|きょう|本日|今朝|今夜",
        1: "明日|あした",
    },
    periods={
        ("week", -1): "先週",
        ("week", 0): "今週",
        ("week", 1): "来週",
        ("month", -1): "先月",
        ("month", 0): "今月",
        ("month", 1): "来月",
        ("year", -2): "一昨年|おととし",
        ("year", -1): "去年|昨年",
        ("year", 0): "今年",
        ("year", 1): "来年",
        ("weekend", -1): "先週末|先週の週末",
        ("weekend", 0): "今週末",
    },
    parts={0: "初め|初頭|初期|上旬", 1: "半ば|中頃|中期|中旬", 2: "末|終わり|後期|下旬"},
    decade_mark="年代",
    about="頃|ごろ|約|おおよそ",
    ago="前",
    until="から|〜|~|より",
    filler="年|日|の|に|まで|間",
)

_PORTUGUESE = Words(
    months=(
        "janeiro",
        "fevereiro|fev",
        "março",
        "abril|abr",
        "maio",
        "junho",
        "julho",
        "agosto|ago",
        "setembro|set",
        "outubro|out",
        "novembro",
        "dezembro|dez",
    ),
    weekdays=(
        "segunda-feira|segunda",
        "terça-feira|terça",
        "quarta-feira|quarta",
        "quinta-feira|quinta",
        "sexta-feira|sexta",
        "sábado",
        "domingo",
    ),
    seasons={"spring": "primavera", "summer": "verão", "autumn": "outono", "winter": "inverno"},
    units={
        "day": "dia|dias",
        "week": "semana|semanas",
        "weekend": "fim de semana",
        "month": "mês|meses",
        "year": "ano|anos",
        "decade": "década|décadas",
    },
    days={-2: "anteontem", -1: "ontem|ontem à noite", 0: "hoje|hoje de manhã", 1: "amanhã"},
    which={
        -1: "passado|passada|último|última",
        0: "este|esta|neste|nesta",
        1: "próximo|próxima|que vem",
    },
    parts={0: "início|começo", 1: "meados|meio", 2: "fim|final"},
    numbers={1: "um|uma", 2: "dois|duas", 3: "três", 4: "quatro", 5: "cinco", 6: "seis"},
    decade_mark="anos|década",
    about="por volta|cerca|aproximadamente|lá por",
    ago="há|atrás",
    since="de|do|da|desde|entre",
    until="a|à|ao|até|e",
    filler="de|do|da|dos|das|em|no|na|nos|nas|o|a|os|as|ano|dia",
)

LANGUAGES = {
    "en": _ENGLISH,
    "fr": _FRENCH,
    "vi": _VIETNAMESE,
    "ja": _JAPANESE,
    "pt": _PORTUGUESE,
}

ERAS = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}
"""Japanese eras by their first year."""
