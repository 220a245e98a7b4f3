"""Proposing somebody to the mayor …"""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connections

from cell.given import INDICATION, STRENGTH, a_cell, a_proposal
from cell.given_cases import a_case_of, proposing, seen
from houvast.cell.services.propose_case import NewCase, propose_case
from houvast.cell.values.cases import About, CaseState, MinorCheck, PersonDiscussed, YouthCare
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town

YEAR = 365


def of_age(years: int) -> PersonDiscussed:
    return PersonDiscussed("Younes Haddad", "City", clock.today() - timedelta(days=years * YEAR + years // 2))


def test_opens_a_case_for_the_coordinator_and_the_mayors_seat(town: Town) -> None:
    case = proposing(town.city.cas, a_cell(town), a_proposal())
    for person in (town.city.cas, town.city.mira, town.city.milan):
        page = seen(person, case)
        assert (page.state, page.content.person) == (CaseState.PROPOSED, a_proposal().person)
        assert page.is_mine is (person is town.city.cas)


@pytest.mark.parametrize(
    "about", [About.IDEAS, About.BELIEF, About.LOOKS, About.PROTEST, About.OTHER], ids=str
)
def test_is_refused_for_ideas_belief_clothes_or_protest_alone(town: Town, about: About) -> None:
    """F4: law of 30 November 1998, art. 3, 15°: a radical idea is no indication."""
    said = replace(
        INDICATION, about=about, special="belief", special_why="Needed to understand what he said."
    )
    with pytest.raises(Invalid) as refused:
        proposing(town.city.cas, a_cell(town, "french_community"), a_case_of(said))
    assert "desk or a guidance service can help" in str(refused.value)


@pytest.mark.parametrize("about", [About.WILLING, About.SHAPED], ids=str)
def test_may_say_ideas_beside_an_indication_with_a_compelling_reason(town: Town, about: About) -> None:
    """F11: what somebody thinks or believes is a special kind of data."""
    cell = a_cell(town, "french_community")
    first = replace(INDICATION, about=about)
    idea = replace(INDICATION, words="He says the state is to blame.", about=About.IDEAS)
    for lame in (idea, replace(idea, special="belief"), replace(idea, special_why="It explains it.")):
        with pytest.raises(Invalid):
            proposing(town.city.cas, cell, a_case_of(first, lame))
    whole = replace(idea, special="belief", special_why="Without it the threat cannot be understood.")
    assert seen(town.city.cas, proposing(town.city.cas, cell, a_case_of(first, whole)))


def test_needs_something_that_goes_well(town: Town) -> None:
    """F21: strengths are obligatory."""
    with pytest.raises(Invalid) as refused:
        proposing(town.city.cas, a_cell(town), a_case_of(positive=()))
    assert "goes well" in str(refused.value)


@pytest.mark.parametrize("lame", [{"source": " "}, {"words": ""}, {"category": "flags"}, {"category": ""}])
def test_needs_source_and_category_for_every_statement(town: Town, lame: dict[str, str]) -> None:
    """F9: FWB decree art. 17-18: the source is mentioned, the category is one of the closed list."""
    cell = a_cell(town, "french_community")
    for content in (a_case_of(replace(INDICATION, **lame)), a_case_of(positive=(replace(STRENGTH, **lame),))):
        with pytest.raises(Invalid):
            proposing(town.city.cas, cell, content)


def test_needs_a_name_what_was_tried_and_why_less_would_not_do(town: Town) -> None:
    cell, whole = a_cell(town), a_proposal()
    lame = [replace(whole, person=replace(whole.person, name=" "))]
    lame += [
        replace(whole, proposal=replace(whole.proposal, **{name: ""}))
        for name in ("done", "why_not_less", "by")
    ]
    for content in lame:
        with pytest.raises(Invalid):
            proposing(town.city.cas, cell, content)


def test_of_a_child_needs_its_best_interests_whatever_the_regime(town: Town) -> None:
    """F14: under eighteen the best interests of the child; federal law names no other age."""
    child = a_case_of(person=of_age(16))
    for regime in ("federal", "french_community"):
        cell = a_cell(town, regime)
        with pytest.raises(Invalid) as refused:
            proposing(town.city.cas, cell, child)
        assert "best interests" in str(refused.value)
        weighed = replace(child, minor=MinorCheck("School comes back into reach."))
        assert seen(town.city.cas, proposing(town.city.cas, cell, weighed)).is_child


def test_of_a_child_under_the_age_of_the_decree_needs_special_reasons(town: Town) -> None:
    """F14: FWB decree art. 6 and 8: under twelve; where a regime names no age it is not asked."""
    minor = MinorCheck("It brings peace at home.")
    child = a_case_of(person=of_age(11), minor=minor)
    assert proposing(town.city.cas, a_cell(town, "federal"), child)
    cell = a_cell(town, "french_community")
    with pytest.raises(Invalid) as refused:
        proposing(town.city.cas, cell, child)
    assert "special reasons" in str(refused.value)
    assert proposing(
        town.city.cas, cell, replace(child, minor=replace(minor, special_reasons="No other way."))
    )


def test_of_a_child_in_youth_care_keeps_who_verified_and_no_ground(town: Town) -> None:
    """F8, F14: refusal set aside: who verified that there is a legal ground, never which."""
    cell = a_cell(town, "french_community")
    for care in (YouthCare.SET_ASIDE, YouthCare.AGREES):
        with pytest.raises(Invalid):
            proposing(
                town.city.cas, cell, a_case_of(person=of_age(15), minor=MinorCheck("Rest.", youth_care=care))
            )
    whole = MinorCheck("Rest.", "", "", YouthCare.SET_ASIDE, "The lawyer of the city", clock.today())
    assert proposing(town.city.cas, cell, a_case_of(person=of_age(15), minor=whole))


def test_of_an_adult_or_somebody_of_unknown_age_asks_nothing_more(town: Town) -> None:
    """F14: age comes from a birth date that is there already, and is asked nowhere."""
    for person in (of_age(19), PersonDiscussed("Younes Haddad", "City")):
        assert proposing(town.city.cas, a_cell(town, "french_community"), a_case_of(person=person))


def test_refuses_text_of_the_common_database_until_its_writer_says_it_is_something_else(town: Town) -> None:
    """F8: art. 24 §2 and 27 of the T.E.R. law; that somebody said otherwise is logged, without a word."""
    cell = a_cell(town)
    content = a_case_of(replace(INDICATION, words="Volgens OCAD is zijn dreigingsniveau 3."))
    with pytest.raises(Invalid) as refused:
        proposing(town.city.cas, cell, content)
    assert "dreigingsniveau" in str(refused.value)
    before = said_otherwise(town)
    case = proposing(town.city.cas, cell, content, looked=True)
    assert said_otherwise(town) == before + 1
    assert seen(town.city.cas, case).content.proposal.indications == content.proposal.indications


def test_happens_once_and_counts_once(town: Town) -> None:
    cell, number = a_cell(town), new_id()
    before = counted(town, "proposed")
    for _ in range(2):
        with town.city.cas.acts() as cas:
            assert propose_case(cas, NewCase(number, cell, a_proposal())) == number
    assert counted(town, "proposed") == before + 1
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        propose_case(cas, NewCase(number, cell, a_proposal("Somebody Else")))


def test_is_not_for_police_prevention_partners_or_social_work(town: Town) -> None:
    cell = a_cell(town)
    for person in (town.city.pol, town.city.prisca, town.city.dpo, town.centre.anna, town.centre.siham):
        with pytest.raises(NotAllowed):
            proposing(person, cell, a_proposal())
    with pytest.raises(NotFound):
        proposing(town.city.cas, new_id(), a_proposal())


def counted(town: Town, what: str) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM cell.case_counted WHERE controller_id = %s AND what = %s",
            [town.city.id, what],
        )
        return int(cursor.fetchone()[0])


def said_otherwise(town: Town) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM audit.entry WHERE event = 'cell.said_otherwise' AND actor_id = %s",
            [town.city.cas.user_id],
        )
        return int(cursor.fetchone()[0])
