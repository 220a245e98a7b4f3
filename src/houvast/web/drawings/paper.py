"""A drawing as a file of its own, for paper: there is no style sheet there, so colours stand in it."""

from typing import Final

from houvast.web.drawings.shapes import Drawing
from houvast.web.drawings.svg import View, svg

STYLE: Final = (
    "text{font-family:'Libertinus Serif';fill:#1d2433}"
    "path,circle,rect{fill:none;stroke-width:1.25}"
    ".hv-d-strong{font-weight:bold}.hv-d-quiet{fill:#4b5563}"
    ".hv-d-grid,.hv-d-leader{stroke:#c3c9d2}.hv-d-edge{stroke:#6b7280}"
    ".hv-d-ground{fill:#f3f4f6}.hv-d-band{fill:#e3ecf5}.hv-d-count{fill:#2b5c8a}"
    ".hv-d-own{stroke:#2b5c8a;stroke-width:2.25}"
    "path.hv-d-quiet{stroke:#4b5563;stroke-width:2.25}"
    ".hv-d-full.hv-d-own{fill:#2b5c8a}.hv-d-full.hv-d-quiet{fill:#4b5563}.hv-d-hollow{fill:#ffffff}"
)
"""Dark enough to be read in grey; what matters is said by shape as well."""


def paper_svg(drawing: Drawing, sentence: str) -> str:
    """Returns the drawing as a whole SVG file that says ``sentence`` to whoever cannot see it."""
    head, rest = str(svg(drawing, sentence, View.WIDE)).split(">", 1)
    return f'{head} xmlns="http://www.w3.org/2000/svg"><style>{STYLE}</style>{rest}'
