"""The words of a case on the screen and on paper."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.cell.selectors.list_cases import Shelf
from houvast.cell.values.case_steps import AskedFor
from houvast.cell.values.cases import About, CaseState, Provenance, SourceKind, YouthCare
from houvast.cell.values.decisions import Verdict
from houvast.web.guidance.labels import Labels

STATES: Labels = {
    CaseState.PROPOSED: _("Proposed to the mayor"),
    CaseState.REFUSED: _("Not put on the list"),
    CaseState.LISTED: _("On the list"),
    CaseState.FROZEN: _("Stands still"),
    CaseState.TO_CLOSE: _("To be closed"),
    CaseState.CLOSED: pgettext_lazy("case", "Closed"),
}
SHELVES: Labels = {
    Shelf.LISTED: _("On the list"),
    Shelf.PROPOSED: _("Proposed"),
    Shelf.TO_DECIDE: _("Stands still, or to be closed"),
    Shelf.CLOSED: _("Closed and refused"),
}
SHELF_DAYS: Labels = {
    Shelf.LISTED: _("Looked at again by"),
    Shelf.TO_DECIDE: _("Looked at again by"),
    Shelf.CLOSED: _("Erased on"),
}
"""What the day of a case on a shelf is."""
ABOUT: Labels = {
    About.WILLING: _("Readiness to commit terrorist acts, or to help with them"),
    About.SHAPED: _("Being shaped towards such acts by somebody or something"),
    About.IDEAS: _("Ideas, however radical"),
    About.BELIEF: _("Belief, and how it is lived"),
    About.LOOKS: _("Clothes, looks or language"),
    About.PROTEST: _("Protest or activism"),
    About.OTHER: pgettext_lazy("indication", "Something else"),
}
HOW_KNOWN: Labels = {
    SourceKind.SEEN: _("Saw it"),
    SourceKind.HEARD: _("Heard it from the person"),
    SourceKind.TOLD: _("Was told by somebody else"),
    SourceKind.READ: _("Read it"),
    SourceKind.CONCLUDED: _("Concluded it"),
}
PROVENANCES: Labels = {
    Provenance.PERSON: _("The person"),
    Provenance.MUNICIPALITY: _("The municipality"),
    Provenance.PARTNER: _("Another service"),
    Provenance.POLICE_OR_JUSTICE: _("Police or justice"),
    Provenance.INTELLIGENCE: _("An intelligence service"),
}
YOUTH_CARE: Labels = {
    YouthCare.NONE: _("No youth-care service is involved"),
    YouthCare.AGREES: _("The child agrees that youth care speaks"),
    YouthCare.SET_ASIDE: _("The child refuses; somebody verified a legal ground to set that aside"),
}
ASKED_FOR: Labels = {
    AskedFor.INDICATIONS: _(
        "What your service itself saw or heard of readiness for terrorist acts, or being shaped towards them"
    ),
    AskedFor.STRENGTHS: _("What goes well"),
    AskedFor.DONE: _("What was tried already"),
    AskedFor.HELPS: _("What your service thinks would help, short of the list"),
}
VERDICTS: Labels = {
    Verdict.LIST: pgettext_lazy("decided", "Put on the list"),
    Verdict.REFUSE: _("Not put on the list"),
    Verdict.KEEP: _("Stays on the list"),
    Verdict.UNLIST: _("Taken off the list"),
    Verdict.EXTEND: _("Kept longer"),
}
CORRECTED: Final[Mapping[str, Promise]] = {
    "entry": _("The entry was put right"),
    "indication": _("An indication was put right or taken out"),
    "positive": _("Something that goes well was put right or taken out"),
}
