"""What stands in the navigation, the account menu and the foot of every page, and for whom.

An entry whose page does not exist in this installation is left out, so the frame never breaks a page.
"""

from dataclasses import dataclass
from functools import cache

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.access.rulings.who import TABLE_KEEPERS, TAKING_PART
from houvast.access.values import Function, Hat

EVERYBODY: frozenset[Function] = frozenset(Function)
SEATS: frozenset[Function] = frozenset(
    {Function.MAYOR, Function.COORDINATOR, Function.POLICE, Function.PREVENTION}
)


@dataclass(frozen=True)
class Entry:
    """A page to offer: its label and URL name, for which functions, and other pages of the same part."""

    label: Promise
    url_name: str
    functions: frozenset[Function] = EVERYBODY
    others: tuple[str, ...] = ()


MAIN = (
    Entry(_("My work"), "work:show_my_work"),
    Entry(_("Desk"), "desk:list_questions", frozenset({Function.DESK})),
    Entry(_("Guidance"), "guidance:show_caseload", frozenset({Function.GUIDE, Function.COACH})),
    Entry(_("Outreach"), "outreach:show_rounds", frozenset({Function.GUIDE, Function.COACH})),
    Entry(_("Schools"), "schools:list_supports", frozenset({Function.DESK, Function.GUIDE, Function.COACH})),
    Entry(_("The mayor's list"), "cell:list_cases", frozenset({Function.MAYOR, Function.COORDINATOR})),
    Entry(
        _("Cell"),
        "cell:list_cells",
        frozenset({Function.MAYOR, Function.COORDINATOR, Function.POLICE, Function.PREVENTION}),
    ),
    Entry(_("Round tables"), "tables:list_tables", TABLE_KEEPERS - {Function.DESK}),
    Entry(_("Taking part"), "cell:list_participations", frozenset({Function.SUPERIOR, Function.PARTICIPANT})),
    Entry(_("Given to us"), "cell:list_extracts", SEATS),
    Entry(_("Feedback sheets"), "cell:list_sheets", frozenset({Function.COORDINATOR, Function.POLICE})),
    Entry(_("The team's trajectories"), "guidance:show_team_caseload", frozenset({Function.COACH})),
    Entry(
        _("Team"),
        "access:show_team",
        frozenset({Function.DESK, Function.GUIDE, Function.COACH, Function.STEWARD}) | TAKING_PART,
    ),
    Entry(_("Recovery"), "access:show_recovery", frozenset({Function.RECOVERY, Function.STEWARD})),
    Entry(_("Log"), "access:show_log", frozenset({Function.DPO})),
    Entry(_("Open in danger"), "access:break_glass", frozenset({Function.DUTY})),
    Entry(
        _("Our shared eye"),
        "assessment:list_instruments",
        frozenset({Function.GUIDE, Function.COACH, Function.STEWARD}),
        others=("assessment:show_glossary", "assessment:list_exercises", "assessment:show_agreement"),
    ),
    Entry(_("Guide to services"), "directory:find_services"),
)

WORKERS: frozenset[Function] = EVERYBODY - {Function.SUPPORT}

AIDS = (
    Entry(_("Danger line"), "desk:show_danger_line", frozenset({Function.DESK})),
    Entry(_("Grave danger"), "rights:weigh_grave_danger", WORKERS),
    Entry(_("Night roster"), "rights:show_night_roster", WORKERS),
    Entry(_("Police or a magistrate asks or seizes"), "rights:record_request", WORKERS),
    Entry(_("My own traces"), "rights:show_aids", WORKERS),
    Entry(_("Legal texts"), "legal:show_citations"),
    Entry(_("Practices"), "policy:show_practices"),
    Entry(_("Words to think about"), "wording:show_words"),
    Entry(
        _("Shared language"),
        "assessment:show_glossary",
        frozenset({Function.DESK, Function.GUIDE, Function.COACH, Function.STEWARD}),
    ),
)

ACCOUNT = (
    Entry(_("My account"), "access:show_account"),
    Entry(_("My sessions"), "access:list_sessions"),
    Entry(_("Notices"), "access:list_notices"),
    Entry(_("Round tables"), "tables:list_tables", frozenset({Function.DESK})),
    Entry(
        _("Lost keys"),
        "access:list_lost",
        frozenset({Function.DESK, Function.GUIDE, Function.COACH}) | TAKING_PART,
    ),
)

WORN = {
    Hat.SOCIAL: _("You are here for social work."),
    Hat.CELL: _("You are here for the cell."),
}
"""What stands on every page of somebody with two hats: which one is on."""

HOME = "work:show_my_work"
DESK = "desk:list_questions"
DANGER_LINE = "desk:show_danger_line"
SIGN_OUT = "access:sign_out"
STAY = "access:show_account"
"""A page that changes and records nothing: asking for it says that somebody is there."""
CHANGE_HAT = "access:change_hat"
PERSONAS = "demo:choose_persona"
LANGUAGE = "frame:choose_language"


@cache
def address(url_name: str) -> str:
    """Returns the address of a named page, or nothing when this installation has no such page.

    Remembered: every page asks for twenty of them, and they do not change while the server runs.
    """
    try:
        return reverse(url_name)
    except NoReverseMatch:
        return ""
