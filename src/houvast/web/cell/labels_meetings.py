"""The words of meetings and invitations on the screen and on paper."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.cell.values.invitations import Way
from houvast.cell.values.meetings import ItemKind, ItemState, MeetingState
from houvast.web.guidance.labels import Labels

MEETINGS: Labels = {
    MeetingState.PLANNED: pgettext_lazy("meeting", "Planned"),
    MeetingState.RUNNING: pgettext_lazy("meeting", "Running now"),
    MeetingState.CLOSED: pgettext_lazy("meeting", "Held"),
    MeetingState.CANCELLED: pgettext_lazy("meeting", "Cancelled"),
}
KINDS: Labels = {
    ItemKind.NEW: pgettext_lazy("agenda", "New"),
    ItemKind.RUNNING: pgettext_lazy("agenda", "Running"),
    ItemKind.TO_CLOSE: pgettext_lazy("agenda", "To close"),
}
ITEMS: Labels = {
    ItemState.WAITING: pgettext_lazy("agenda", "Not yet discussed"),
    ItemState.RUNNING: pgettext_lazy("agenda", "Being discussed"),
    ItemState.DONE: pgettext_lazy("agenda", "Discussed"),
    ItemState.PUT_OFF: pgettext_lazy("agenda", "Put off"),
}
WAYS: Labels = {
    Way.LETTER: _("By letter"),
    Way.VOICE: _("By telephone or in person"),
    Way.PAGE: _("By a page with an address and a code"),
    Way.ACCOUNT: _("In their own Houvast"),
}
COMES = pgettext_lazy("invitation", "Comes")
STAYS_AWAY = pgettext_lazy("invitation", "Does not come")
NO_ANSWER = pgettext_lazy("invitation", "No answer yet")
