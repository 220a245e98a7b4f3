"""A trajectory with something of everything in it, and canaries wherever a copy must not look."""

from uuid import UUID

from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import in_days, trajectory_of
from houvast.access.actor import Actor
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.services.evaluate_trajectory import NewEvaluation, evaluate_trajectory
from houvast.guidance.services.hold_conversation import NewConversation, hold_conversation
from houvast.guidance.services.plan_action import NewAction, plan_action
from houvast.guidance.values.entries import Action, Conversation, DomainView, Evaluation, Note, Topic
from houvast.guidance.values.lists import Domain, FilledIn, Need, NoteKind, Owner
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.values import Part, PersonContent
from world import Town

OTHERS = (NoteKind.HEARD_FROM, NoteKind.DOCUMENT, NoteKind.INTERPRETATION, NoteKind.GUT_FEELING, None)
CANARIES = (
    *(f"Canary {kind.value if kind else 'unmarked'}" for kind in OTHERS),
    "Canary owner",
    "Canary view",
    "Canary source",
)


def a_full_trajectory(town: Town) -> UUID:
    """Opens a trajectory of Anna's and fills it."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Nour")
    with town.centre.anna.acts() as anna:
        _fill(anna, trajectory)
    planned(town.centre.anna, trajectory, a_plan(at_noon(2), what_for="Visit the sports club"))
    return trajectory


def _fill(anna: Actor, trajectory: UUID) -> None:
    aunt = PersonContent(Part.FAMILY, "Fatiha Canaryaunt", "aunt", "", "")
    add_person(anna, NewPerson(new_id(), trajectory, aunt))
    topics = (
        Topic(Need.NEEDS, "I want peace at home.", "Canary view"),
        Topic(Need.RESOURCES, "My aunt Fatiha listens to me.", ""),
    )
    talk = Conversation(clock.today(), FilledIn.TOGETHER, topics)
    hold_conversation(anna, NewConversation(new_id(), trajectory, talk))
    view = DomainView(Domain.LEISURE, "Football", "No money for shoes", "He inspires others", "")
    describe_domain(anna, NewDomainView(new_id(), trajectory, view))
    action = Action("Apply for a room", Owner.FAMILY, "Canary owner", Domain.HOUSING)
    plan_action(anna, NewAction(new_id(), trajectory, action, in_days(9)))
    for kind in OTHERS:
        text = f"Canary {kind.value if kind else 'unmarked'}"
        add_note(anna, NewNote(new_id(), trajectory, Note(text, kind, source="Canary source")))
    add_note(anna, NewNote(new_id(), trajectory, Note("I will call my teacher.", NoteKind.SAID)))
    evaluation = Evaluation(clock.today(), "Slowly better.", "He keeps his word.", None)
    evaluate_trajectory(anna, NewEvaluation(new_id(), trajectory, evaluation))
