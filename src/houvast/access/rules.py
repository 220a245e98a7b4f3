"""The action ring: which functions may do what, in one table that reads like a page of house rules.

A rule's key is the event's name is the service's name. Whether a function may touch *this* dossier is not
asked here: the row ring answers that first.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Protocol, TypeVar

from houvast.access.values import Function
from houvast.kernel.errors import NotAllowed
from houvast.kernel.messages import message

EVERYONE: Final = frozenset(Function) - {Function.SUPPORT}
ANYONE: Final = frozenset(Function)
WORKERS: Final = frozenset({Function.DESK, Function.GUIDE, Function.COACH})
GUIDES: Final = frozenset({Function.GUIDE})
GUIDED: Final = frozenset({Function.GUIDE, Function.COACH})
DESKS: Final = frozenset({Function.DESK})
STEWARDS: Final = frozenset({Function.STEWARD})
HOLDERS: Final = frozenset({Function.RECOVERY})

RULES: Final[Mapping[str, frozenset[Function]]] = MappingProxyType(
    {
        "access.open_dossier": WORKERS,
        "access.give_grant": WORKERS,
        "access.withdraw_grant": WORKERS,
        "access.send_handover": WORKERS,
        "access.answer_handover": WORKERS,
        "access.invite_colleague": STEWARDS,
        "access.confirm_colleague": STEWARDS,
        "access.found_function": STEWARDS,
        "access.add_member": STEWARDS,
        "access.agree_partnership": STEWARDS,
        "access.found_recovery": STEWARDS,
        "access.start_recovery": HOLDERS,
        "access.finish_recovery": HOLDERS,
        "access.show_account": ANYONE,
        "access.save_draft": EVERYONE,
        "desk.list_questions": DESKS,
        "desk.show_question": DESKS,
        "desk.open_question": DESKS,
        "desk.clarify_question": DESKS,
        "desk.record_agreement": DESKS,
        "desk.decide_outcome": DESKS,
        "desk.refer_to_guidance": DESKS,
        "access.erase_dossier": WORKERS,
        "access.show_draft": EVERYONE,
        "access.drop_draft": EVERYONE,
        "people.add_person": WORKERS,
        "people.change_person": WORKERS,
        "people.list_people": WORKERS,
        "people.erase_people": GUIDED,
        "guidance.show_caseload": GUIDED,
        "guidance.show_trajectory": GUIDED,
        "guidance.show_story": GUIDED,
        "guidance.open_trajectory": GUIDES,
        "guidance.hold_conversation": GUIDED,
        "guidance.describe_domain": GUIDED,
        "guidance.plan_action": GUIDED,
        "guidance.finish_action": GUIDED,
        "guidance.add_note": GUIDED,
        "guidance.correct_note": GUIDED,
        "guidance.evaluate_trajectory": GUIDED,
        "guidance.close_trajectory": GUIDED,
        "guidance.reopen_trajectory": GUIDED,
        "guidance.erase_trajectory": GUIDED,
        "guidance.show_inbox": GUIDES,
        "guidance.show_referral": GUIDES,
        "guidance.accept_referral": GUIDES,
        "guidance.decline_referral": GUIDES,
    }
)


class Functioning(Protocol):
    """Somebody with functions: all a rule needs to know of whoever acts."""

    @property
    def functions(self) -> frozenset[Function]:
        """The functions held today."""
        ...


def may(actor: Functioning, rule: str) -> bool:
    """Returns whether one of the actor's functions includes this act; an unknown rule includes nobody."""
    return not actor.functions.isdisjoint(RULES.get(rule, frozenset()))


def must(actor: Functioning, rule: str) -> None:
    """Raises NotAllowed unless one of the actor's functions includes this act; each service begins so."""
    if not may(actor, rule):
        raise NotAllowed(message("This is not part of your work here."), rule=rule)


Act = TypeVar("Act", bound=Callable[..., object])


def without_actor(because: str) -> Callable[[Act], Act]:
    """Marks an act that nobody can be signed in for yet; the reason stands beside it and is tested for."""

    def mark(act: Act) -> Act:
        act.__dict__["without_actor_because"] = because
        return act

    return mark
