"""Feedback sheets in words: where one stands, and where words of it come from."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.cell.values.sheets import OriginKind, SheetState

SHEET_STATES: Mapping[SheetState, Promise] = {
    SheetState.DRAFT: _("A draft"),
    SheetState.ASKED: _("Those present are being asked"),
    SheetState.AGREED: _("Agreed by all, given to the police seat"),
    SheetState.NO_CONSENSUS: _("No consensus"),
}
ORIGINS: Mapping[OriginKind, Promise] = {
    OriginKind.EXTRACT: _("Given in confidence for the consultation: it may not stand here"),
    OriginKind.POLICE: _("From police, justice or intelligence: they may have it already"),
    OriginKind.OTHER: _("Others said this: leave it out if you can"),
}
