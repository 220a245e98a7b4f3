"""A trajectory with something of everything in it, and canaries wherever a copy must not look."""

from dataclasses import replace
from uuid import UUID

from guidance.appointments import a_plan, at_noon, planned
from guidance.plans import a_barrier, a_goal, agree_on_plan, barrier_of, goal_of
from guidance.stories import a_limit, an_ally, an_answer, an_event, told
from guidance.trajectories import in_days, trajectory_of
from houvast.access.actor import Actor
from houvast.guidance.services.add_life_event import NewLifeEvent, add_life_event
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.agree_limit import NewLimit, agree_limit
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.services.evaluate_trajectory import NewEvaluation, evaluate_trajectory
from houvast.guidance.services.hold_conversation import NewConversation, hold_conversation
from houvast.guidance.services.lift_limit import LimitLift, lift_limit
from houvast.guidance.services.name_ally import NewAlly, name_ally
from houvast.guidance.services.plan_action import NewAction, plan_action
from houvast.guidance.services.record_answer import NewAnswer, record_answer
from houvast.guidance.services.remove_life_event import LifeEventRemoval, remove_life_event
from houvast.guidance.services.speak_of_ideals import NewIdeals, speak_of_ideals
from houvast.guidance.services.withhold_from import NewWithholding, withhold_from
from houvast.guidance.values.agreements import Giver, Withheld
from houvast.guidance.values.entries import Action, Conversation, DomainView, Evaluation, Note, Topic
from houvast.guidance.values.lists import Domain, FilledIn, Need, NoteKind, Owner
from houvast.guidance.values.plan import Agreeing, Step, Within
from houvast.guidance.values.story import Ideal, Ideals, IdealTopic, Wish
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.values import Part, PersonContent
from world import Town

OTHERS = (NoteKind.HEARD_FROM, NoteKind.DOCUMENT, NoteKind.INTERPRETATION, NoteKind.GUT_FEELING, None)
STORY_CANARIES = (
    "Canary ally",
    "Canary parent",
    "Canary withheld",
    "Canary lifted",
    "Canary event",
    "Canary ideal",
)
CANARIES = (
    *STORY_CANARIES,
    *(f"Canary {kind.value if kind else 'unmarked'}" for kind in OTHERS),
    "Canary owner",
    "Canary view",
    "Canary source",
    "Canary partner",
    "Canary step",
)


def a_full_trajectory(town: Town) -> UUID:
    """Opens a trajectory of Anna's and fills it."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Nour")
    told(town.centre.anna, trajectory)
    with town.centre.anna.acts() as anna:
        _tell(anna, trajectory)
        _fill(anna, trajectory)
    barrier_of(town.centre.anna, trajectory, a_barrier("No room is let to me.", partner="Canary partner"))
    goal_of(
        town.centre.anna,
        trajectory,
        a_goal(),
        Step("Ring the landlord", Owner.FAMILY, "Canary step", Within.WEEK),
    )
    agree_on_plan(town.centre.anna, trajectory, Agreeing.IN_PART, "Not on Fridays.")
    planned(town.centre.anna, trajectory, a_plan(at_noon(2), what_for="Visit the sports club"))
    return trajectory


def _tell(anna: Actor, trajectory: UUID) -> None:
    """What of the person's side may go into a copy, and what may not."""
    talk = Ideals(in_days(0), (IdealTopic(Ideal.WORLD, "Nobody is poor.", "Canary ideal", "Canary ideal"),))
    speak_of_ideals(anna, NewIdeals(new_id(), trajectory, talk))
    refused = an_ally("Canary ally", Wish.NO)
    name_ally(anna, NewAlly(new_id(), trajectory, refused))
    parent = replace(an_answer(Giver.PARENT), why="Canary parent")
    record_answer(anna, NewAnswer(new_id(), trajectory, parent))
    withhold_from(anna, NewWithholding(new_id(), trajectory, Withheld("father", "Canary withheld", "")))
    limit, event = new_id(), new_id()
    agree_limit(anna, NewLimit(limit, trajectory, a_limit("Canary lifted")))
    lift_limit(anna, LimitLift(new_id(), trajectory, limit, "Canary lifted"))
    add_life_event(anna, NewLifeEvent(event, trajectory, an_event("Canary event")))
    remove_life_event(anna, LifeEventRemoval(new_id(), trajectory, event, "Canary event"))


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
