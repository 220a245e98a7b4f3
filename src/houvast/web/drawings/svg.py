"""Writes drawings as SVG: classes instead of colours, no style, every text escaped."""

from enum import StrEnum

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from houvast.web.drawings.shapes import (
    AnyShape,
    Arc,
    Bar,
    Curve,
    Drawing,
    Line,
    Mark,
    Pattern,
    Ring,
    Shape,
    Words,
)


class View(StrEnum):
    """Where a drawing is shown: where there is room and on paper, or on a narrow screen."""

    WIDE = "wide"
    NARROW = "narrow"


def svg(drawing: Drawing, sentence: str, view: View) -> SafeString:
    """Returns the drawing as one picture that says ``sentence`` to whoever cannot see it."""
    shapes = format_html_join("", "{}", ((_written(shape),) for shape in drawing.shapes))
    return format_html(
        '<svg class="hv-drawing" data-view="{view}" viewBox="0 0 {width} {height}" width="{width}"'
        ' height="{height}" role="img" aria-label="{sentence}" direction="ltr">{shapes}</svg>',
        view=view.value,
        width=_number(drawing.width),
        height=_number(drawing.height),
        sentence=sentence,
        shapes=shapes,
    )


def both(wide: Drawing, narrow: Drawing, sentence: str) -> SafeString:
    """Returns the same thing drawn twice; the style sheet shows the one that fits the screen or the paper."""
    return format_html("{}{}", svg(wide, sentence, View.WIDE), svg(narrow, sentence, View.NARROW))


def _written(shape: AnyShape) -> SafeString:
    match shape:
        case Words():
            return _words(shape)
        case Ring():
            return _circle(shape.kind, shape.x, shape.y, shape.radius)
        case Bar():
            return _rectangle(shape)
        case Mark():
            return _mark(shape)
        case _:
            return _path(shape)


def _circle(kind: str, x: float, y: float, radius: float) -> SafeString:
    template = '<circle class="hv-d-{}" cx="{}" cy="{}" r="{}"/>'
    return format_html(template, kind, *map(_number, (x, y, radius)))


def _rectangle(shape: Bar) -> SafeString:
    template = '<rect class="hv-d-{}" x="{}" y="{}" width="{}" height="{}" rx="{}"/>'
    round_off = min(6, shape.height / 2, shape.width / 2)
    sizes = (shape.x, shape.y, shape.width, shape.height, round_off)
    return format_html(template, shape.kind, *map(_number, sizes))


def _mark(shape: Mark) -> SafeString:
    kind = f"{shape.kind} hv-d-{shape.fill}"
    if shape.shape is Shape.CIRCLE:
        return _circle(kind, shape.x, shape.y, 0.92 * shape.size)
    return format_html('<path class="hv-d-{}" d="{}"/>', kind, _outline(shape))


def _words(shape: Words) -> SafeString:
    return format_html(
        '<text class="hv-d-{}" x="{}" y="{}" font-size="{}" text-anchor="{}">{}</text>',
        shape.kind,
        _number(shape.x),
        _number(shape.y),
        _number(shape.size),
        shape.anchor,
        shape.text,
    )


def _path(shape: Line | Arc) -> SafeString:
    if isinstance(shape, Arc):
        outline = _turn(shape)
    else:
        outline = _smooth(shape) if isinstance(shape, Curve) else _straight(shape)
    if shape.pattern is Pattern.SOLID:
        return format_html('<path class="hv-d-{}" d="{}"/>', shape.kind, outline)
    template = '<path class="hv-d-{}" stroke-dasharray="{}" d="{}"/>'
    return format_html(template, shape.kind, shape.pattern, outline)


def _straight(shape: Line) -> str:
    return "M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in shape.points)


def _smooth(shape: Curve) -> str:
    """Each piece turns halfway, so that the line is never higher or lower than the points it joins."""
    x, y = shape.points[0]
    written = f"M{_number(x)} {_number(y)}"
    for next_x, next_y in shape.points[1:]:
        half_x, half_y = (x + next_x) / 2, (y + next_y) / 2
        bends = (x, half_y, next_x, half_y) if shape.upright else (half_x, y, half_x, next_y)
        written += "C" + " ".join(map(_number, (*bends, next_x, next_y)))
        x, y = next_x, next_y
    return written


def _turn(shape: Arc) -> str:
    (x, y), (to_x, to_y) = shape.at(0), shape.at(1)
    radius = _number(shape.radius)
    return f"M{_number(x)} {_number(y)}A{radius} {radius} 0 0 1 {_number(to_x)} {_number(to_y)}"


def _outline(mark: Mark) -> str:
    x, y, size = mark.x, mark.y, mark.size
    corners = {
        Shape.SQUARE: ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
        Shape.TRIANGLE: ((0, -1), (0.95, 0.75), (-0.95, 0.75)),
        Shape.DIAMOND: ((0, -1), (1, 0), (0, 1), (-1, 0)),
    }[mark.shape]
    points = (f"{_number(x + size * across)} {_number(y + size * down)}" for across, down in corners)
    return f"M{'L'.join(points)}z"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0").replace("-0.0", "0")
