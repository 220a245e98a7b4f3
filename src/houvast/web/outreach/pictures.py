"""A small drawing of counts week by week; its table stands beside it on the page."""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

STEP, WIDE, HIGH, FOOT = 40, 26, 90, 24


def bars(counts: Sequence[int], label: str) -> SafeString:
    """Returns an SVG with a bar and its number for each count, drawn to the highest of them."""
    highest = max((*counts, 1))
    seen = ((place, count) for place, count in enumerate(counts) if count)
    drawn = format_html_join("", "{}", ((_bar(place, count, highest),) for place, count in seen))
    return format_html(
        '<svg viewBox="0 0 {0} {1}" width="{0}" height="{1}" role="img" aria-label="{2}">'
        '<line x1="0" y1="{3}" x2="{0}" y2="{3}" stroke="currentColor" stroke-opacity="0.4"/>{4}</svg>',
        STEP * len(counts),
        HIGH + FOOT + 14,
        label,
        HIGH + FOOT,
        drawn,
    )


def _bar(place: int, count: int, highest: int) -> SafeString:
    height = round(HIGH * count / highest)
    left, top = STEP * place + (STEP - WIDE) // 2, HIGH + FOOT - height
    return format_html(
        '<rect x="{}" y="{}" width="{}" height="{}" rx="4" fill="currentColor" fill-opacity="0.75"/>'
        '<text x="{}" y="{}" text-anchor="middle" font-size="14" fill="currentColor">{}</text>',
        left,
        top,
        WIDE,
        height,
        left + WIDE // 2,
        top - 6,
        count,
    )
