"""The pages of a team's shared eye, as one row of links above each of them.

A page that this installation does not have is left out, so the row never breaks.
"""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.web.ui.navigation import address
from houvast.web.ui.shapes import NavItem

PAGES: Final[tuple[tuple[Promise, str], ...]] = (
    (_("Instruments"), "assessment:list_instruments"),
    (_("Shared language"), "assessment:show_glossary"),
    (_("Practising on cases"), "assessment:list_exercises"),
    (_("How far we agree"), "assessment:show_agreement"),
    (_("My own eye"), "assessment:show_own_calibration"),
)


def team_ways(here: str) -> tuple[NavItem, ...]:
    """Returns the links to the pages of a team's shared eye; the page named ``here`` is current."""
    found = ((label, name, address(name)) for label, name in PAGES)
    return tuple(NavItem(str(label), url, current=name == here) for label, name, url in found if url)
