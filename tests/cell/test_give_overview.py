"""Giving an overview …"""

import pytest

from cell.given import a_cell, listed
from cell.given_overviews import asked_for, gave, paper_of, said_in, seen_by
from cell.kept import in_days
from houvast.cell.services.postpone_telling import Postponement, postpone_telling
from houvast.cell.services.review_case import Review, review_case
from houvast.cell.services.tell_person import Telling, tell_person
from houvast.cell.values.keeping import PersonTold
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_to_whom_when_how_and_what_it_said(town: Town) -> None:
    """F13: what was given does not change with the case."""
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    said = said_in(town, case, overview)
    for _ in range(2):
        gave(town.city.mira, case, overview)
    with town.city.mira.acts() as mira:
        review_case(mira, Review(case, new_id(), "He was seen with them.", in_days(60)))
    given = seen_by(town.city.cas, case, overview).asked.given
    assert given
    assert (given.to, given.on, given.by) == ("Younes Haddad", in_days(0), "Mira")
    assert said_in(town, case, overview) == said
    assert "He was seen with them." in said_in(town, case, asked_for(town, case))


def test_is_the_mayors_and_the_coordinators_only_with_the_signed_page(town: Town) -> None:
    """The mayor's seat is the controller of the case."""
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    with pytest.raises(Invalid):
        gave(town.city.cas, case, overview)
    gave(town.city.cas, case, overview, paper="Cabinet 3")
    given = seen_by(town.city.mira, case, overview).asked.given
    assert given
    assert given.paper == "Cabinet 3"


def test_is_refused_unread_to_nobody_or_on_another_day(town: Town) -> None:
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    for wrong in ({"has_read": False}, {"to": " "}, {"on": in_days(1)}, {"on": in_days(-1)}):
        with pytest.raises(Invalid):
            gave(town.city.mira, case, overview, **wrong)
    gave(town.city.mira, case, overview)
    with pytest.raises(Conflict):
        gave(town.city.mira, case, overview, to="Somebody else")


def test_waits_while_telling_is_postponed_and_no_longer(town: Town) -> None:
    """One way only: the decision to wait is that of postponing to tell."""
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    with town.city.cas.acts() as cas:
        postpone_telling(cas, Postponement(case, new_id(), "It would end the talks.", in_days(20)))
    with pytest.raises(Conflict):
        gave(town.city.mira, case, overview)
    with town.city.cas.acts() as cas:
        tell_person(cas, Telling(case, new_id(), PersonTold(in_days(0), "Fatma", "That services met.")))
    gave(town.city.mira, case, overview)
    words = [one.words for one in paper_of(town, case, overview).entries]
    assert "It would end the talks." in words
