"""Until a round is over, a rater …

Attack tests: whoever looks along acts with every right the application has, and writes SQL of their own.
"""

from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from assessment.given import a_round, a_sheet, an_impression, kept, rated, stated
from guidance.trajectories import trajectory_of
from houvast.access.keyring import COMPARTMENT
from houvast.access.models.keys import KeyWrap
from houvast.access.rounds import end_blind_round, reveal_when_all_locked, settle_blind_round
from houvast.assessment.models.rounds import Invitation, LockedRating, Rating, Round, StatedImpression
from houvast.assessment.selectors.list_rounds import OwnPart, list_rounds
from houvast.assessment.selectors.show_reveal import show_reveal
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.services.end_round import end_round
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def everything(person: Person, dossier: UUID) -> dict[str, int]:
    """How many rows of each table of assessment somebody sees in one dossier, whatever they ask."""
    tables = (Round, Invitation, Rating, StatedImpression, LockedRating)
    with person.acts():
        return {model.__name__: model.objects.filter(dossier_id=dossier).count() for model in tables}


def test_sees_no_trace_of_what_another_began_wrote_or_locked(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    before = everything(town.centre.bert, dossier)
    stated(town.centre.anna, number)
    assert everything(town.centre.bert, dossier) == before
    with town.centre.anna.acts() as anna:
        kept(anna, number, a_sheet())
    assert everything(town.centre.bert, dossier) == before
    with town.centre.anna.acts() as anna:
        lock_sheet(anna, number, new_id(), an_impression())
    assert (
        everything(town.centre.bert, dossier)
        == before
        == {
            "Round": 1,
            "Invitation": 2,
            "Rating": 0,
            "StatedImpression": 0,
            "LockedRating": 0,
        }
    )
    assert everything(town.centre.coach, dossier) == before


def test_reads_the_same_page_before_and_after_another_locked(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    with town.centre.bert.acts() as bert:
        before = list_rounds(bert, dossier)
    rated(town.centre.anna, number)
    with town.centre.bert.acts() as bert:
        assert list_rounds(bert, dossier) == before


def test_asks_as_many_statements_whether_another_locked_or_not(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    counts = []
    for _ in range(2):
        with town.centre.bert.acts() as bert, CaptureQueriesContext(connection) as asked:
            list_rounds(bert, dossier)
        counts.append(len(asked))
        if len(counts) == 1:
            rated(town.centre.anna, number)
    assert counts[0] == counts[1]


def test_gets_no_wrap_of_anothers_own_part(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    stated(town.centre.anna, number)
    with town.centre.anna.acts():
        (compartment,) = Rating.objects.filter(round_id=number).values_list("compartment_id", flat=True)
    wraps = KeyWrap.objects.using("owner").filter(kind=COMPARTMENT, subject_id=compartment)
    receivers = set(wraps.values_list("receiver_id", flat=True))
    assert receivers == {town.centre.anna.user_id, town.centre.id}, "the rater and the recovery, nobody else"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE assessment.round SET state = 'revealed'",
        "UPDATE assessment.invitation SET user_id = access.current_user_id()",
        "DELETE FROM assessment.invitation",
        "UPDATE assessment.locked_rating SET user_id = access.current_user_id()",
        "DELETE FROM assessment.locked_rating",
        "UPDATE assessment.impression SET content = content",
        "DELETE FROM assessment.impression",
    ],
)
def test_cannot_move_a_round_or_change_what_was_stated_by_a_statement(
    town: Town, dossier: UUID, statement: str
) -> None:
    number = a_round(town, dossier)
    rated(town.centre.anna, number)
    stated(town.centre.bert, number)
    for person in (town.centre.anna, town.centre.bert, town.centre.coach):
        with person.acts(), pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_cannot_ask_a_puppet_in_or_lock_for_somebody_else(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    with town.centre.bert.acts():
        seen = Round.objects.get(id=number)
        for model in (Invitation, LockedRating, Rating):
            row = model(
                dossier_id=dossier,
                compartment_id=seen.compartment_id,
                round_id=number,
                user_id=town.centre.holder1.user_id,
                content=seen.content,
            )
            with pytest.raises(DatabaseError), transaction.atomic():
                row.save(force_insert=True)


def test_cannot_throw_a_sheet_under_way_away_and_state_a_second_first_impression(
    town: Town, dossier: UUID
) -> None:
    number = a_round(town, dossier)
    stated(town.centre.anna, number)
    with town.centre.anna.acts():
        Rating.objects.filter(round_id=number).delete()
        assert Rating.objects.filter(round_id=number).count() == 1
    with town.centre.anna.acts() as anna:
        kept(anna, number, a_sheet())
    with town.centre.anna.acts() as anna:
        lock_sheet(anna, number, new_id(), an_impression())
        assert not Rating.objects.filter(round_id=number).exists()


def test_cannot_put_an_impression_elsewhere_than_to_ones_own_sheet_in_an_open_round(
    town: Town, dossier: UUID
) -> None:
    number = a_round(town, dossier)
    stated(town.centre.anna, number)
    with town.centre.anna.acts():
        sheet = Rating.objects.get(round_id=number)
        content = StatedImpression.objects.get(rating_id=sheet.id).content
        shared = Round.objects.get(id=number).compartment_id

    def is_refused(person: Person, rating: UUID, part: UUID) -> bool:
        row = StatedImpression(dossier_id=dossier, compartment_id=part, rating_id=rating, content=content)
        with person.acts():
            try:
                with transaction.atomic():
                    row.save(force_insert=True)
            except DatabaseError as error:
                return "row-level security" in str(error)
        return False

    assert is_refused(town.centre.bert, sheet.id, shared), "to another's sheet"
    assert is_refused(town.centre.bert, new_id(), shared), "to no sheet"
    StatedImpression.objects.using("owner").filter(rating_id=sheet.id).delete()
    assert is_refused(town.centre.anna, sheet.id, shared), "in the part of all"
    with town.centre.coach.acts() as coach:
        end_round(coach, number, "Nobody has time.")
    assert is_refused(town.centre.anna, sheet.id, sheet.compartment_id), "when the round is over"


def test_cannot_call_the_reveal_early(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    rated(town.centre.bert, number)
    with town.centre.bert.acts():
        reveal_when_all_locked(number)
    with town.centre.bert.acts() as bert, pytest.raises(Conflict):
        show_reveal(bert, number)
    with town.centre.bert.acts():
        row = Round.objects.get(id=number)
        for act in (lambda: end_blind_round(number, row.content.raw), lambda: settle_blind_round(number)):
            with pytest.raises(NotFound):
                act()
    assert everything(town.centre.anna, dossier)["LockedRating"] == 0


def test_reads_nothing_of_a_round_in_a_dossier_of_others(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    for stranger in (town.centre.holder1, town.elsewhere.chloe, town.centre.dpo):
        assert sum(everything(stranger, dossier).values()) == 0
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        show_sheet(chloe, number)


def test_sees_everything_once_the_last_has_locked(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    rated(town.centre.anna, number)
    rated(town.centre.bert, number, a_sheet("2"))
    for person in (town.centre.anna, town.centre.bert, town.centre.coach):
        with person.acts() as actor:
            page = show_reveal(actor, number)
        assert len(page.sheets) == 2
    with town.centre.bert.acts() as bert:
        assert list_rounds(bert, dossier).rounds[0].own is OwnPart.LOCKED
