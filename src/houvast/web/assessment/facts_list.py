"""What stands around the forms of a dossier: whose dossier it is, the list, what can be begun."""

from collections.abc import Sequence
from uuid import UUID

from houvast.access.actor import Actor
from houvast.assessment.selectors.instruments_at_hand import InstrumentAtHand, instruments_at_hand
from houvast.assessment.selectors.list_forms import FormLine, Forms
from houvast.assessment.values.fitting import is_fillable
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.instruments.definition import Kind
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from houvast.kernel.messages import message
from houvast.web.assessment.facts_forms import ONE_PAGE
from houvast.web.assessment.facts_instruments import at_hand_name
from houvast.web.assessment.labels_forms import said
from houvast.web.guidance.facts import identity_of
from houvast.web.requests import HouvastRequest


def around(request: HouvastRequest, dossier_id: UUID) -> dict[str, object]:
    """Returns the bar of the open dossier; raises NotFound."""
    known = identify_trajectory(request.actor, dossier_id)
    return {"trajectory": known, "identity": identity_of(known)}


def offered_to(actor: Actor) -> Sequence[InstrumentAtHand]:
    """Returns what one can fill in alone about a person, the one page first."""
    found = [
        each
        for each in instruments_at_hand(actor)
        if is_fillable(each.definition)
        and each.definition.min_raters == 1
        and each.definition.kind is not Kind.LEARNING
    ]
    return sorted(found, key=lambda each: each.definition.id != ONE_PAGE)


def list_facts(found: Forms, offered: Sequence[InstrumentAtHand]) -> dict[str, object]:
    """Returns the list, and what can be begun or printed empty."""
    return {
        "drafts": [_line(line) for line in found.drafts],
        "finished": [_line(line) for line in found.finished],
        "some_wait": found.some_wait,
        "offered": [(each.key, at_hand_name(each)) for each in offered],
        "one_page": next((each.key for each in offered if each.definition.id == ONE_PAGE), ""),
        "submission": new_id(),
    }


def other_of(request: HouvastRequest) -> UUID | None:
    """Returns which other filling the reader chose; raises NotFound for what is no number at all."""
    chosen = request.GET.get("with", "")
    try:
        return UUID(chosen) if chosen else None
    except ValueError:
        raise NotFound(message("This does not exist, or not for you.")) from None


def _line(line: FormLine) -> tuple[FormLine, str]:
    return line, said(line.title)
