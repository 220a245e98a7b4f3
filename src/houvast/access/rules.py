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
WATCHERS: Final = GUIDED | {Function.DUTY}
COACHES: Final = frozenset({Function.COACH})
DESKS: Final = frozenset({Function.DESK})
STEWARDS: Final = frozenset({Function.STEWARD})
OFFICERS: Final = frozenset({Function.DPO})
DUTIES: Final = frozenset({Function.DUTY})
ON_DUTY: Final = frozenset({Function.DESK, Function.GUIDE, Function.COACH, Function.DUTY})
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
        "access.finish_rehearsal": HOLDERS,
        "access.invite_steward": HOLDERS,
        "access.confirm_steward": HOLDERS,
        "access.restart_team": STEWARDS,
        "access.show_account": ANYONE,
        "access.change_password": ANYONE,
        "access.list_sessions": ANYONE,
        "access.hand_over_device": GUIDED,
        "access.list_recordings": STEWARDS,
        "access.keep_recording": STEWARDS,
        "access.remove_recording": STEWARDS,
        "access.end_session": ANYONE,
        "access.print_key_sheet": ANYONE,
        "access.replace_second_factor": ANYONE,
        "access.offer_new_second_factor": ANYONE,
        "access.choose_language": ANYONE,
        "access.change_functions": STEWARDS,
        "access.record_confidentiality": STEWARDS,
        "access.clear_second_factor": STEWARDS,
        "access.invite_again": STEWARDS,
        "access.close_account": STEWARDS,
        "access.remove_member": STEWARDS,
        "access.welcome_member": ANYONE,
        "access.show_recovery": STEWARDS | HOLDERS,
        "access.secure_dossiers": WORKERS,
        "access.give_again": WORKERS,
        "access.declare_absence": WORKERS | STEWARDS,
        "access.end_absence": WORKERS | STEWARDS,
        "access.list_absences": WORKERS | STEWARDS,
        "access.break_glass": DUTIES,
        "access.list_notices": ANYONE,
        "access.dismiss_notice": ANYONE,
        "access.add_attachment": WORKERS,
        "access.list_attachments": WORKERS,
        "access.open_attachment": WORKERS,
        "access.remove_attachment": WORKERS,
        "access.show_digest": frozenset({Function.DPO}),
        "access.show_team": ANYONE,
        "access.show_colleague": STEWARDS,
        "access.show_partnerships": STEWARDS,
        "access.list_candidates": WORKERS | STEWARDS | HOLDERS,
        "access.list_lost": WORKERS,
        "access.show_access": WORKERS | DUTIES,
        "access.show_readers": WORKERS | OFFICERS,
        "access.show_log": OFFICERS,
        "access.find_dossier": OFFICERS,
        "access.list_categories": OFFICERS,
        "access.save_draft": EVERYONE,
        "desk.list_questions": DESKS,
        "desk.search_questions": DESKS,
        "desk.show_question": DESKS,
        "desk.open_question": DESKS,
        "desk.clarify_question": DESKS,
        "desk.record_agreement": DESKS,
        "desk.decide_outcome": DESKS,
        "desk.refer_to_guidance": DESKS,
        "desk.show_answers": DESKS,
        "desk.refer_asker": DESKS,
        "access.erase_dossier": WORKERS,
        "access.show_draft": EVERYONE,
        "access.drop_draft": EVERYONE,
        "access.list_drafts": EVERYONE,
        "people.add_person": WORKERS,
        "people.change_person": WORKERS,
        "people.list_people": WORKERS,
        "people.erase_people": GUIDED,
        "guidance.show_caseload": GUIDED,
        "guidance.show_team_caseload": COACHES,
        "guidance.show_trajectory": GUIDED,
        "guidance.show_story": GUIDED,
        "guidance.show_ideals": GUIDED,
        "guidance.speak_of_ideals": GUIDED,
        "guidance.name_ally": GUIDED,
        "guidance.change_ally": GUIDED,
        "guidance.begin_project": GUIDED,
        "guidance.tell_of_project": GUIDED,
        "guidance.end_project": GUIDED,
        "guidance.take_rulers": GUIDED,
        "guidance.show_life_line": GUIDED,
        "guidance.add_life_event": GUIDED,
        "guidance.change_life_event": GUIDED,
        "guidance.remove_life_event": GUIDED,
        "guidance.restore_life_event": GUIDED,
        "guidance.show_agreements": GUIDED,
        "guidance.state_frame": GUIDED,
        "guidance.agree_limit": GUIDED,
        "guidance.lift_limit": GUIDED,
        "guidance.record_answer": GUIDED,
        "guidance.withdraw_agreement": GUIDED,
        "guidance.withhold_from": GUIDED,
        "guidance.end_withholding": GUIDED,
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
        "guidance.show_domains": GUIDED,
        "guidance.change_domains": STEWARDS,
        "guidance.name_barrier": GUIDED,
        "guidance.show_barrier": GUIDED,
        "guidance.change_barrier": GUIDED,
        "guidance.settle_barrier": GUIDED,
        "guidance.take_step": GUIDED,
        "guidance.tick_step": GUIDED,
        "guidance.list_legal_terms": GUIDED,
        "guidance.signal_barrier": GUIDED,
        "guidance.list_signals": GUIDED | STEWARDS,
        "guidance.remove_signal": STEWARDS,
        "guidance.set_goal": GUIDED,
        "guidance.follow_goal": GUIDED,
        "guidance.change_goal": GUIDED,
        "guidance.end_goal": GUIDED,
        "guidance.show_plan": GUIDED,
        "guidance.agree_plan": GUIDED,
        "guidance.give_feedback": GUIDED,
        "guidance.show_feedback": GUIDED,
        "guidance.show_goal_evaluation": COACHES | STEWARDS,
        "guidance.show_self_fills": GUIDED,
        "guidance.show_self_fill": GUIDED,
        "guidance.list_waiting_answers": GUIDED,
        "guidance.offer_self_fill": GUIDED,
        "guidance.hand_over_self_fill": GUIDED,
        "guidance.withdraw_self_fill": GUIDED,
        "guidance.adopt_self_fill": GUIDED,
        "guidance.set_aside_self_fill": GUIDED,
        "guidance.show_timeline": GUIDED,
        "guidance.log_touch": GUIDED,
        "guidance.show_papers": GUIDED,
        "guidance.show_letter": GUIDED,
        "guidance.print_letter": GUIDED,
        "guidance.write_letter": GUIDED,
        "guidance.change_letter": GUIDED,
        "guidance.approve_letter": GUIDED,
        "guidance.send_letter": GUIDED,
        "guidance.settle_letter": GUIDED,
        "guidance.change_sender": STEWARDS,
        "guidance.show_presentations": GUIDED,
        "guidance.preview_presentation": GUIDED,
        "guidance.prepare_presentation": GUIDED,
        "guidance.show_presentation": GUIDED,
        "guidance.change_presentation": GUIDED,
        "guidance.remove_presentation": GUIDED,
        "guidance.list_appointments": GUIDED,
        "guidance.show_agenda": GUIDED,
        "guidance.plan_appointment": GUIDED,
        "guidance.move_appointment": GUIDED,
        "guidance.settle_appointment": GUIDED,
        "guidance.open_feed": GUIDED,
        "guidance.close_feed": GUIDED,
        "guidance.show_feed": GUIDED,
        "guidance.refresh_feed": GUIDED,
        "guidance.start_outing": GUIDED,
        "guidance.extend_outing": GUIDED,
        "guidance.return_from_outing": GUIDED,
        "guidance.show_outings": WATCHERS,
        "guidance.open_outing": WATCHERS,
        "guidance.preview_copy": GUIDED,
        "guidance.make_copy": GUIDED,
        "guidance.search_caseload": GUIDED,
        "guidance.summarise_contacts": GUIDED,
        "outreach.show_rounds": GUIDED,
        "outreach.count_rounds": GUIDED,
        "outreach.log_round": GUIDED,
        "outreach.correct_round": GUIDED,
        "outreach.remove_round": GUIDED,
        "outreach.list_remembered": GUIDED,
        "outreach.show_remembered": GUIDED,
        "outreach.remember_person": GUIDED,
        "outreach.add_talk": GUIDED,
        "outreach.renew_remembered": GUIDED,
        "outreach.remove_remembered": GUIDED,
        "outreach.begin_from_outreach": GUIDES,
        "outreach.change_keeping": STEWARDS,
        "desk.show_my_work": ANYONE,
        "guidance.show_inbox": GUIDES,
        "guidance.show_referral": GUIDES,
        "guidance.accept_referral": GUIDES,
        "guidance.decline_referral": GUIDES,
        "rights.show_aids": EVERYONE,
        "rights.show_help": EVERYONE,
        "rights.weigh_grave_danger": EVERYONE,
        "rights.record_request": EVERYONE,
        "rights.show_trace": EVERYONE,
        "rights.withdraw_trace": EVERYONE,
        "rights.show_night_roster": EVERYONE,
        "rights.change_roster": ON_DUTY,
        "rights.change_numbers": STEWARDS,
    }
)


class Functioning(Protocol):
    """Somebody with functions: all a rule needs to know of whoever acts."""

    @property
    def functions(self) -> frozenset[Function]:
        """The functions held today."""
        ...


def must_where_ruled(actor: Functioning, page: str) -> None:
    """Raises NotAllowed when the act of a page ("work:start_outing") is not within the actor's functions.

    A page has the name of its act: who may not act does not see the form either. A page of a face that is no
    context is ruled by the one rule that has its verb.
    """
    space, _, verb = page.partition(":")
    rule = f"{space}.{verb}"
    named = [rule] if rule in RULES else [key for key in RULES if key.endswith(f".{verb}")]
    if len(named) == 1:
        must(actor, named[0])


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


def without_log(because: str) -> Callable[[Act], Act]:
    """Marks an act that leaves no entry, since it concerns only who does it; the reason stands beside it."""

    def mark(act: Act) -> Act:
        act.__dict__["without_log_because"] = because
        return act

    return mark
