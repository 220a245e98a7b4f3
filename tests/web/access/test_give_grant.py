"""The page that gives access …"""

from browsing import browsing
from houvast.kernel import clock
from world import Service, dossier_of, found


def test_gives_it_until_a_day_or_for_good(centre: Service) -> None:
    opened = dossier_of(centre.anna, centre)
    client, address = browsing(centre.anna), f"/access/dossiers/{opened.id}/give/"
    form = {"receiver_id": str(centre.bert.user_id), "reason": "colleague", "until": "2020-01-01"}
    assert client.post(address, form).status_code == 422
    assert client.post(address, form | {"until": clock.today().isoformat()}).status_code == 303
    assert browsing(centre.bert).get(f"/access/dossiers/{opened.id}/").status_code == 200


def test_offers_no_reason_that_has_a_way_of_its_own_and_no_stranger(centre: Service) -> None:
    opened, stranger = dossier_of(centre.anna, centre), found().steward
    client, address = browsing(centre.anna), f"/access/dossiers/{opened.id}/give/"
    form = {"receiver_id": str(centre.bert.user_id), "reason": "break_glass"}
    assert client.post(address, form).status_code == 422
    assert (
        client.post(address, {"receiver_id": str(stranger.user_id), "reason": "colleague"}).status_code == 422
    )
