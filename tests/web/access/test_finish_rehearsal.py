"""The second half of a rehearsal …"""

from browsing import browsing
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from world import Service, dossier_of


def test_says_how_many_keys_were_opened(centre: Service) -> None:
    dossier_of(centre.anna, centre)
    with centre.holder2.acts() as holder:
        opening = start_recovery(holder, NewOpening(centre.id, centre.holder1.user_id, Purpose.REHEARSAL))
    address = f"/access/recovery/{opening}/rehearsal/"
    assert browsing(centre.holder3).post(address).status_code == 404
    client = browsing(centre.holder1)
    assert client.post(address).status_code == 303
    assert "It works" in client.get("/access/recovery/").content.decode()
    assert client.post(address).status_code == 404
