"""The words of the aids on the screen, for each value they know."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.rights.values import Judged, Line, Manner, Requester, TraceKind

JUDGED: Mapping[Judged, Promise] = {
    Judged.YES: _("Yes"),
    Judged.UNSURE: _("Not sure"),
    Judged.NO: _("No"),
}
REQUESTERS: Mapping[Requester, Promise] = {
    Requester.POLICE: _("Police"),
    Requester.PROSECUTOR: _("Public prosecutor"),
    Requester.INVESTIGATING_JUDGE: _("Investigating judge"),
    Requester.OTHER: _("Somebody else"),
}
MANNERS: Mapping[Manner, Promise] = {
    Manner.SPOKEN: _("They ask, in person or by phone"),
    Manner.WRITTEN: _("They ask in writing"),
    Manner.ORDER: _("They show a written order"),
    Manner.SEIZURE: _("They search or seize"),
}
DANGER_LINE_WORDS: Mapping[Line, Promise] = {
    Line.POLICE: _("Local police"),
    Line.SUICIDE_LINE: _("Suicide line"),
    Line.CHILD_PROTECTION: _("Help for a child who is not safe"),
    Line.PROSECUTOR: _("Public prosecutor, on call"),
}
KINDS: Mapping[TraceKind, Promise] = {
    TraceKind.DANGER: _("Grave danger weighed"),
    TraceKind.REQUEST: _("Police or a magistrate asked or seized"),
}
