"""Preparing a meeting …"""

import pytest

from cell.taking_part import coming, invited, named, region
from houvast.cell.finding.participations import own_participation
from houvast.cell.selectors.print_preparation import print_preparation
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.prepare_meeting import prepare_meeting
from houvast.cell.values.participations import Preparation, Prepared
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def town() -> Town:
    return region()


def test_is_kept_for_the_superior_and_who_goes(town: Town) -> None:
    """FWB decree, art. 9: what may be shared is weighed in private, with the superior."""
    participation = coming(town)
    named(town, participation, town.centre.paul)
    prepared = Preparation("He trains.", "What she told us.", Prepared.YES, Prepared.NO, "He is abroad.")
    with town.centre.paul.acts() as paul:
        prepare_meeting(paul, participation, prepared, "An advice that is not Paul's to write.")
    with town.centre.siham.acts() as siham:
        found = own_participation(siham, participation).content
        assert (found.preparation, found.advice) == (prepared, "")
        prepare_meeting(siham, participation, prepared, "Say less.")
    with town.centre.paul.acts() as paul:
        assert own_participation(paul, participation).content.advice == "Say less."
    for person in (town.city.cas, town.elsewhere.solange, town.centre.gina):
        with person.acts() as actor, pytest.raises(NotFound):
            own_participation(actor, participation)


def test_asks_why_it_was_not_prepared_with_the_person(town: Town) -> None:
    participation = coming(town)
    with town.centre.siham.acts() as siham, pytest.raises(Invalid):
        prepare_meeting(siham, participation, Preparation(with_person=Prepared.NO))


def test_is_for_whoever_comes(town: Town) -> None:
    number = new_id()
    handover = invited(town)
    with town.centre.siham.acts() as siham:
        answer_invitation(siham, Answering(handover, number, in_care=True, comes=False, reasons="Nobody."))
    with town.centre.siham.acts() as siham, pytest.raises(Conflict):
        prepare_meeting(siham, number, Preparation())


def test_gives_a_sheet_without_names_and_without_what_is_kept_back(town: Town) -> None:
    """F27: a printable sheet without names; F6: the frame that is stated first."""
    participation = coming(town)
    prepared = Preparation(
        "Younes trains; haddad's coach is glad of YOUNES.", "SECRET", frame="We do not report Younes."
    )
    with town.centre.siham.acts() as siham:
        prepare_meeting(siham, participation, prepared, "ADVICE")
        sheet = print_preparation(siham, participation)
    assert sheet.may_share == "… trains; …'s coach is glad of …."
    assert sheet.frame_words == "We do not report …."
    assert sheet.objective == "To agree who keeps in touch with …."
    assert "SECRET" not in str(sheet)
    assert "ADVICE" not in str(sheet)
    assert sheet.bound_by is not None
    assert sheet.frame.may_keep
