"""The only way in which what was said at the desk leaves it: one question, for one referral, agreed to.

For somebody who is handed over themselves nothing of it leaves: they tell their own story.
"""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_content
from houvast.desk.finding import agreements_of, open_row
from houvast.desk.models.question import Clarification
from houvast.desk.values.agreements import asker_agrees, young_person_agrees
from houvast.desk.values.entrances import Asker
from houvast.desk.values.questions import ClarificationContent, QuestionContent

ASKED = (
    "need",
    "seen_or_heard",
    "seen_by",
    "since",
    "broader",
    "tried",
    "talked_with",
    "talked_with_parents",
    "helpers",
    "missing",
    "who_asks",
)
"""What was asked aloud; what was asked in private stays at the desk."""


@dataclass(frozen=True)
class ToldForReferral:
    """What a referral may carry of a question. ``clarified`` holds pairs of the talk's key and the answer."""

    dossier_id: UUID
    compartment_id: UUID
    young_person_agrees: bool
    asker: Asker
    worry: str
    tried: str
    clarified: tuple[tuple[str, str], ...]


def for_referral(actor: Actor, question_id: UUID) -> ToldForReferral:
    """Returns what a referral of this question may carry. Raises NotFound, Conflict when closed."""
    question, dossier = open_row(question_id)
    card = unseal_content(actor, question, QuestionContent)
    rows = Clarification.objects.filter(dossier_id=dossier.id).order_by("created_at")
    talks = [unseal_content(actor, row, ClarificationContent) for row in rows]
    return ToldForReferral(
        dossier_id=dossier.id,
        compartment_id=question.compartment_id,
        young_person_agrees=young_person_agrees(agreements_of(actor, question)),
        asker=card.asker,
        worry=card.worry,
        tried=card.tried,
        clarified=tuple((key, getattr(talk, key)) for talk in talks for key in ASKED if getattr(talk, key)),
    )


@dataclass(frozen=True)
class ToldForAsker:
    """What a referral of the asker may carry of a question: not a word, only whether they agreed."""

    dossier_id: UUID
    compartment_id: UUID
    asker_agrees: bool


def for_asker(actor: Actor, question_id: UUID) -> ToldForAsker:
    """Returns whether the asker may be handed over themselves. Raises NotFound, Conflict when closed."""
    question, dossier = open_row(question_id)
    card = unseal_content(actor, question, QuestionContent)
    agrees = asker_agrees(card.asker, agreements_of(actor, question))
    return ToldForAsker(dossier.id, question.compartment_id, agrees)


ORGANISATIONS = frozenset({Asker.SCHOOL, Asker.CLUB, Asker.OTHER_SERVICE, Asker.OTHER})
"""Who may ask for an organisation."""


@dataclass(frozen=True)
class ToldForSchool:
    """What of a school's question could become its support: each item by its key, chosen one by one."""

    is_of_organisation: bool
    items: tuple[tuple[str, str], ...]


def for_school(actor: Actor, question_id: UUID) -> ToldForSchool:
    """Returns what a school told the desk. Raises NotFound, Conflict when closed."""
    question, dossier = open_row(question_id)
    card = unseal_content(actor, question, QuestionContent)
    rows = Clarification.objects.filter(dossier_id=dossier.id).order_by("created_at")
    talks = [unseal_content(actor, row, ClarificationContent) for row in rows]
    clarified = (
        (f"{number}.{key}", getattr(talk, key))
        for number, talk in enumerate(talks)
        for key in ASKED
        if getattr(talk, key)
    )
    told = (("worry", card.worry), ("tried", card.tried), *clarified)
    items = tuple((key, words) for key, words in told if words.strip())
    return ToldForSchool(card.asker in ORGANISATIONS, items)
