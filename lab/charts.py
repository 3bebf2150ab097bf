"""Line charts as SVG that needs nothing else: no script, no file, no font."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 520, 240
LEFT, RIGHT, TOP, BOTTOM = 50, 12, 38, 40
COLOURS = 6  # the classes s0 to s5
WIDEST_NAME = 110
LINE, LINES_OF_MARKS = 13, 4
Point = tuple[float, float]


@dataclass(frozen=True)
class Series:
    name: str
    points: Sequence[Point]


@dataclass(frozen=True)
class Mark:
    """Something that happened, as a vertical line."""

    at: float
    name: str


def draw_lines(
    title: str,
    series: Sequence[Series],
    *,
    x: str,
    y: str,
    marks: Sequence[Mark] = (),
    span: tuple[float, float] | None = None,
) -> str:
    """`x` and `y` name what the axes show, with their units. `span` is what `x` shows, if not all points alone."""
    points = [point for one in series for point in one.points]
    low_x, high_x = span or (min((p[0] for p in points), default=0.0), max((p[0] for p in points), default=1.0))
    span_x = (high_x - low_x) or 1.0
    steps = _choose_steps(max((p[1] for p in points), default=0.0))
    size_x = _choose_steps(span_x)[1]
    high_y = steps[-1]

    def place(point: Point) -> tuple[float, float]:
        across = LEFT + (point[0] - low_x) / span_x * (WIDTH - LEFT - RIGHT)
        return across, HEIGHT - BOTTOM - point[1] / high_y * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">',
        f'<text x="{LEFT}" y="14" class="title">{escape(title)}</text>',
    ]
    for step in steps:
        _, height = place((low_x, step))
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{height:.1f}" y2="{height:.1f}" class="grid"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{height + 4:.1f}" class="end">{step:g}</text>')
    for part in range(math.ceil(low_x / size_x), math.floor(high_x / size_x) + 1):
        value = round(part * size_x, 10)
        across, _ = place((value, 0))
        parts.append(f'<text x="{across:.1f}" y="{HEIGHT - BOTTOM + 16}" class="middle">{value:g}</text>')
    parts.append(f'<text x="{(LEFT + WIDTH) / 2:.0f}" y="{HEIGHT - 6}" class="middle">{escape(x)}</text>')
    parts.append(f'<text x="{WIDTH - RIGHT}" y="14" class="end">{escape(y)}</text>')
    for number, mark in enumerate(marks):
        across, _ = place((mark.at, 0))
        # Neighbours' names on other lines, and away from the edge.
        height, is_left = TOP + 10 + LINE * (number % LINES_OF_MARKS), across > (LEFT + WIDTH) / 2
        parts.append(f'<g class="mark"><line x1="{across:.1f}" x2="{across:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>')
        left, anchor = (across - 3, ' class="end"') if is_left else (across + 3, "")
        parts.append(f'<text x="{left:.1f}" y="{height}"{anchor}>{escape(mark.name)}</text></g>')
    width_of_name = min((WIDTH - LEFT - RIGHT) // max(len(series), 1), WIDEST_NAME)
    for number, one in enumerate(series):
        colour = f"s{number % COLOURS}"
        path = " ".join(f"{across:.1f},{height:.1f}" for across, height in map(place, one.points))
        parts.append(f'<polyline points="{path}" class="line {colour}"/>')
        parts.append(
            f'<text x="{LEFT + width_of_name * number}" y="{TOP - 6}" class="{colour}">{escape(one.name)}</text>'
        )
    return "".join([*parts, "</svg>"])


def _choose_steps(highest: float) -> list[float]:
    """From 0 to the first round number above."""
    if highest <= 0:
        return [0.0, 1.0]
    size = 10.0 ** math.floor(math.log10(highest / 4))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor * 4 >= highest)
    return [round(step * number, 10) for number in range(math.ceil(highest / step) + 1)]


def write_page(title: str, body: str) -> str:
    """A whole HTML file of its own."""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{escape(title)}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 780px; margin: 2em auto; padding: 0 1em; }}
table {{ border-collapse: collapse; margin: 1em 0; }}
th, td {{ padding: 0.25em 0.8em; text-align: right; border-bottom: 1px solid #8884; }}
th:first-child, td:first-child {{ text-align: left; }}
svg {{ display: block; width: 100%; margin: 1.5em 0; }}
svg {{ fill: currentColor; }} svg text {{ font-size: 11px; }}
svg .title {{ font-weight: 600; font-size: 13px; }}
svg .end {{ text-anchor: end; }} svg .middle {{ text-anchor: middle; }}
svg .s0 {{ --colour: #2a5bd7; }} svg .s1 {{ --colour: #c2571a; }}
svg .s2 {{ --colour: #0b7a48; }} svg .s3 {{ --colour: #8b3fb5; }}
svg .s4 {{ --colour: #0d7d8c; }} svg .s5 {{ --colour: #8a6d00; }}
svg text[class^=s] {{ fill: var(--colour); }} svg .line {{ fill: none; stroke: var(--colour); stroke-width: 1.8; }}
svg .grid {{ stroke: #8884; }} svg .mark line {{ stroke: #c22f2c; stroke-dasharray: 3 3; }}
</style></head>
<body><h1>{escape(title)}</h1>
{body}
</body></html>
"""


def write_table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    cells = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = ("".join(f"<td>{escape(str(cell))}</td>" for cell in row) for row in rows)
    return f"<table><tr>{cells}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
