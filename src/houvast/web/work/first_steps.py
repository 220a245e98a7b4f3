"""The first day of a steward: what a new service needs, in an order that works, and where to do it."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.journeys.show_my_work import FirstSteps
from houvast.web.ui.navigation import address


@dataclass(frozen=True)
class Step:
    """One thing to do: why, whether it is done, and its page (empty where this installation has none)."""

    label: Promise
    why: Promise
    is_done: bool
    url: str


def steps_of(found: FirstSteps) -> tuple[Step, ...]:
    """Returns a service's steps, in order."""
    team, recovery = address("access:show_team"), address("access:show_recovery")
    return (
        Step(
            _("Invite your colleagues"),
            _("Each gets a code and makes keys of their own; then you confirm them together."),
            found.has_colleagues,
            team,
        ),
        _named(found, team),
        Step(
            _("Choose three recovery holders"),
            _("Two of them together can open again what would otherwise be lost. A partner's counts too."),
            found.has_recovery,
            recovery,
        ),
        Step(
            _("Let two holders practise"),
            _("No dossier opens before that: what was never practised fails on the day itself."),
            found.has_rehearsed,
            recovery,
        ),
        Step(
            _("Found a team or an inbox"),
            _("So that questions reach all who should see them, and nobody else."),
            found.has_team,
            team,
        ),
        Step(
            _("Found a duty"),
            _("Somebody who notices when a colleague does not come back from a visit."),
            found.has_duty,
            team,
        ),
    )


def _named(found: FirstSteps, team: str) -> Step:
    why = _("They read the log, never a dossier.")
    return Step(_("Name a data protection officer"), why, found.has_dpo, team)
