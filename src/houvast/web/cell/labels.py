"""The words of a cell on the screen and on paper: seats, gaps, mandates, periods, and the four safeguards."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, pgettext_lazy

from houvast.cell.values.cells import MandateKind, SeatKind
from houvast.cell.values.documents import DocumentKind, Safeguard
from houvast.cell.values.seats import GapKind
from houvast.legal.values import AgeKind, PeriodKind, Unit
from houvast.web.guidance.labels import Labels

SEATS: Labels = {
    SeatKind.MAYOR: pgettext_lazy("seat", "Mayor"),
    SeatKind.POLICE: pgettext_lazy("seat", "Local police"),
    SeatKind.PREVENTION: pgettext_lazy("seat", "Prevention official"),
}
GAPS: Labels = {
    GapKind.NOBODY: _("Nobody sits there today."),
    GapKind.CLEARANCE_UNKNOWN: _("Nobody wrote down until when the clearance was checked."),
    GapKind.CLEARANCE_LAPSES: _("The clearance lapses on %(day)s."),
    GapKind.CLEARANCE_OVER: _("The clearance lapsed on %(day)s."),
}
MANDATES: Labels = {
    MandateKind.MUNICIPAL: _("It works for the municipality, or at its level"),
    MandateKind.DECREE: _("A decree mandates it"),
    MandateKind.ORDINANCE: _("An ordinance mandates it"),
    MandateKind.NONE: _("None: it cannot be invited to share"),
}
DOCUMENTS: Labels = {
    DocumentKind.HOUSE_RULES: _("House rules"),
    DocumentKind.COOPERATION: _("Local cooperation agreement"),
}
PERIODS: Labels = {
    PeriodKind.INVITATION_NOTICE: _("Between invitation and meeting"),
    PeriodKind.RETENTION_AFTER_LAST_DISCUSSION: _("Kept after the last discussion"),
    PeriodKind.RETENTION_EXTENDED: _("Kept longer, with reasons"),
    PeriodKind.REQUEST_ANSWER: _("Answer to a request of the person"),
    PeriodKind.REQUEST_EXTENSION: _("More time for that answer"),
}
AGES: Labels = {
    AgeKind.SPECIAL_REASONS: _("Special reasons are asked"),
    AgeKind.BEST_INTERESTS: _("The best interests of the child are weighed"),
}
LISTS: Final[dict[str, Promise]] = {
    "roles": _("Roles"),
    "services": _("Kinds of services"),
    "categories": _("Categories of data"),
    "special_categories": _("Special categories of data"),
}
UNITS: Labels = {
    Unit.DAY: pgettext_lazy("period", "days"),
    Unit.MONTH: pgettext_lazy("period", "months"),
    Unit.YEAR: pgettext_lazy("period", "years"),
}
SAFEGUARDS: Labels = {
    Safeguard.NO_DUTY_TO_SPEAK: _(
        "Nobody here has to speak. Who takes part decides what to share, and may say nothing."
    ),
    Safeguard.SECRECY: _(
        "Everybody keeps secret what they learn here, also who is not bound by professional secrecy"
        " otherwise."
    ),
    Safeguard.UNANIMOUS_SHEET: _(
        "A feedback sheet goes out only when everybody who was there agrees, and it holds no secret that was"
        " told here. One no stops it."
    ),
    Safeguard.NO_PERSONAL_DATA: _(
        "No personal data of the persons discussed are processed, except where a law provides an exception."
    ),
}
MODEL_TEXT: Final[tuple[Promise, ...]] = (
    _("1. Purpose. We meet to prevent terrorist offences, and for nothing else."),
    _(
        "2. Who is there. The mayor presides. Beside the fixed seats only those come who were invited for the"
        " case at hand; they leave when the next case begins."
    ),
    _(
        "3. The agenda. New cases first, then running ones, then those to be closed. Each case has an aim,"
        " and a day on which we look at it again."
    ),
    _(
        "4. Speaking. Everybody first says in which legal frame they speak. We say what we saw or heard"
        " ourselves, who says the rest, and what goes well."
    ),
    _(
        "5. Afterwards. Each organisation writes down its own actions. Notes made during the meeting are"
        " destroyed at its end."
    ),
    _("6. These rules. We look at them every year. Who joins takes note of them before the first meeting."),
)
"""Our own short model: a beginning to change, offered once and kept by nobody until it is saved."""


def length(amount: int, unit: Unit) -> str:
    """Returns a period in words."""
    words = {
        Unit.DAY: ngettext("%(amount)d day", "%(amount)d days", amount),
        Unit.MONTH: ngettext("%(amount)d month", "%(amount)d months", amount),
        Unit.YEAR: ngettext("%(amount)d year", "%(amount)d years", amount),
    }
    return words[unit] % {"amount": amount}
