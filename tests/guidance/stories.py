"""The person's side of a trajectory for the tests, made through the services a worker uses."""

from uuid import UUID

from guidance.trajectories import in_days
from houvast.guidance.services.add_life_event import NewLifeEvent, add_life_event
from houvast.guidance.services.agree_limit import NewLimit, agree_limit
from houvast.guidance.services.begin_project import NewProject, begin_project
from houvast.guidance.services.name_ally import NewAlly, name_ally
from houvast.guidance.services.record_answer import NewAnswer, record_answer
from houvast.guidance.services.speak_of_ideals import NewIdeals, speak_of_ideals
from houvast.guidance.services.state_frame import NewFrame, state_frame
from houvast.guidance.services.take_rulers import NewRulers, take_rulers
from houvast.guidance.services.withhold_from import NewWithholding, withhold_from
from houvast.guidance.values.agreements import (
    Answer,
    Binds,
    FrameStated,
    Given,
    Giver,
    Limit,
    Purpose,
    PurposeAnswer,
    Withheld,
)
from houvast.guidance.values.lists import Frame
from houvast.guidance.values.story import (
    Ally,
    AllyPart,
    Ideal,
    Ideals,
    IdealTopic,
    Involvement,
    LifeEvent,
    LifeMoment,
    OwnProject,
    Ruler,
    RulerReading,
    Rulers,
    Wish,
)
from houvast.kernel.ids import new_id
from world import Person


def ideals(own: str = "That nobody sleeps outside.", days: int = 0) -> Ideals:
    """A talk in which one question was answered."""
    return Ideals(
        in_days(days), (IdealTopic(Ideal.STAND_FOR, own, "He means his own brother.", "How soon."),)
    )


def an_ally(
    who: str = "football coach",
    wish: Wish = Wish.YES,
    involvement: Involvement = Involvement.NOT_YET,
    person_id: UUID | None = None,
) -> Ally:
    """An ally who listens."""
    return Ally(who, (AllyPart.LISTENS,), "He asks twice.", wish, "Fine.", involvement, person_id)


def an_answer(
    giver: Giver = Giver.PERSON, answer: Answer = Answer.YES, purpose: Purpose = Purpose.SCHOOL
) -> PurposeAnswer:
    """An answer given in a talk today."""
    words = "which one" if purpose in {Purpose.SERVICE, Purpose.OTHER} else ""
    who = "aunt" if giver in {Giver.GUARDIAN, Giver.OTHER} else ""
    return PurposeAnswer(purpose, words, giver, who, answer, "Because.", Given.SPOKEN, in_days(0), None)


def an_event(what: str = "My grandmother taught me to cook.", year: int = 2015, height: int = 2) -> LifeEvent:
    """Something somewhere in a year."""
    return LifeEvent(what, LifeMoment(year), None, height, "Her kitchen.")


def a_limit(what: str = "Nobody films a talk.") -> Limit:
    """A limit for everybody."""
    return Limit(what, "Trust.", Binds.EVERYBODY, "the young person, mother", "We stop.", in_days(0))


def rulers(value: int | None = 6, about: str = "Going back to school", days: int = 0) -> Rulers:
    """The three rulers, the last one declined."""
    readings = (
        RulerReading(Ruler.IMPORTANCE, value, "My sister watches."),
        RulerReading(Ruler.CONFIDENCE, value, ""),
        RulerReading(Ruler.READINESS, None, ""),
    )
    return Rulers(in_days(days), about, readings)


def told(writer: Person, trajectory: UUID) -> dict[str, UUID]:
    """Writes one of everything; returns the entries by the names the addresses use."""
    ids = {name: new_id() for name in ("ally", "project", "limit", "answer", "withheld", "event", "rulers")}
    with writer.acts() as actor:
        speak_of_ideals(actor, NewIdeals(new_id(), trajectory, ideals()))
        name_ally(actor, NewAlly(ids["ally"], trajectory, an_ally()))
        project = OwnProject("A film about our square", "a friend who films", "Nothing", None)
        begin_project(actor, NewProject(ids["project"], trajectory, project))
        take_rulers(actor, NewRulers(ids["rulers"], trajectory, rulers()))
        add_life_event(actor, NewLifeEvent(ids["event"], trajectory, an_event()))
        agree_limit(actor, NewLimit(ids["limit"], trajectory, a_limit()))
        stated = FrameStated(Frame.CONDITION, in_days(0), "You may say no to me.", "youth court", "")
        state_frame(actor, NewFrame(new_id(), trajectory, stated))
        record_answer(actor, NewAnswer(ids["answer"], trajectory, an_answer()))
        withheld = Withheld("father", "where he lives now", "He asked us.")
        withhold_from(actor, NewWithholding(ids["withheld"], trajectory, withheld))
    return ids
