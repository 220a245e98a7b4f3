"""Recalling an extract …"""

from uuid import UUID

import pytest
from django.conf import settings
from django.db import connections

from cell.taking_part import coming, composed, management, named, region, slipped
from cell.test_compose_extract import wraps_of
from houvast.access.register import FILE, read_lines
from houvast.access.services.replay_register import replay_register
from houvast.cell.finding.participations import extract_row, own_participation
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.selectors.list_extracts import list_extracts
from houvast.cell.selectors.show_extract import show_extract
from houvast.cell.selectors.show_given_extract import show_given_extract
from houvast.cell.services.recall_extract import recall_extract
from houvast.cell.services.remove_participant import remove_participant
from houvast.cell.values.slips import StatementSlip
from houvast.kernel.errors import NotFound
from world import Town

WRAPS = "id, created_at, kind, subject_id, version, dossier_id, receiver_id, receiver_version, giver_id,"
WRAPS += " giver_version, sealed, signature"


@pytest.fixture
def town() -> Town:
    return region()


def rows(statement: str, extract: UUID) -> list[tuple[object, ...]]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, [extract])
        return cursor.fetchall()


def test_leaves_only_the_givers_own_service_able_to_open_it(town: Town) -> None:
    """F3: recall destroys all wraps but the giver's."""
    extract = composed(town, town.centre.siham, coming(town), in_room=True)
    with town.elsewhere.solange.acts() as solange:
        assert show_extract(solange, extract)
    with town.centre.siham.acts() as siham:
        recall_extract(siham, extract)
        recall_extract(siham, extract)
    for person in (town.elsewhere.solange, town.city.cas):
        with person.acts(), pytest.raises(NotFound):
            extract_row(extract)
    assert wraps_of(extract) == {town.centre.siham.user_id, management(town.centre), town.centre.id}
    with town.centre.siham.acts() as siham:
        found = show_given_extract(siham, extract)
        assert found.recalled_at is not None
        assert found.content.statements
    with town.elsewhere.solange.acts() as solange:
        listed = list_extracts(solange)
        assert extract not in {line.id for line in listed.lines}
        assert listed.recalled[0].confirmed_at is None


def test_is_possible_for_the_superior_when_its_giver_has_gone(town: Town) -> None:
    participation = coming(town)
    named(town, participation, town.centre.paul)
    extract = composed(town, town.centre.paul, participation)
    with town.centre.siham.acts() as siham:
        remove_participant(siham, participation, town.centre.paul.user_id)
    with town.centre.paul.acts() as paul, pytest.raises(NotFound):
        recall_extract(paul, extract)
    with town.centre.siham.acts() as siham:
        assert recall_extract(siham, extract) == participation


def test_is_nobody_elses_to_do(town: Town) -> None:
    extract = composed(town, town.centre.siham, coming(town))
    for person in (town.elsewhere.solange, town.centre.paul, town.centre.gina):
        with person.acts() as actor, pytest.raises(NotFound):
            recall_extract(actor, extract)


def test_takes_away_every_slip_that_a_meeting_made_of_it(town: Town) -> None:
    participation = coming(town)
    extract = composed(town, town.centre.siham, participation, in_room=True)
    with town.centre.siham.acts() as siham:
        tag = own_participation(siham, participation).tag
    said = StatementSlip("He trains.", "Siham", "His trainer")
    slipped(town, tag, said, management(town.elsewhere), extract=extract)
    slipped(town, tag, said, management(town.elsewhere))
    with town.elsewhere.solange.acts():
        assert len(waiting_slips(tag)) == 2
    with town.centre.siham.acts() as siham:
        recall_extract(siham, extract)
    with town.elsewhere.solange.acts():
        assert len(waiting_slips(tag)) == 1


def test_is_not_undone_by_an_older_copy(town: Town) -> None:
    """A restore replays a withdrawal for each receiver; what was signed serves nobody who puts it back."""
    extract = composed(town, town.centre.siham, coming(town))
    compartment = rows("SELECT compartment_id FROM cell.extract WHERE id = %s", extract)[0][0]
    old = rows(f"SELECT {WRAPS} FROM keys.wrap WHERE subject_id = %s", compartment)  # noqa: S608
    with town.centre.siham.acts() as siham:
        recall_extract(siham, extract)
    with connections["owner"].cursor() as cursor:
        cursor.execute("DELETE FROM keys.wrap WHERE subject_id = %s", [compartment])
        marks = ", ".join(["%s"] * 12)
        cursor.executemany(f"INSERT INTO keys.wrap ({WRAPS}) VALUES ({marks})", old)  # noqa: S608
        cursor.execute(
            'UPDATE access."grant" SET withdrawn_at = NULL WHERE compartment_id = %s', [compartment]
        )
    with town.elsewhere.solange.acts() as solange:
        assert extract_row(extract)
        with pytest.raises(NotFound):
            show_extract(solange, extract)
    lines = read_lines((settings.HOME / FILE).read_bytes())
    mine = [line for line in lines if line.what == "withdrawal" and line.subject == compartment]
    assert {line.receiver for line in mine} == {management(town.elsewhere), town.elsewhere.id}
    replay_register(mine)
    assert wraps_of(extract) == {town.centre.siham.user_id, management(town.centre), town.centre.id}
    with town.elsewhere.solange.acts(), pytest.raises(NotFound):
        extract_row(extract)
