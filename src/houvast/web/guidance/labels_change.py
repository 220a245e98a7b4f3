"""The words of change on the screen: what a figure says, what it does not, and the five levels of a goal."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.guidance.values.attainment import AttainmentCaveat, Level, Move
from houvast.guidance.values.change import Caveat, Verdict
from houvast.web.guidance.labels import Labels

LEVELS: Mapping[Level, Promise] = {
    Level.MUCH_LESS: _("Much less than hoped"),
    Level.LESS: _("Less than hoped"),
    Level.AS_HOPED: _("As hoped"),
    Level.MORE: _("More than hoped"),
    Level.MUCH_MORE: _("Much more than hoped"),
}
MOVES: Labels = {
    Move.UP: _("Closer to what was hoped, or beyond it"),
    Move.DOWN: _("Further from what was hoped than before"),
    Move.SAME: _("Where it stood before"),
    Move.ONE_MOMENT: _("Looked at once; there is nothing yet to lay beside it"),
    Move.NOT_LOOKED_AT: _("Not looked at yet"),
}
VERDICTS: Labels = {
    Verdict.BETTER: _("Better, by more than this measure may be off"),
    Verdict.WORSE: _("Less good, by more than this measure may be off"),
    Verdict.WITHIN_ERROR: _("The difference is no larger than this measure may be off"),
    Verdict.DESCRIBED: pgettext_lazy("change", "Described"),
    Verdict.NO_POINTS: _("Nothing was filled in"),
    Verdict.TOO_FEW_POINTS: _("Too few moments to say anything: before and after need five each"),
    Verdict.ALL_EQUAL: _("Every moment is the same; there is no difference to describe"),
    Verdict.MISSING: _("One of the two moments is missing"),
}
CAVEATS: Labels = {
    Caveat.DESCRIPTION: _("This describes what was filled in. It does not say what caused it."),
    Caveat.SOURCE_OF_SPREAD: _("It holds for people like those in whom this measure was studied."),
    Caveat.TIES: _("Some moments before and after are equal; they count half."),
    Caveat.MISSING_LEFT_OUT: _("Moments that were not filled in are left out."),
    Caveat.AT_THE_EDGE: _("No moment before and after overlaps; look at the interval, which stays wide."),
    Caveat.CAN_EXCEED_ONE: _("This figure can be more than 1; only lay it beside papers that use it."),
}
ATTAINMENT_CAVEATS: Labels = {
    AttainmentCaveat.OF_THE_SERVICE: _("This says something of the service, and nothing of any person."),
    AttainmentCaveat.ASSUMES_RHO: _(
        "It takes for granted that goals of one person hang together a little (.30)."
    ),
    AttainmentCaveat.EDITED_LEFT_OUT: _("Goals that were reworded after the start are left out."),
    AttainmentCaveat.WITHOUT_GOALS_LEFT_OUT: _("Trajectories without goals are left out."),
}
