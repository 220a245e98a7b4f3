"""Giving slips …"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connections

from cell.taking_part import coming, management, region, slipped
from houvast.cell.finding.participations import own_participation
from houvast.cell.models.participations import Slip
from houvast.cell.retention import lapse_slips
from houvast.cell.selectors.list_seat_slips import list_seat_slips
from houvast.cell.selectors.list_slips import list_slips
from houvast.cell.services.give_slips import NewSlips, give_slips
from houvast.cell.values.slips import AgendaSlip
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def town() -> Town:
    return region()


def tag_of(town: Town, participation: UUID) -> UUID:
    with town.centre.siham.acts() as siham:
        return own_participation(siham, participation).tag


def test_reaches_each_seat_alone_and_not_even_its_giver_reads_it_back(town: Town) -> None:
    """F3: the only thing a meeting gives to anybody; there is no common file."""
    participation = coming(town)
    tag = tag_of(town, participation)
    slipped(town, tag, AgendaSlip("At ten"), management(town.centre), town.city.seats["police"])
    with town.centre.siham.acts() as siham:
        (line,) = list_slips(siham, participation).lines
        assert (line.service, line.given_by, line.said, line.may_keep) == (
            "City",
            "Cas",
            AgendaSlip("At ten"),
            False,
        )
    with town.city.pol.acts() as pol:
        assert tag in {slip.tag for slip in Slip.objects.all()}
        assert len([one for one in list_seat_slips(pol) if one.said == AgendaSlip("At ten")]) == 1
    for person in (town.city.cas, town.city.mira, town.elsewhere.solange, town.centre.paul):
        with person.acts():
            assert not Slip.objects.filter(tag=tag).exists()


def test_is_for_who_prepares_meetings_to_seats_they_know(town: Town) -> None:
    until = clock.now() + timedelta(hours=1)
    for person in (town.centre.siham, town.city.pol, town.centre.anna):
        with person.acts() as actor, pytest.raises(NotAllowed):
            give_slips(actor, [management(town.elsewhere)], NewSlips(new_id(), AgendaSlip(), until))
    for stranger in (town.centre.anna.user_id, town.centre.id, new_id()):
        with town.city.cas.acts() as cas, pytest.raises(NotFound):
            give_slips(cas, [stranger], NewSlips(new_id(), AgendaSlip(), until))
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        give_slips(cas, [management(town.centre)], NewSlips(new_id(), AgendaSlip(), clock.now()))
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        give_slips(
            cas, [management(town.centre)], NewSlips(new_id(), AgendaSlip(), until, extract_id=new_id())
        )


def test_vanishes_at_its_moment_for_everybody_and_for_good(town: Town) -> None:
    participation = coming(town)
    tag = tag_of(town, participation)
    slipped(town, tag, AgendaSlip())
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE cell.slip SET expires_at = now() WHERE tag = %s", [tag])
    with town.centre.siham.acts() as siham:
        assert list_slips(siham, participation).lines == ()
    lapse_slips()
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cell.slip WHERE tag = %s", [tag])
        assert cursor.fetchone() == (0,)


def test_is_left_out_when_it_was_exchanged_and_the_page_says_so(town: Town) -> None:
    participation = coming(town)
    tag = tag_of(town, participation)
    slipped(town, tag, AgendaSlip("first"))
    slipped(town, tag, AgendaSlip("second"))
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE cell.slip SET giver_id = %s"
            " WHERE id IN (SELECT id FROM cell.slip WHERE tag = %s LIMIT 1)",
            [town.city.mira.user_id, tag],
        )
    with town.centre.siham.acts() as siham:
        assert len(list_slips(siham, participation).lines) == 1
        assert [closed.is_damaged for closed in siham.closed.values()] == [True]
