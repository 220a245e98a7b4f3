"""What the templates of one's own work print: values with their words, in the reader's language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from houvast.access.selectors.list_drafts import DraftLine
from houvast.assessment.selectors.list_own_rounds import OwnRound
from houvast.guidance.selectors._appointments import AppointmentLine
from houvast.guidance.selectors.identify_trajectory import TrajectoryIdentity
from houvast.guidance.selectors.search_caseload import FoundIn, SearchHit
from houvast.guidance.selectors.show_agenda import AgendaLine
from houvast.guidance.selectors.show_outings import OutingLine
from houvast.journeys.show_my_work import MyWork, RoundsWork
from houvast.kernel import clock
from houvast.web.assessment.labels_rounds import said
from houvast.web.drafts.places import NOTHING_YET
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.facts import identity_of, who
from houvast.web.guidance.labels import ENTRY_KINDS
from houvast.web.guidance.labels_appointments import PLACES
from houvast.web.ui.navigation import address
from houvast.web.ui.shapes import AgendaItem, Link, Tone
from houvast.web.work.first_steps import Step, steps_of
from houvast.web.work.waiting import waiting_facts

NOON, EVENING = 12, 18
FOUND_IN: dict[StrEnum, Promise] = {
    **ENTRY_KINDS,
    FoundIn.PERSON: gettext_lazy("Name or contact"),
    FoundIn.APPOINTMENT: gettext_lazy("Appointment"),
}
DRAFTS: dict[str, Promise] = {
    "desk.open_question": gettext_lazy("A new question"),
    "desk.clarify_question": gettext_lazy("Clarifying a question"),
    "desk.record_agreement": gettext_lazy("An agreement"),
    "desk.decide_outcome": gettext_lazy("How a question goes on"),
    "desk.refer_to_guidance": gettext_lazy("A referral"),
    "desk.refer_asker": gettext_lazy("A referral"),
    "guidance.open_trajectory": gettext_lazy("A new trajectory"),
    "guidance.add_note": gettext_lazy("A note"),
    "outreach.log_round": gettext_lazy("A round"),
    "guidance.hold_conversation": gettext_lazy("A conversation"),
    "guidance.describe_domain": gettext_lazy("A life domain"),
    "guidance.plan_action": gettext_lazy("An action"),
    "guidance.name_barrier": gettext_lazy("A barrier"),
    "guidance.set_goal": gettext_lazy("A goal"),
    "guidance.agree_plan": gettext_lazy("A plan"),
    "guidance.give_feedback": gettext_lazy("Feedback after a talk"),
    "guidance.evaluate_trajectory": gettext_lazy("A look back"),
    "guidance.speak_of_ideals": gettext_lazy("A talk about ideals"),
    "guidance.name_ally": gettext_lazy("An ally"),
    "guidance.begin_project": gettext_lazy("A project of their own"),
    "guidance.take_rulers": gettext_lazy("The rulers"),
    "guidance.add_life_event": gettext_lazy("An event of the life line"),
    "guidance.state_frame": gettext_lazy("The frame"),
    "guidance.agree_limit": gettext_lazy("A limit"),
    "guidance.record_answer": gettext_lazy("An answer"),
    "guidance.withhold_from": gettext_lazy("What somebody may not learn"),
    "work.plan_appointment": gettext_lazy("An appointment"),
    "schools.open_support": gettext_lazy("A new question of a school"),
    "schools.begin_school_support": gettext_lazy("A new question of a school"),
    "schools.write_protocol": gettext_lazy("A new protocol"),
    "schools.add_visit": gettext_lazy("A visit to a school"),
    "schools.hold_staff_session": gettext_lazy("A session with staff"),
    "schools.make_agreement": gettext_lazy("An agreement with the school"),
    "schools.evaluate_support": gettext_lazy("A look back with a school"),
    "cell.found_cell": gettext_lazy("A new cell"),
    "cell.seat_holder": gettext_lazy("A seat of the cell"),
    "cell.add_organisation": gettext_lazy("An organisation of the cell"),
    "cell.write_document": gettext_lazy("A document of the cell"),
    "cell.say_role": gettext_lazy("A role in the cell"),
    "cell.evaluate_cell": gettext_lazy("A self-evaluation of the cell"),
    "tables.found_table": gettext_lazy("A new round table"),
    "tables.add_member": gettext_lazy("A member of a round table"),
    "tables.plan_meeting": gettext_lazy("A meeting of a round table"),
    "tables.minute_point": gettext_lazy("The minutes of a point"),
    "tables.make_agreement": gettext_lazy("An agreement of a round table"),
    "tables.share_practice": gettext_lazy("A practice at a round table"),
    "tables.write_process": gettext_lazy("How a round table works with a sector"),
    "tables.write_document": gettext_lazy("A document of a round table"),
    "assessment.begin_round": gettext_lazy("A round of looking together"),
    "assessment.state_impression": gettext_lazy("A first impression"),
    "assessment.lock_sheet": gettext_lazy("The end of a sheet"),
    "cell.plan_meeting": gettext_lazy("A meeting of the case consultation"),
    "cell.put_on_agenda": gettext_lazy("A case for an agenda"),
    "cell.invite": gettext_lazy("An invitation for a case"),
    "directory.add_service": gettext_lazy("A new service of the guide"),
    "directory.change_service": gettext_lazy("A service of the guide"),
}


@dataclass(frozen=True)
class RoundToDo:
    """A round or a judgement that asks something: of whom, by name or reference, and where."""

    line: OwnRound
    who: str
    url: str


@dataclass(frozen=True)
class Service:
    """A service that is being set up, with what is left to do."""

    name: str
    steps: tuple[Step, ...]


def appointment_facts(
    form: WritingForm, known: TrajectoryIdentity, line: AppointmentLine
) -> dict[str, object]:
    """Returns what the pages that move or settle an appointment print."""
    return {"form": form, "trajectory": known, "line": line, "identity": identity_of(known)}


def watch_facts(lines: Sequence[OutingLine]) -> dict[str, object]:
    """Returns what the page of whoever watches prints: who is late apart, and as of when it is true."""
    late = [line for line in lines if line.is_late]
    return {"late": late, "lines": [line for line in lines if not line.is_late], "now": clock.now()}


def hit_facts(hits: Iterable[SearchHit]) -> list[tuple[SearchHit, str, list[tuple[Promise, datetime, str]]]]:
    """Returns each trajectory found, with its name and its places in words."""
    return [
        (hit, who(hit.name), [(FOUND_IN[one.place], one.at, one.extract) for one in hit.found])
        for hit in hits
    ]


def work_facts(work: MyWork) -> dict[str, object]:
    """Returns what the first page prints."""
    agenda = work.agenda
    return {
        "work": work,
        "hello": _hello(work.name),
        "today": _items(agenda.today) if agenda else (),
        "coming": _items(agenda.coming) if agenda else (),
        "of_colleagues": _items(agenda.of_colleagues, with_worker=True) if agenda else (),
        "waiting": [(line, who(line.name)) for line in agenda.waiting] if agenda else (),
        "legal_terms": [(line, who(line.name)) for line in work.legal_terms],
        "trajectories": [(line, who(line.name)) for line in work.trajectories],
        "to_rate": _rounds(work.rounds.to_rate, "assessment:show_round", "rating_round"),
        "to_talk": _rounds(work.rounds.to_talk, "assessment:show_round", "rating_round"),
        "to_look_again": _rounds(work.rounds.to_look_again, "assessment:show_judgement", "judgement"),
        "to_practise": [(one, said(one.first), one.waiting - 1) for one in work.rounds.to_practise],
        "at_cell": waiting_facts(work.at_cell),
        "late_colleagues": [line for line in work.watched if line.is_late],
        "drafts": [draft for line in work.drafts for draft in _draft(line)],
        "notices_url": address("access:list_notices"),
        "recovery_url": address("access:show_recovery"),
        "answers": [(line, who(line.name)) for line in work.answers],
        "log_url": address("access:show_log"),
        "digest_url": address("access:show_digest"),
        "services": [Service(one.service, steps_of(one)) for one in work.first_steps],
        "is_quiet": _is_quiet(work),
    }


def _hello(name: str) -> str:
    hour, first = timezone.localtime(clock.now()).hour, name.split(maxsplit=1)[0] if name else ""
    if hour < NOON:
        return _("Good morning, %(name)s") % {"name": first}
    if hour < EVENING:
        return _("Good afternoon, %(name)s") % {"name": first}
    return _("Good evening, %(name)s") % {"name": first}


def _items(lines: Iterable[AgendaLine], *, with_worker: bool = False) -> tuple[AgendaItem, ...]:
    return tuple(_item(line, with_worker=with_worker) for line in lines)


def _item(line: AgendaLine, *, with_worker: bool) -> AgendaItem:
    appointment, plan = line.appointment, line.appointment.content.plan
    title = f"{who(line.name)}: {plan.what_for}" if plan.what_for else who(line.name)
    place = f"{PLACES[plan.place]}, {plan.address}" if plan.address else str(PLACES[plan.place])
    return AgendaItem(
        when=timezone.localtime(plan.starts_at),
        title=f"{appointment.content.worker} · {title}" if with_worker else title,
        place=place,
        url=reverse("work:list_appointments", kwargs={"trajectory": appointment.trajectory_id}),
        tag=_("What became of it?") if appointment.waits else "",
        tone=Tone.WARNING if appointment.waits else Tone.NEUTRAL,
    )


def _rounds(lines: Iterable[tuple[OwnRound, str]], page: str, argument: str) -> list[RoundToDo]:
    """Returns rounds or judgements with where they stand; without their page, the rounds of the dossier."""
    found = []
    for line, name in lines:
        try:
            url = reverse(page, kwargs={argument: line.id})
        except NoReverseMatch:
            url = reverse("assessment:list_rounds", kwargs={"dossier_id": line.dossier_id})
        found.append(RoundToDo(line, name or line.reference, url))
    return found


def _draft(line: DraftLine) -> Iterable[tuple[Link, datetime]]:
    """Yields a draft whose page can be found again; of another the page itself offers it."""
    subject: list[UUID] = [] if line.subject_id == NOTHING_YET else [line.subject_id]
    try:
        url = reverse(line.form.replace(".", ":"), args=subject)
    except NoReverseMatch:
        return
    if line.form in DRAFTS:
        yield Link(str(DRAFTS[line.form]), url), timezone.localtime(line.saved_at)


def _is_quiet(work: MyWork) -> bool:
    """Whether nothing at all waits: then the page says so, kindly."""
    agenda = work.agenda
    planned = bool(agenda and (agenda.today or agenda.waiting))
    waits = (
        work.legal_terms
        or work.questions
        or work.asked
        or work.trajectories
        or work.schools
        or work.cells
        or work.closings
        or work.at_cell
        or work.tables
        or work.rounds != RoundsWork()
        or work.offers
        or work.notices
        or work.drafts
        or work.answers
        or work.checks
    )
    return not (planned or waits or work.watched or work.first_steps or (work.outing and work.outing.outing))
