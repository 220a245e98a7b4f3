"""The words of what comes after the lock: how a plan stands, how somebody's words came, what was said."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.assessment.values.comments import CommentWay, Discussed
from houvast.guidance.selectors.list_plan_actions import PlanKind, PlanState

DISCUSSED: Final[Mapping[Discussed, Promise]] = {
    Discussed.YES: _("Yes, we spoke of it"),
    Discussed.IN_PART: _("We spoke of a part of it"),
    Discussed.NOT_YET: _("Not yet"),
}
WAYS: Final[Mapping[CommentWay, Promise]] = {
    CommentWay.AT_THE_TABLE: _("At the table"),
    CommentWay.TELEPHONE: pgettext_lazy("how words came", "By telephone"),
    CommentWay.MESSAGE: _("In a message"),
    CommentWay.LETTER: _("In a letter or on paper"),
    CommentWay.THROUGH_SOMEBODY: _("Through somebody the person chose"),
}
PLAN_KINDS: Final[Mapping[PlanKind, Promise]] = {
    PlanKind.GOAL: _("Goals"),
    PlanKind.BARRIER: _("Barriers"),
    PlanKind.STEP: _("Steps"),
    PlanKind.ACTION: _("Agreed apart"),
}
PLAN_STATES: Final[Mapping[PlanState, Promise]] = {
    PlanState.OPEN: pgettext_lazy("plan", "under way"),
    PlanState.LATE: pgettext_lazy("plan", "late"),
    PlanState.DONE: pgettext_lazy("plan", "done"),
    PlanState.ENDED: pgettext_lazy("plan", "let go"),
}
