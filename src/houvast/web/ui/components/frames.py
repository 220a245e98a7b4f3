"""Parts of the page frame itself."""

from django.template import Context

from houvast.web.ui.registry import register
from houvast.web.ui.shapes import Identity
from houvast.web.ui.statuses import text_of


@register.inclusion_tag("ui/identity_bar.html", takes_context=True)
def identity_bar(context: Context, identity: Identity) -> dict[str, object]:
    """The open dossier: who, track, controller, why the reader may see it, and which of two hats is on.

    It prints the reference only.
    """
    return {"identity": identity, "frame": context.get("frame")}


@register.simple_tag
def error_title(status: int) -> str:
    """The title of an error page."""
    return str(text_of(status).title)


@register.simple_tag
def error_sentence(status: int, sentence: str = "") -> str:
    """What happened: the refusal's own sentence, else the general one of the status."""
    return sentence or str(text_of(status).sentence)


@register.simple_tag
def error_next(status: int) -> str:
    """What the reader can do now."""
    return str(text_of(status).next)
