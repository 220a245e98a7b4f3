"""The words of an invited organisation's own side on the screen and on paper."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.access.values import ConfidentialityKind
from houvast.cell.values.cases import Provenance, SourceKind
from houvast.cell.values.participations import ParticipationState, Prepared
from houvast.cell.values.slips import SlipKind
from houvast.legal.values import Unit
from houvast.web.guidance.labels import Labels

STATES: Labels = {
    ParticipationState.COMING: _("Your service comes"),
    ParticipationState.DECLINED: _("Your service does not come"),
}
PREPARED: Labels = {
    Prepared.YES: _("Yes"),
    Prepared.NO: _("No"),
    Prepared.NOT_YET: _("Not yet"),
}
SOURCE_KINDS: Labels = {
    SourceKind.SEEN: _("Saw it"),
    SourceKind.HEARD: _("Heard it"),
    SourceKind.TOLD: _("Was told by the person"),
    SourceKind.READ: _("Read it"),
    SourceKind.CONCLUDED: _("Concludes it"),
}
PROVENANCES: Labels = {
    Provenance.PERSON: _("The person"),
    Provenance.PARTNER: _("A service that helps"),
    Provenance.MUNICIPALITY: _("The municipality"),
    Provenance.POLICE_OR_JUSTICE: _("Police or justice"),
    Provenance.INTELLIGENCE: _("Intelligence services"),
}
SLIPS: Labels = {
    SlipKind.AGENDA: _("You are expected for this item"),
    SlipKind.STATEMENT: _("Shown while you were there"),
    SlipKind.ACTION: _("What you took upon yourselves"),
    SlipKind.DECISION: _("What was decided"),
}
UNITS: Labels = {Unit.DAY: _("days"), Unit.MONTH: _("months"), Unit.YEAR: _("years")}
YES_NO: list[tuple[str, Promise]] = [("yes", _("Yes")), ("no", _("No"))]
COMES: list[tuple[str, Promise]] = [("yes", _("We come")), ("no", _("We do not come"))]
BOUND_BY: Labels = {
    ConfidentialityKind.PROFESSIONAL_SECRECY: _("professional secrecy"),
    ConfidentialityKind.STATUTE: _("a duty of discretion by law or statute"),
    ConfidentialityKind.CONTRACT: _("a duty of silence in a contract"),
}
NO_REGIME = _("No text on the consultation is held here for your service's regime. Ask your own lawyer.")
