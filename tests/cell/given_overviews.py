"""Somebody who asks what the cell did about them, as the tests of an overview need it."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from cell.given_room import Held
from cell.given_room import held as a_meeting_held
from cell.kept import in_days
from houvast.cell.selectors.print_overview import OverviewPaper, print_overview
from houvast.cell.selectors.show_overview import OverviewPage, show_overview
from houvast.cell.services.agree_action import NewAction, agree_action
from houvast.cell.services.agree_trajectory import NewTrajectory, agree_trajectory
from houvast.cell.services.give_overview import Giving, give_overview
from houvast.cell.services.hold_back_entry import HoldingBack, hold_back_entry
from houvast.cell.services.note_overview_asked import NewOverview, note_overview_asked
from houvast.cell.services.tell_person import Telling, tell_person
from houvast.cell.values.keeping import PersonTold, TrajectoryAgreed
from houvast.cell.values.overviews import AskedBy, Asker, GivenBy, OverviewAsked, entry_number
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town

WORRY, WELL = "i1", "p1"
"""The first indication and the first good thing of every case of these tests."""


def asking(asker: Asker = Asker.YOUNG, language: str = "nl", **more: object) -> OverviewAsked:
    """A request of today, by somebody who showed an identity card."""
    why = "Younes agreed to it." if asker is Asker.PARENT else ""
    said = OverviewAsked(
        clock.today(), asker, "Younes Haddad", AskedBy.SPOKEN, language, "His identity card.", why
    )
    return replace(said, **more)  # type: ignore[arg-type]


def asked_for(town: Town, case: UUID, asker: Asker = Asker.YOUNG, language: str = "nl") -> UUID:
    """Has Cas note that somebody asked; returns the overview's number."""
    number = new_id()
    with town.city.cas.acts() as cas:
        note_overview_asked(cas, NewOverview(case, number, asking(asker, language)))
    return number


def seen_by(person: Person, case: UUID, overview: UUID) -> OverviewPage:
    """An overview as those who prepare it see it."""
    with person.acts() as actor:
        return show_overview(actor, case, overview)


def paper_of(town: Town, case: UUID, overview: UUID) -> OverviewPaper:
    """An overview as whoever asked reads it, without what differs from case to case."""
    with town.city.cas.acts() as cas:
        return replace(print_overview(cas, case, overview), reference="G-2026-AAAA")


def said_in(town: Town, case: UUID, overview: UUID) -> tuple[str, ...]:
    """The words of an overview, in its order."""
    return tuple(one.words for one in paper_of(town, case, overview).entries if one.words)


def held(person: Person, case: UUID, overview: UUID, key: str, **more: object) -> None:
    """Holds an entry back for a month, as police matter unless said otherwise."""
    told: dict[str, object] = {
        "ground": "police_or_justice",
        "reasons": "It came from the police.",
        "until_on": in_days(30),
    }
    wanted = HoldingBack(case, overview, new_id(), key, **{**told, **more})  # type: ignore[arg-type]
    with person.acts() as actor:
        hold_back_entry(actor, wanted)


def giving(case: UUID, overview: UUID, **more: object) -> Giving:
    """Handing an overview over today, read whole."""
    given = Giving(case, overview, clock.today(), "Younes Haddad", GivenBy.HAND, has_read=True)
    return replace(given, **more)  # type: ignore[arg-type]


def gave(person: Person, case: UUID, overview: UUID, **more: object) -> None:
    """Gives an overview as whoever acts."""
    with person.acts() as actor:
        give_overview(actor, giving(case, overview, **more))


def discussed_case() -> Held:
    """A case discussed with one of two invited services there, with an action, a trajectory and a talk."""
    one = a_meeting_held()
    one.came(one.town.city.seats["mayor"], one.centre)
    with one.town.city.cas.acts() as cas:
        day = clock.today() + timedelta(days=14)
        agree_action(cas, NewAction(one.item, new_id(), one.centre, "Calls him on Monday.", day))
    one.ends()
    one.closes()
    case = one.cases[0]
    with one.town.city.cas.acts() as cas:
        said = TrajectoryAgreed(clock.today(), True, "", "I want work.", "A talk a week.", "Fatma")  # noqa: FBT003
        agree_trajectory(cas, NewTrajectory(case, new_id(), said))
        told = PersonTold(clock.today(), "Fatma", "That services met.")
        tell_person(cas, Telling(case, new_id(), told))
    return one


def places_of(town: Town, case: UUID) -> dict[str, UUID]:
    """What the addresses of an overview name: one entry that is said, one that is held back."""
    overview = asked_for(town, case)
    held(town.city.cas, case, overview, WELL)
    return {
        "persons_overview": overview,
        "overview_entry": entry_number(overview, WORRY),
        "held_entry": entry_number(overview, WELL),
    }
