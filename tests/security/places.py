"""Something of Anna's and of the desk's behind every kind of address, made as they would make it."""

import io
from dataclasses import dataclass
from uuid import UUID

from django.urls import URLPattern

from desk.asked import ask, newest, open_form
from desk.duties import a_call_kept, closed_on, passed_on
from desk.given import a_card, agreed, open_at
from desk.referrals import agree as agree_to_one
from desk.referrals import composed
from directory.given import opened as opened_guide
from directory.importing import imported
from directory.packages import package
from guidance.appointments import a_plan, at_noon, planned
from guidance.fills import fill_in, offer
from guidance.letters import written
from guidance.outings import out
from guidance.plans import barrier_of, goal_of, signal_of_last_quarter, step_of
from guidance.presentations import prepared
from guidance.stories import told
from guidance.trajectories import agree, trajectory_of, write_notes
from houvast.access.asked_files import AskedUpload
from houvast.access.models.dossiers import Grant
from houvast.access.models.functions import FunctionMember
from houvast.access.models.signin import Session
from houvast.access.selectors.list_recordings import list_recordings
from houvast.access.services.add_attachment import NewAttachment, add_attachment
from houvast.access.services.keep_recording import NewRecording, keep_recording
from houvast.access.values import FunctionKeyKind
from houvast.desk.selectors.show_asked import show_asked
from houvast.desk.services.open_asked import open_asked
from houvast.desk.services.record_agreement import record_agreement
from houvast.desk.values.referrals import Way
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.selectors.show_outings import show_outings
from houvast.guidance.services.open_feed import open_feed
from houvast.journeys.refer_to_guidance import NewReferral, refer_to_guidance
from houvast.kernel.ids import new_id
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.values import Part, PersonContent
from houvast.rights.services.weigh_grave_danger import weigh_grave_danger
from outreach.given import logged, remembered
from rights.given import a_danger
from schools.given import agreed as agreed_with_school
from schools.given import answered, named, offered, opened
from schools.given import written as protocol_of
from security.places_assessment import assessment_places
from security.places_cell import cell_places
from security.places_tables import table_places
from world import Person, Town

# A page to decide on a case is there before the decision; everything else stands behind a case of the list.
STANDS_FOR = {"print_decision": {"consulted_case": "proposed_case"}}


@dataclass(frozen=True)
class Places:
    """What stands behind the names in the addresses."""

    ids: dict[str, UUID]
    others: dict[str, object]

    def arguments(self, pattern: URLPattern) -> dict[str, object]:
        """Returns the arguments of an address; an unknown name is an address that was left out."""
        other = STANDS_FOR.get(str(pattern.name), {})
        return {
            name: {**self.ids, **self.others}[other.get(name, name)] for name in pattern.pattern.converters
        }

    def unknown(self, pattern: URLPattern) -> dict[str, object]:
        """Returns the same arguments, with ids of nothing."""
        return {
            name: new_id() if name in self.ids else value for name, value in self.arguments(pattern).items()
        }


def places_of(town: Town) -> Places:
    """Builds one of everything: a question that became a referral, a trajectory of Anna's, her aids."""
    anna, centre = town.centre.anna, town.centre
    trajectory = trajectory_of(anna, centre.holder1)
    dossiers = {"trajectory": trajectory, **_in_trajectory(town, trajectory)}
    with anna.acts() as actor:
        token = open_feed(actor)
    service, public = opened_guide(town.desk, town.desk.dina)
    of_service = _of_the_service(town) | {"closed_id": closed_on(centre.steward, centre)}
    return Places(
        ids={"service_id": service}
        | _at_desk(town)
        | dossiers
        | of_service
        | _out(town)
        | _on_the_street(anna)
        | _at_a_school(anna)
        | table_places(anna)
        | assessment_places(town, trajectory)
        | cell_places(town),
        others={
            "form": "guidance.add_note",
            "instrument": "houvast.life_domains",
            "status": 404,
            "controller_id": centre.id,
            "token": token,
            "slug": open_form(town.desk),
            "entrance": "family",
            "sheet_round": "K3F92Q7P",
            "language": "nl",
            "public_address": public,
            "public_language": "nl",
            "key": "story.needs",
            "kind": "answer",
            "part": 1,
            "statement_key": "i1",
        },
    )


def _at_desk(town: Town) -> dict[str, UUID]:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        record_agreement(dina, question, new_id(), agreed())
        inbox = town.centre.functions[FunctionKeyKind.INBOX]
        referral = refer_to_guidance(
            dina, NewReferral(new_id(), question, inbox, "Somebody looks for rest.", "Said yes.", "", "", "")
        )
    asked = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        record_agreement(dina, asked, new_id(), agreed())
    return {
        "question_id": asked,
        "referral": referral,
        "referral_id": agree_to_one(town, composed(Way.LETTER)),
        "call_id": a_call_kept(town),
        "passed_id": passed_on(town),
        **_by_form(town),
    }


def _by_form(town: Town) -> dict[str, UUID]:
    """A question by form with a file that is the desk's, and one that waits."""
    slug = open_form(town.desk)
    ask(slug, "Nobody at home knows.", upload=AskedUpload("letter.txt", io.BytesIO(b"Dear all")))
    thread = newest(town)
    with town.desk.dina.acts() as dina:
        open_asked(dina, thread)
        talk = show_asked(dina, thread)
    ask(slug, "Is anybody there?")
    assert talk
    return {"thread_id": thread, "file_id": talk.opening.files[0].id}


def _in_trajectory(town: Town, trajectory: UUID) -> dict[str, UUID]:
    anna = town.centre.anna
    note = write_notes(anna, trajectory, 1)[0]
    action = agree(anna, trajectory, "Call the school", 5)
    appointment = planned(anna, trajectory, a_plan(at_noon(3)))
    barrier, goal = barrier_of(anna, trajectory), goal_of(anna, trajectory)
    step = step_of(anna, trajectory, goal)
    with anna.acts() as actor:
        person = add_person(
            actor, NewPerson(new_id(), trajectory, PersonContent(Part.FAMILY, "", "mother", "", ""))
        )
        compartment = identify_trajectory(actor, trajectory).compartment_id
        attachment = add_attachment(
            actor, NewAttachment(new_id(), compartment, trajectory, "letter.txt", io.BytesIO(b"Dear all"))
        )
        grant = Grant.objects.get(dossier_id=trajectory, receiver_id=town.centre.holder1.user_id)
    fill = new_id()
    fill_in(offer(anna, trajectory, fill), "A place to sleep.")
    return {
        "fill": fill,
        "letter": written(anna, trajectory),
        "presentation": prepared(anna, trajectory),
        "note": note,
        "action": action,
        "appointment": appointment,
        "barrier": barrier,
        "goal": goal,
        "thread": goal,
        "step": step,
        "person": person,
        "attachment": attachment,
        "dossier_id": trajectory,
        "grant_id": grant.id,
        "subject": trajectory,
        **told(anna, trajectory),
    }


def _out(town: Town) -> dict[str, UUID]:
    outing = out(town.centre.anna, town.centre.coach)
    with town.centre.coach.acts() as coach:
        return {"outing": outing, "copy": show_outings(coach)[0].id}


def _on_the_street(anna: Person) -> dict[str, UUID]:
    return {"round_id": logged(anna), "note_id": remembered(anna)}


def _at_a_school(anna: Person) -> dict[str, UUID]:
    support, page = opened(anna), new_id()
    answered(offered(anna, support, page=page))
    return {
        "support_id": support,
        "school_step": agreed_with_school(anna, support),
        "contact_id": named(anna, support),
        "school_page": page,
        "protocol_id": protocol_of(anna),
    }


def _of_the_service(town: Town) -> dict[str, UUID]:
    trace, anna = new_id(), town.centre.anna
    with anna.acts() as actor:
        weigh_grave_danger(actor, trace, a_danger())
    with town.centre.steward.acts() as steward:
        sound = io.BytesIO(b"ID3" + bytes(64))
        keep_recording(steward, NewRecording(town.centre.id, "story.needs", "nl", sound))
        recording = list_recordings(steward).lines[0].id
    member = FunctionMember.objects.using("owner").filter(user_id=anna.user_id).first()
    session = Session.objects.filter(account_id=anna.user_id).first()
    assert member
    assert session
    return {
        "recording": recording,
        "trace_id": trace,
        "function_id": town.centre.functions[FunctionKeyKind.INBOX],
        "member_id": member.id,
        "user_id": town.centre.bert.user_id,
        "session_id": session.id,
        "partner_id": town.desk.id,
        "notice_id": new_id(),
        "absence_id": new_id(),
        "opening_id": new_id(),
        "signal": signal_of_last_quarter(town.centre.id),
        "import_id": imported(town.centre, town.centre.coach, package()),
    }
