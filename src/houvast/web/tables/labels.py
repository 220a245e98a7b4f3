"""The words of round tables on the screen and on paper."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.tables.values.meetings import MeetingState, PointKind
from houvast.tables.values.tables import Sector, TableKind, TableState
from houvast.web.guidance.labels import Labels

KINDS: Labels = {
    TableKind.PREVENTION: _("Intersectoral prevention consultation"),
    TableKind.STRATEGIC: _("Strategic table"),
}
SHELVES: Labels = {
    TableState.OPEN: pgettext_lazy("round tables", "That meet"),
    TableState.CLOSED: pgettext_lazy("round tables", "Closed"),
}
SECTORS: Labels = {
    Sector.MUNICIPALITY: _("Municipality"),
    Sector.POLICE: _("Police"),
    Sector.SCHOOL: pgettext_lazy("sector", "Schools"),
    Sector.HIGHER_EDUCATION: _("Higher education"),
    Sector.PUPIL_GUIDANCE: _("Pupil guidance"),
    Sector.YOUTH: _("Youth work and youth care"),
    Sector.WELFARE: _("Welfare"),
    Sector.HEALTH: _("Health and hospitals"),
    Sector.INTEGRATION: _("Integration"),
    Sector.JUSTICE: _("Justice houses"),
    Sector.TRANSPORT: _("Public transport"),
    Sector.HOUSING: pgettext_lazy("sector", "Housing"),
    Sector.SPORT_AND_CULTURE: _("Sport and culture"),
    Sector.WORK: pgettext_lazy("sector", "Work"),
    Sector.OTHER: _("Another sector"),
}
POINTS: Labels = {
    PointKind.THEME: pgettext_lazy("round tables", "Theme"),
    PointKind.PRACTICE: pgettext_lazy("round tables", "Practice"),
    PointKind.AGREEMENT: pgettext_lazy("round tables", "Agreement with a sector"),
    PointKind.CONTEXT: pgettext_lazy("round tables", "Context"),
}
STATES: Labels = {
    MeetingState.PLANNED: pgettext_lazy("meeting", "Planned"),
    MeetingState.HELD: pgettext_lazy("meeting", "Held"),
    MeetingState.CANCELLED: pgettext_lazy("meeting", "Called off"),
}
