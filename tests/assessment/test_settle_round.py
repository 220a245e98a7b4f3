"""Settling a round …"""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connections

from assessment.given import LIFE, a_judgement, a_round, rated
from assessment.judged import VIOLENCE, revealed, settled
from guidance.trajectories import trajectory_of
from houvast.assessment.retention import lapse_rounds
from houvast.assessment.selectors.list_rounds import list_rounds
from houvast.assessment.selectors.show_judgement import show_judgement
from houvast.assessment.selectors.show_reveal import show_reveal
from houvast.assessment.services.settle_round import NewJudgement, settle_round
from houvast.assessment.values.judging import Judged, unanswered
from houvast.assessment.values.rounds import CriticalAnswer, SideConsensus
from houvast.instruments.definition import Polarity
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_begins_from_what_is_widest_apart(town: Town) -> None:
    number = revealed(town, trajectory_of(town.centre.anna, town.centre.holder1))
    with town.centre.anna.acts() as anna:
        first, *others = show_reveal(anna, number).spreads
    assert (first.item.id, first.side.polarity, first.levels) == (
        VIOLENCE,
        Polarity.BARRIER,
        (("Anna", "0"), ("Bert", "2")),
    )
    assert not any(spread.is_wide for spread in others)
    assert [spread.item.id for spread in others][:1] == [LIFE.items[0].id]


def test_keeps_the_sheets_beside_the_judgement_and_never_a_first_impression(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    judgement = settled(town, revealed(town, dossier), a_judgement())
    with town.centre.anna.acts() as anna:
        page = show_judgement(anna, judgement)
    assert {sheet.rater for sheet in page.content.sheets} == {"Anna", "Bert"}
    assert "He carries his sister." not in repr(page)


def test_lets_first_impressions_lapse_thirty_days_after_the_reveal(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    number = revealed(town, dossier)
    judgement = settled(town, number, a_judgement())
    lapse_rounds()
    with town.centre.anna.acts() as anna:
        assert show_reveal(anna, number).own_before
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE assessment.round SET revealed_on = revealed_on - 31 WHERE id = %s", [number])
    assert lapse_rounds() >= 1
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        show_reveal(anna, number)
    with town.centre.anna.acts() as anna:
        assert show_judgement(anna, judgement).content.formulation
        assert [line.id for line in list_rounds(anna, dossier).judgements] == [judgement]


def test_shows_earlier_judgements_only_after_ones_own_sheet_is_locked(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    before = revealed(town, dossier)
    judgement = settled(town, before, a_judgement())
    again = a_round(town, dossier)
    with town.centre.anna.acts() as anna:
        assert list_rounds(anna, dossier).judgements == ()
        with pytest.raises(Conflict):
            show_judgement(anna, judgement)
        with pytest.raises(Conflict):
            show_reveal(anna, before)
    rated(town.centre.anna, again)
    with town.centre.anna.acts() as anna:
        assert [line.id for line in list_rounds(anna, dossier).judgements] == [judgement]


def test_waits_for_the_reveal_and_happens_once(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    number = a_round(town, dossier)
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        settle_round(anna, NewJudgement(new_id(), number, a_judgement()))
    rated(town.centre.anna, number)
    rated(town.centre.bert, number)
    settled(town, number, a_judgement())
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        settle_round(anna, NewJudgement(new_id(), number, a_judgement()))


@pytest.mark.parametrize(
    ("judged", "told"),
    [
        (replace(a_judgement(), formulation=" "), "how it hangs together"),
        (replace(a_judgement(), look_again_on=clock.today()), "look at this again"),
        (replace(a_judgement(), look_again_on=clock.today() + timedelta(days=2000)), "look at this again"),
        (
            replace(a_judgement(), consensus=(SideConsensus(VIOLENCE, Polarity.BARRIER, "9", ""),)),
            "not one of those you can choose",
        ),
        (
            replace(
                a_judgement(), consensus=(SideConsensus(VIOLENCE, Polarity.BARRIER, "2", ""),), critical=()
            ),
            "each critical item",
        ),
    ],
)
def test_leaves_out_nothing_that_matters(town: Town, judged: Judged, told: str) -> None:
    number = revealed(town, trajectory_of(town.centre.anna, town.centre.holder1))
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match=told):
        settle_round(anna, NewJudgement(new_id(), number, judged))


def test_takes_an_action_or_a_reason_for_a_critical_item() -> None:
    consensus = (SideConsensus(VIOLENCE, Polarity.BARRIER, "2", "Said so twice."),)
    open_item = replace(a_judgement(), consensus=consensus, critical=())
    assert unanswered(LIFE, (), open_item) == (VIOLENCE,)
    for answer in (
        CriticalAnswer(VIOLENCE, new_id(), ""),
        CriticalAnswer(VIOLENCE, None, "He asked to wait."),
    ):
        assert unanswered(LIFE, (), replace(open_item, critical=(answer,))) == ()


def test_asks_the_same_where_a_critical_item_stays_open_though_somebody_saw_it(town: Town) -> None:
    """What the team leaves open is no way around a critical item (instruments.md 1)."""
    number = revealed(town, trajectory_of(town.centre.anna, town.centre.holder1))
    others = tuple(each for each in a_judgement().consensus if each.item != VIOLENCE)
    left_open = replace(a_judgement(), consensus=others, critical=())
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="each critical item"):
        settle_round(anna, NewJudgement(new_id(), number, left_open))
    settled(town, number, replace(left_open, critical=(CriticalAnswer(VIOLENCE, None, "On Friday."),)))
