"""Keeping what a service has of taking part longer …"""

from datetime import date

import pytest

from cell.kept import in_days
from cell.taking_part import coming, in_regime, named, region
from houvast.cell.finding.participations import own_participation
from houvast.cell.services.extend_participation import Longer, extend_participation
from houvast.cell.services.note_last_discussion import note_last_discussion
from houvast.cell.values.keeping import ObjectiveGround
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from world import Person, Town

GROUNDS = (ObjectiveGround.SERIOUSNESS_OF_FACTS,)


@pytest.fixture
def town() -> Town:
    return region()


def longer(
    person: Person,
    participation: object,
    until: date,
    grounds: tuple[ObjectiveGround, ...] = GROUNDS,
    why: str = "Facts.",
) -> None:
    with person.acts() as actor:
        extend_participation(actor, Longer(participation, grounds, why, until))  # type: ignore[arg-type]


def discussed(town: Town, participation: object, days: int = -10) -> None:
    with town.centre.siham.acts() as siham:
        note_last_discussion(siham, participation, in_days(days))  # type: ignore[arg-type]


def test_is_five_years_from_the_last_discussion_at_most(town: Town) -> None:
    """F12: serious indications, objective elements, discussed before (FWB decree art. 20)."""
    participation = coming(town)
    discussed(town, participation)
    last = in_days(-10).replace(year=in_days(-10).year + 5)
    with pytest.raises(Invalid):
        longer(town.centre.siham, participation, last.replace(year=last.year + 1))
    for _ in range(2):
        longer(town.centre.siham, participation, last)
    with town.centre.siham.acts() as siham:
        found = own_participation(siham, participation)
        assert found.erase_on == last
        assert found.content.extension is not None
        assert found.content.extension.discussed_on == in_days(-10)
    discussed(town, participation, days=0)
    with town.centre.siham.acts() as siham:
        assert own_participation(siham, participation).erase_on == last


def test_wants_objective_elements_reasons_and_a_discussion(town: Town) -> None:
    participation = coming(town)
    with pytest.raises(Conflict, match="discussed"):
        longer(town.centre.siham, participation, in_days(800))
    discussed(town, participation)
    for grounds, why in (((), "Facts."), (GROUNDS, " ")):
        with pytest.raises(Invalid):
            longer(town.centre.siham, participation, in_days(800), grounds, why)


def test_is_no_way_around_a_period_that_no_text_gives(town: Town) -> None:
    """F12: nothing is made up."""
    in_regime(town.centre, "flanders")
    try:
        participation = coming(town)
        discussed(town, participation)
        with pytest.raises(Conflict):
            longer(town.centre.siham, participation, in_days(800))
    finally:
        in_regime(town.centre, "french_community")


def test_is_the_superiors(town: Town) -> None:
    participation = coming(town)
    named(town, participation, town.centre.paul)
    discussed(town, participation)
    for person in (town.centre.paul, town.city.mira, town.city.cas):
        with pytest.raises(NotAllowed):
            longer(person, participation, in_days(800))
    with pytest.raises(NotFound):
        longer(town.elsewhere.solange, participation, in_days(800))
