"""From a question at the desk to support to the school that asked: what is ticked, with the asker's yes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk import disclosure
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.schools.selectors.show_support import show_support
from houvast.schools.services.open_support import NewSupport, open_support
from houvast.schools.values.supports import (
    AskersYes,
    Organisation,
    StaffContact,
    SupportContent,
    SupportKind,
)

TRIED: Final = "tried"


@dataclass(frozen=True)
class SchoolBeginning:
    """A support that begins at the desk; its number comes with the form.

    ``taken`` are the keys of what was ticked; ``question`` is what the worker adds in words of their own.
    ``outcome`` says in the worker's language, at the desk, how the question went on.
    """

    support_id: UUID
    question_id: UUID
    organisation: str
    organisation_kind: Organisation
    kind: SupportKind
    language: str
    asker: StaffContact
    agreed: AskersYes
    taken: tuple[str, ...]
    outcome: str
    question: str = ""
    team_id: UUID | None = None
    looked: bool = False


def begin_school_support(actor: Actor, beginning: SchoolBeginning) -> UUID:
    """Opens a support with the ticked items as its question; returns its number.

    The question stays at the desk, closed with this outcome.

    Raises NotFound, Conflict for a closed question, Invalid without the asker's yes, for a question that no
    school or organisation asked, for what the question does not hold, and what opening a support raises.
    """
    must(actor, "schools.begin_school_support")
    if _is_done(actor, beginning.support_id):
        return beginning.support_id
    told = disclosure.for_school(actor, beginning.question_id)
    if not told.is_of_organisation:
        raise Invalid(message("Only a school or an organisation is supported here. A person asked this."))
    _check_yes(beginning.agreed)
    items = dict(told.items)
    if not set(beginning.taken) <= set(items):
        raise Invalid(message("One of the ticked items is no longer in the question. Look again."))
    new = NewSupport(beginning.support_id, _content(beginning, items), beginning.team_id, beginning.looked)
    support = open_support(actor, new)
    decided = OutcomeContent(Outcome.SCHOOL_SUPPORT, beginning.outcome)
    decide_outcome(actor, beginning.question_id, ids.new_id(), decided)
    # No entry names both the question and the support: the log links neither to the other.
    log.record("schools.begin_school_support", dossier=support)
    return support


def _is_done(actor: Actor, support_id: UUID) -> bool:
    """A second click finds the support of the first."""
    try:
        return bool(show_support(actor, support_id))
    except NotFound:
        return False


def _content(beginning: SchoolBeginning, items: Mapping[str, str]) -> SupportContent:
    """Returns the question: what was ticked as it stands at the desk, and the worker's own words after it."""
    taken = [items[key] for key in dict.fromkeys(beginning.taken) if key != TRIED]
    return SupportContent(
        organisation=beginning.organisation,
        organisation_kind=beginning.organisation_kind,
        kind=beginning.kind,
        question="\n\n".join(words for words in (*taken, beginning.question) if words.strip()),
        tried=items[TRIED] if TRIED in beginning.taken else "",
        language=beginning.language,
        asker=beginning.asker,
        agreed=beginning.agreed,
    )


def _check_yes(agreed: AskersYes) -> None:
    if not agreed.by.strip() or not agreed.how.strip():
        raise Invalid(message("Write who said yes, and how. Without that nothing comes along."))
    if agreed.on > clock.today():
        raise Invalid(message("This day is yet to come."))
