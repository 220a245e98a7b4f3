"""Buttons, links that look like buttons, and the page that asks "are you sure?" instead of a dialog."""

from django.template import Context
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from houvast.web.ui.registry import register
from houvast.web.ui.shapes import Tone


@register.inclusion_tag("ui/button.html")
def submit(label: str, name: str = "", value: str = "") -> dict[str, str]:
    """The one main button of a form; ``name`` and ``value`` are sent along when given."""
    return {"label": label, "name": name, "value": value, "variant": "primary", "color": "accent"}


@register.inclusion_tag("ui/button.html")
def secondary(label: str, name: str = "", value: str = "") -> dict[str, str]:
    """Another button of the same form, quieter than the main one."""
    return {"label": label, "name": name, "value": value, "variant": "secondary", "color": "neutral"}


@register.inclusion_tag("ui/button.html")
def danger_submit(label: str, name: str = "", value: str = "") -> dict[str, str]:
    """The main button of a form that takes something away for good."""
    return {"label": label, "name": name, "value": value, "variant": "primary", "color": "danger"}


@register.inclusion_tag("ui/link_button.html")
def link_button(label: str, url: str) -> dict[str, str]:
    """A link that begins something; looks like the main button."""
    return {"label": label, "url": url, "variant": "primary", "color": "accent"}


@register.inclusion_tag("ui/link_button.html")
def quiet_link(label: str, url: str) -> dict[str, str]:
    """A link beside buttons: back, cancel, another way; looks like the secondary button."""
    return {"label": label, "url": url, "variant": "secondary", "color": "neutral"}


@register.simple_block_tag
def actions(content: SafeString) -> SafeString:
    """A row of buttons and links that wraps on a phone."""
    return render_to_string("ui/actions.html", {"content": content})


@register.simple_block_tag(takes_context=True)
def post_button(context: Context, content: SafeString, label: str, url: str) -> SafeString:
    """A form of one button, for an act that needs no field; the content holds hidden inputs, if any."""
    facts = {"content": content, "label": label, "url": url, "csrf_token": context.get("csrf_token")}
    return render_to_string("ui/post_button.html", facts)


@register.simple_block_tag(takes_context=True)
def confirm_step(
    context: Context, content: SafeString, label: str, back_url: str, tone: str = "warning"
) -> SafeString:
    """A step that tells what will happen and asks to confirm: a page, not a dialog, so it needs no script.

    The content says what happens, in plain sentences (and may hold hidden inputs); it posts to its own page.
    """
    facts = {
        "content": content,
        "label": label,
        "back_url": back_url,
        "tone": Tone(tone).value,
        "color": "danger" if Tone(tone) is Tone.DANGER else "accent",
        "csrf_token": context.get("csrf_token"),
    }
    return render_to_string("ui/confirm_step.html", facts)


@register.inclusion_tag("ui/print_button.html")
def print_button() -> dict[str, str]:
    """Prints the page; only there when scripts run, since the browser's own menu does the same."""
    return {}
