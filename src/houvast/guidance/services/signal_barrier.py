"""Turning a barrier of a service or a rule into a signal to policy, with nobody in it and no way back.

It is composed anew from closed lists. The row names no dossier and no worker and keeps no moment but its
quarter, and colleagues read it only when the quarter is over; the log does not say where it came from.
"""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.models.plan import PolicySignal
from houvast.guidance.selectors._domains import domains_of
from houvast.guidance.selectors.show_barrier import show_barrier
from houvast.guidance.values.plan import Whose
from houvast.guidance.values.policy_signals import (
    LONGEST_SENTENCE,
    BarrierKind,
    ServiceKind,
)
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.kernel.quarters import beginning_of_quarter, quarter_of
from houvast.people.matching import rank
from houvast.people.selectors.list_people import list_people

SHORTEST_NAME: Final = 3
_TELLING: Final = re.compile(r"[\d@]|https?:")


@dataclass(frozen=True)
class NewSignal:
    """A signal to compose; its number comes with the form."""

    signal_id: UUID
    trajectory_id: UUID
    barrier_id: UUID
    domain: str
    kind: BarrierKind
    service: ServiceKind
    sentence: str = ""


def signal_barrier(actor: Actor, new: NewSignal) -> None:
    """Keeps a signal of the service, once.

    Raises NotFound, Invalid for a barrier on another side, or a sentence with a name of the dossier, a number
    or an address in it.
    """
    must(actor, "guidance.signal_barrier")
    barrier = show_barrier(actor, new.trajectory_id, new.barrier_id).barrier
    if barrier.whose not in {Whose.SERVICE, Whose.RULE}:
        raise Invalid(message("Only a barrier of a service or a rule becomes a signal to policy."))
    controller = dossier_row(new.trajectory_id).controller_id
    if new.domain not in {choice.key for choice in domains_of(controller)}:
        raise Invalid(message("Choose a life domain from the list."))
    _check_sentence(actor, new.trajectory_id, new.sentence)
    today = clock.today()
    signal = PolicySignal(
        id=new.signal_id,
        created_at=beginning_of_quarter(today),
        controller_id=controller,
        domain=new.domain,
        kind=new.kind.value,
        service=new.service.value,
        quarter=quarter_of(today),
        sentence=new.sentence.strip(),
    )
    PolicySignal.objects.bulk_create([signal], ignore_conflicts=True)
    log.record("guidance.signal_barrier")


def _check_sentence(actor: Actor, trajectory_id: UUID, sentence: str) -> None:
    if len(sentence) > LONGEST_SENTENCE:
        raise Invalid(message("One sentence is enough: at most %(most)s signs."), most=LONGEST_SENTENCE)
    if _TELLING.search(sentence):
        raise Invalid(
            message(
                "Leave numbers and addresses out of the sentence: they can lead to a person."
                " Write them in words."
            )
        )
    words = [word for person in list_people(actor, trajectory_id) for word in person.name.split()]
    if any(len(word) >= SHORTEST_NAME and rank(word, [sentence]) for word in words):
        raise Invalid(
            message("A name from this dossier, or one like it, stands in the sentence. Leave it out.")
        )
