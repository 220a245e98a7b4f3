"""Sealing to a new recovery …"""

from browsing import browsing
from houvast.access.services.found_recovery import found_recovery
from houvast.access.values import Function
from world import dossier_of, found, hire, secure_recovery


def test_is_asked_for_until_everything_is_sealed() -> None:
    service = found()
    secure_recovery(service)
    anna = hire(service, "anna", Function.GUIDE)
    dossier_of(anna, service)
    holders = [service.holder1.user_id, service.holder2.user_id, service.holder3.user_id]
    with service.steward.acts() as steward:
        found_recovery(steward, service.id, holders)
    client = browsing(anna)
    assert "Seal them now" in client.get("/access/lost-keys/").content.decode()
    assert client.post("/access/recovery/secure/").status_code == 303
    assert "Seal them now" not in client.get("/access/lost-keys/").content.decode()
