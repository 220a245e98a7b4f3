"""Giving the person what the team saw and agreed: no sheet, no rater's name; only the giving is logged."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.assessment.selectors.show_judgement import show_judgement
from houvast.assessment.values.comments import CommentContent
from houvast.assessment.values.persons_copies import Seen, raters_named_in, seen_by_team, standing
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class PersonsChoice:
    """What goes on the paper: its language ("nl", "fr"), what was ticked, the plan in words for them."""

    judgement_id: UUID
    language: str
    keys: tuple[str, ...]
    plan: str


@dataclass(frozen=True)
class PersonsJudgement:
    """The paper: what was seen, what was agreed, the person's own view and words."""

    reference: str
    controller: str
    language: str
    made_on: date
    given_on: date
    due_on: date
    seen: tuple[Seen, ...]
    plan: str
    own_view: str
    comments: tuple[CommentContent, ...]


def print_judgement_for_person(actor: Actor, choice: PersonsChoice) -> PersonsJudgement:
    """Returns the paper. What the person took back is not on it.

    Raises NotFound, Conflict while the actor rates, Invalid where the plan names somebody who rated.
    """
    must(actor, "assessment.print_judgement_for_person")
    found = show_judgement(actor, choice.judgement_id)
    if raters_named_in(choice.plan, (sheet.rater for sheet in found.content.sheets)):
        raise Invalid(message("Write what you agreed without the name of a colleague who rated."))
    facts = dossier(found.dossier_id)
    log.record("assessment.print_judgement_for_person", dossier=found.dossier_id)
    return PersonsJudgement(
        facts.reference,
        facts.controller,
        choice.language,
        found.made_on,
        clock.today(),
        found.due_on,
        tuple(each for each in seen_by_team(found.definition, found.content) if each.key in choice.keys),
        choice.plan.strip(),
        found.content.own_view.strip(),
        standing(found.comments),
    )
