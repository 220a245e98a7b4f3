"""Blocks a page is built from: notices, cards, tags, disclosures, steps, figures, empty states."""

from collections.abc import Sequence

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from houvast.web.ui.registry import register
from houvast.web.ui.shapes import Step, Tone


@register.simple_block_tag
def notice(content: SafeString, tone: str = "info", title: str = "") -> SafeString:
    """Something to know before going on; tones: info, success, warning, danger."""
    return render_to_string("ui/notice.html", {"content": content, "tone": Tone(tone).value, "title": title})


@register.simple_block_tag
def card(content: SafeString, heading: str = "") -> SafeString:
    """A calm surface around things that belong together; the heading becomes an h2."""
    return render_to_string("ui/card.html", {"content": content, "heading": heading})


@register.simple_block_tag
def columns(content: SafeString) -> SafeString:
    """Cards or stats beside each other where there is room, below each other where there is not."""
    return render_to_string("ui/columns.html", {"content": content})


@register.inclusion_tag("ui/tag.html")
def tag(label: str, tone: str = "neutral") -> dict[str, str]:
    """One or two words about a state; the words carry the meaning, the colour only repeats it."""
    return {"label": label, "tone": Tone(tone).value}


@register.simple_block_tag
def disclosure(content: SafeString, summary: str) -> SafeString:
    """More for whoever wants it; opens without a script and is printed open."""
    return render_to_string("ui/disclosure.html", {"content": content, "summary": summary})


@register.inclusion_tag("ui/steps.html")
def steps(items: Sequence[Step], label: str) -> dict[str, object]:
    """Where somebody is in a task of several pages."""
    return {"items": items, "label": label}


@register.simple_block_tag
def empty_state(content: SafeString, title: str) -> SafeString:
    """What a list says when there is nothing in it; the content may offer a first step."""
    return render_to_string("ui/empty_state.html", {"content": content, "title": title})


@register.inclusion_tag("ui/stat.html")
def stat(value: str | int, label: str, note: str = "") -> dict[str, str | int]:
    """A number with what it counts; never a number about a person."""
    return {"value": value, "label": label, "note": note}


@register.inclusion_tag("ui/copy_text.html")
def copy_text(label: str, text: str, name: str = "copy") -> dict[str, str]:
    """Text to paste elsewhere; ``name`` must differ when a page has two. Selectable without a script."""
    return {"label": label, "text": text, "name": name}


@register.simple_block_tag
def figure(content: SafeString, picture: SafeString, caption: str) -> SafeString:
    """A drawing with its words: ``picture`` is SVG of our own making, the content a table of the same."""
    facts = {"content": content, "picture": picture, "caption": caption}
    return render_to_string("ui/figure.html", facts)
