"""Opening a dossier …"""

import pytest

from houvast.access.finding import dossier_row
from houvast.access.models.keys import KeyWrap
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import Function, Track
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.vault.pairs import is_closed_for_self
from world import GROUND, Town, dossier_of, found, hire, secure_recovery


def test_makes_it_known_to_its_holder_and_to_nobody_else(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    with town.centre.anna.acts() as anna:
        assert dossier_row(opened.id).reference == opened.reference
        assert anna.keyring.compartment(opened.compartment_id).newest == 1
    for other in (
        town.centre.bert,
        town.centre.coach,
        town.elsewhere.chloe,
        town.centre.steward,
        town.desk.dina,
    ):
        with other.acts() as somebody:
            with pytest.raises(NotFound):
                dossier_row(opened.id)
            with pytest.raises(NotFound):
                somebody.keyring.compartment(opened.compartment_id)


def test_keeps_its_key_for_its_holder_alone_and_in_a_box_for_recovery(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    wraps = KeyWrap.objects.using("owner").filter(dossier_id=opened.id)
    closed = {row.receiver_id: is_closed_for_self(bytes(row.sealed)) for row in wraps}
    assert closed == {town.centre.anna.user_id: True, town.centre.id: False}


def test_is_refused_to_a_steward(town: Town) -> None:
    with town.centre.steward.acts() as steward, pytest.raises(NotAllowed):
        open_dossier(steward, NewDossier(town.centre.id, Track.GUIDANCE, GROUND))


def test_is_refused_in_a_service_where_one_does_not_work(town: Town) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        open_dossier(anna, NewDossier(town.elsewhere.id, Track.GUIDANCE, GROUND))


def test_waits_for_the_first_rehearsal_of_recovery() -> None:
    service = found()
    fatma = hire(service, "fatma", Function.GUIDE)
    with fatma.acts() as actor, pytest.raises(Conflict):
        open_dossier(actor, NewDossier(service.id, Track.GUIDANCE, GROUND))
    secure_recovery(service)
    with fatma.acts() as actor:
        assert open_dossier(actor, NewDossier(service.id, Track.GUIDANCE, GROUND))


def test_of_the_consultation_is_for_the_cell_and_for_who_takes_part(town: Town) -> None:
    for service, name in ((town.city, "mira"), (town.city, "cas"), (town.centre, "siham")):
        person = getattr(service, name)
        opened = dossier_of(person, service, Track.CONSULTATION)
        with person.acts():
            assert dossier_row(opened.id).reference == opened.reference
        with town.centre.anna.acts(), pytest.raises(NotFound):
            dossier_row(opened.id)


def test_for_a_seat_makes_it_known_to_mayor_and_deputy(town: Town) -> None:
    city = town.city
    with city.mira.acts() as mira:
        opened = open_dossier(mira, NewDossier(city.id, Track.CONSULTATION, GROUND, city.seats["mayor"]))
    with city.milan.acts():
        assert dossier_row(opened.id).reference == opened.reference
    for other in (city.cas, city.pol, city.prisca):
        with other.acts(), pytest.raises(NotFound):
            dossier_row(opened.id)
