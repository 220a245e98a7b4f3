"""The words of what a cell counts."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.cell.values.figures import Happened
from houvast.web.guidance.labels import Labels

COUNTED: Labels = {
    Happened.PROPOSED: _("Cases proposed"),
    Happened.WITHDRAWN: _("Proposals withdrawn"),
    Happened.REFUSED: _("Proposals the mayor did not take"),
    Happened.LISTED: _("Cases put on the list"),
    Happened.REVIEWED: _("Reviews by the mayor"),
    Happened.CLOSED: _("Cases closed"),
    Happened.KEPT_LONGER: _("Decisions to keep a closed case longer"),
    Happened.ERASED: _("Cases erased, keys and all"),
    Happened.MET: _("Meetings held"),
    Happened.DISCUSSED: _("Cases discussed in a meeting"),
    Happened.INVITED: _("Invitations to those discussions"),
    Happened.ANSWERED: _("Invitations that were answered"),
}
COLUMNS: Final[tuple[Promise, ...]] = (
    _("1st quarter"),
    _("2nd quarter"),
    _("3rd quarter"),
    _("4th quarter"),
    _("Whole year"),
)
