"""The words of a meeting that is held: what stands on the screen, points, who comes along."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.cell.values.meetings import AttendeeKind
from houvast.cell.values.points import PointKind
from houvast.cell.values.room import ShownKind
from houvast.web.guidance.labels import Labels

HEADINGS: Labels = {
    ShownKind.INDICATION: _("What was seen or heard"),
    ShownKind.POSITIVE: _("What goes well"),
    ShownKind.CONTESTED: _("What we see differently"),
    ShownKind.ACTION: _("What was agreed"),
    ShownKind.DISSENT: _("Who would do otherwise"),
    ShownKind.CHANGE_OF_MIND: _("What would change our mind"),
}
"""In this order they stand on the screen."""
AS_SHOWN: Labels = {
    ShownKind.INDICATION: HEADINGS[ShownKind.INDICATION],
    ShownKind.POSITIVE: HEADINGS[ShownKind.POSITIVE],
}
POINTS: Labels = {
    PointKind.POSITIVE: _("Something that goes well"),
    PointKind.CONTESTED: _("Something we see differently"),
    PointKind.DISSENT: _("Somebody would do otherwise"),
    PointKind.CHANGE_OF_MIND: _("What would change our mind"),
    PointKind.ACTION: pgettext_lazy("meeting", "Action"),
}
ALONG: Labels = {
    AttendeeKind.ACCOMPANYING: _("Comes along with somebody invited"),
    AttendeeKind.INTERPRETER: _("Interprets"),
}
