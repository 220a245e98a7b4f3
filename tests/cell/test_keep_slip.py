"""Keeping a slip …"""

from datetime import date
from uuid import UUID

import pytest

from cell.taking_part import coming, in_regime, region, slipped
from houvast.cell.finding.participations import own_participation
from houvast.cell.selectors.list_slips import list_slips
from houvast.cell.selectors.show_participation import show_participation
from houvast.cell.services.keep_slip import keep_slip
from houvast.cell.values.slips import ActionSlip, AgendaSlip, DecisionSlip, SlipSaid, StatementSlip
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from world import Town

SAID = StatementSlip("He trains on Thursdays.", "Elsewhere", "His trainer", "social_context")


@pytest.fixture
def town() -> Town:
    return region()


def waiting(town: Town, participation: UUID, said: SlipSaid) -> UUID:
    """Gives Siham's seat a slip of the item; returns its number."""
    with town.centre.siham.acts() as siham:
        tag = own_participation(siham, participation).tag
    slipped(town, tag, said)
    with town.centre.siham.acts() as siham:
        return next(line.id for line in list_slips(siham, participation).lines if line.said == said)


def test_records_what_was_shared_in_the_own_file_where_the_decree_says_so(town: Town) -> None:
    """F1, F2: FWB decree, art. 14; each participant keeps it in its own compartment."""
    participation = coming(town)
    slip = waiting(town, participation, SAID)
    with town.centre.siham.acts() as siham:
        keep_slip(siham, participation, slip)
        keep_slip(siham, participation, slip)
        (kept,) = show_participation(siham, participation).kept
        assert (kept.said.said, kept.said.service, kept.said.given_by) == (SAID, "City", "Cas")
        assert kept.said.ground == "consultation.french_community"
        assert list_slips(siham, participation).lines == ()


def test_is_for_own_actions_alone_where_no_text_is_held(town: Town) -> None:
    """F1: no record without a ground; the Flemish text was not read, so nothing of it is assumed."""
    in_regime(town.centre, "flanders")
    try:
        participation = coming(town)
        action = ActionSlip("Calls on Monday", "Centre", clock.today())
        slips = [waiting(town, participation, said) for said in (SAID, action)]
        with town.centre.siham.acts() as siham:
            lines = list_slips(siham, participation).lines
            assert {line.said: line.may_keep for line in lines} == {SAID: False, action: True}
            with pytest.raises(Conflict):
                keep_slip(siham, participation, slips[0])
            keep_slip(siham, participation, slips[1])
    finally:
        in_regime(town.centre, "french_community")


def test_never_records_what_is_heard_of_others(town: Town) -> None:
    """F10: third persons heard of in a cell get no record (FWB decree, art. 14 to 16)."""
    participation = coming(town)
    others = StatementSlip("His sister worries.", "Elsewhere", "Her teacher", names_others=True)
    slip = waiting(town, participation, others)
    with town.centre.siham.acts() as siham:
        assert [line.may_keep for line in list_slips(siham, participation).lines] == [False]
        with pytest.raises(Invalid):
            keep_slip(siham, participation, slip)


def test_takes_the_clock_of_keeping_from_a_decision(town: Town) -> None:
    """F12: it counts from the last discussion, and only a real one moves it."""
    participation = coming(town)
    decision = DecisionSlip(date(2026, 3, 2), review_on=date(2026, 6, 2))
    slip = waiting(town, participation, decision)
    with town.centre.siham.acts() as siham:
        keep_slip(siham, participation, slip)
        found = own_participation(siham, participation)
        assert (found.last_discussed_on, found.erase_on) == (date(2026, 3, 2), date(2027, 3, 2))


def test_is_of_the_same_item_and_no_invitation_to_speak(town: Town) -> None:
    one, other = coming(town), coming(town)
    slip = waiting(town, one, SAID)
    expected = waiting(town, one, AgendaSlip())
    with town.centre.siham.acts() as siham, pytest.raises(NotFound):
        keep_slip(siham, other, slip)
    with town.centre.siham.acts() as siham, pytest.raises(Conflict):
        keep_slip(siham, one, expected)
