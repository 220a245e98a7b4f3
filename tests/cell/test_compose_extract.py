"""Composing an extract …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction

from cell.taking_part import coming, composed, drafted, given, management, named, region
from houvast.access.finding import dossier_row
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import GrantReason
from houvast.cell.finding.participations import extract_row, kept_of
from houvast.cell.models.participations import Extract
from houvast.cell.retention import lapse_extracts
from houvast.cell.selectors.list_extracts import list_extracts
from houvast.cell.selectors.show_extract import show_extract
from houvast.cell.selectors.show_given_extract import show_given_extract
from houvast.cell.services.compose_extract import NewExtract, compose_extract
from houvast.cell.services.drop_extract import drop_extract
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound, Tampered
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def town() -> Town:
    return region()


def wraps_of(extract: UUID) -> set[UUID]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT w.receiver_id FROM keys.wrap w JOIN cell.extract e ON e.compartment_id = w.subject_id"
            " WHERE e.id = %s",
            [extract],
        )
        return {row[0] for row in cursor.fetchall()}


def test_seals_it_to_the_giver_the_named_receivers_and_their_recovery(town: Town) -> None:
    """F3, F10: a snapshot of chosen statements, for named receivers until a day."""
    participation = coming(town)
    named(town, participation, town.centre.paul)
    extract = composed(town, town.centre.paul, participation)
    assert wraps_of(extract) == {
        town.centre.paul.user_id,
        management(town.centre),
        town.centre.id,
        management(town.elsewhere),
        town.elsewhere.id,
    }
    with town.elsewhere.solange.acts() as solange:
        found = show_extract(solange, extract)
        assert found.service == "Guidance centre"
        assert found.content.statements == (given(),)
        (line,) = [line for line in list_extracts(solange).lines if line.id == extract]
        assert (line.service, line.seat, line.is_new) == ("Guidance centre", "Management", False)
    with town.centre.paul.acts() as paul:
        (holding,) = show_given_extract(paul, extract).holdings
        assert holding.name == "Elsewhere"
        assert holding.seen_at is not None
        assert kept_of(paul, participation)[0] == ()


def test_lets_the_coordinators_show_it_only_when_its_giver_says_so(town: Town) -> None:
    participation = coming(town)
    named = composed(town, town.centre.siham, participation)
    for_room = composed(town, town.centre.siham, participation, in_room=True)
    with town.city.cas.acts() as cas:
        assert show_extract(cas, for_room).content.in_room
        with pytest.raises(NotFound):
            show_extract(cas, named)


def test_is_nothing_to_anybody_it_was_not_given_to(town: Town) -> None:
    """F2: nobody else of any service, and no colleague of the giver without access."""
    extract = composed(town, town.centre.siham, coming(town))
    for person in (town.city.pol, town.city.cas, town.city.mira, town.centre.gina, town.elsewhere.chloe):
        with person.acts(), pytest.raises(NotFound):
            extract_row(extract)


def test_goes_no_further_than_its_receivers(town: Town) -> None:
    """F3: whoever received an extract reads it, and cannot pass it on, change it or reach what it is of."""
    participation = coming(town)
    extract = composed(town, town.centre.siham, participation)
    with town.elsewhere.solange.acts() as solange:
        row = extract_row(extract)
        with pytest.raises(NotFound):
            give_grant(solange, NewGrant(row.compartment_id, town.elsewhere.chloe.user_id, GrantReason.PART))
        with pytest.raises(NotFound):
            dossier_row(participation)
        assert Extract.objects.filter(id=extract).update(recalled_at=clock.now()) == 0
        assert Extract.objects.filter(id=extract).delete()[0] == 0
        with connection.cursor() as cursor:
            cursor.execute("UPDATE access.dossier SET state = 'open' WHERE id = %s", [participation])
            assert cursor.rowcount == 0
            cursor.execute(
                "SELECT count(*) FROM audit.entry WHERE dossier_id = %s AND actor_id <> %s",
                [participation, solange.user_id],
            )
            assert cursor.fetchone() == (0,)
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO keys.wrap SELECT gen_random_uuid(), now(), kind, subject_id, version,"
                " dossier_id, %s, 1, %s, 1, sealed, signature FROM keys.wrap WHERE subject_id = %s LIMIT 1",
                [town.elsewhere.chloe.user_id, solange.user_id, row.compartment_id],
            )


def test_asks_for_a_statement_a_receiver_and_a_day(town: Town) -> None:
    participation = coming(town)
    statement = drafted(town.centre.siham, participation)
    day = clock.today() + timedelta(days=1)
    whole = NewExtract(new_id(), participation, (statement,), (management(town.elsewhere),), day)
    wrong: tuple[tuple[NewExtract, type[Exception]], ...] = (
        (replace(whole, statements=()), Invalid),
        (replace(whole, statements=(new_id(),)), NotFound),
        (replace(whole, seats=()), Invalid),
        (replace(whole, seats=(management(town.centre),)), Conflict),
        (replace(whole, seats=(town.city.seats["mayor"],)), Conflict),
        (replace(whole, until_on=clock.today() - timedelta(days=1)), Invalid),
        (replace(whole, until_on=clock.today() + timedelta(days=400)), Invalid),
    )
    for new, error in wrong:
        with town.centre.siham.acts() as siham, pytest.raises(error):
            compose_extract(siham, new)
    with town.centre.siham.acts() as siham:
        assert compose_extract(siham, whole) == compose_extract(siham, whole) == whole.extract_id


def test_asks_to_look_at_statements_that_name_others(town: Town) -> None:
    """F10: third persons get no record; whoever names them looks once more."""
    participation = coming(town)
    statement = drafted(town.centre.siham, participation, given("His sister worries.", names_others=True))
    day = clock.today() + timedelta(days=1)
    new = NewExtract(new_id(), participation, (statement,), (management(town.elsewhere),), day)
    with town.centre.siham.acts() as siham, pytest.raises(Invalid):
        compose_extract(siham, new)
    with town.centre.siham.acts() as siham:
        compose_extract(siham, replace(new, looked=True))


def test_is_refused_by_its_receiver_when_it_was_exchanged(town: Town) -> None:
    """Who can write the database cannot give words another giver's name."""
    extract = composed(town, town.centre.siham, coming(town))
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE cell.extract SET giver_id = %s WHERE id = %s", [town.centre.gina.user_id, extract]
        )
    with town.elsewhere.solange.acts() as solange, pytest.raises(Tampered):
        show_extract(solange, extract)


def test_is_over_on_its_day_and_its_keys_go(town: Town) -> None:
    extract = composed(town, town.centre.siham, coming(town))
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            'UPDATE access."grant" g SET valid_until = now() FROM cell.extract e'
            " WHERE e.id = %s AND g.compartment_id = e.compartment_id AND g.reason = 'extract'",
            [extract],
        )
    with town.elsewhere.solange.acts() as solange, pytest.raises(NotFound):
        show_extract(solange, extract)
    assert lapse_extracts() >= 2
    assert wraps_of(extract) == {town.centre.siham.user_id, management(town.centre), town.centre.id}
    with town.centre.siham.acts() as siham:
        assert show_given_extract(siham, extract)


def test_can_be_done_away_with_by_its_receiver(town: Town) -> None:
    extract = composed(town, town.centre.siham, coming(town))
    with town.elsewhere.solange.acts() as solange:
        drop_extract(solange, extract)
    with town.elsewhere.solange.acts() as solange:
        assert extract not in {line.id for line in list_extracts(solange).lines}
        with pytest.raises(NotFound):
            show_extract(solange, extract)
    assert not wraps_of(extract) & {management(town.elsewhere), town.elsewhere.id}
    with town.centre.siham.acts() as siham:
        (holding,) = show_given_extract(siham, extract).holdings
        assert holding.dropped_at is not None
        with pytest.raises(NotFound):
            drop_extract(siham, extract)
