"""The words of pages to fill in, for the worker who offers them."""

from django.utils.translation import gettext_lazy as _

from houvast.access.fill_values import FillState
from houvast.guidance.values.self_fill import FillSet
from houvast.web.guidance.labels import Labels

FILL_SETS: Labels = {
    FillSet.STORY: _("The six questions of the story"),
    FillSet.IDEALS: _("Ideals: what somebody stands for"),
    FillSet.RULERS: _("The three rulers"),
    FillSet.PLAN: _("The plan: what is done already"),
    FillSet.FEEDBACK: _("How the talk was"),
    FillSet.OWN_WORDS: _("Whatever they want to write"),
}
FILL_STATES: Labels = {
    FillState.OPEN: _("Not opened yet"),
    FillState.ENTERED: _("Opened, not sent yet"),
    FillState.SENT: _("Came in"),
    FillState.LEFT: _("Left without sending"),
    FillState.WITHDRAWN: _("Taken back"),
    FillState.LAPSED: _("Lapsed"),
    FillState.TAKEN: _("Adopted"),
    FillState.SET_ASIDE: _("Set aside"),
}
