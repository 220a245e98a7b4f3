"""Parts of the page frame itself."""

from houvast.web.ui.registry import register
from houvast.web.ui.shapes import Identity


@register.inclusion_tag("ui/identity_bar.html")
def identity_bar(identity: Identity) -> dict[str, Identity]:
    """The open dossier: who, track, controller, and why the reader may see it; prints the reference only."""
    return {"identity": identity}
