"""The notices …"""

from browsing import browsing
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import Function, GrantReason
from world import Service, dossier_of, hire


def test_say_what_happened_by_reference_only(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    assert "There is nothing you have not seen." in browsing(lena).get("/access/notices/").content.decode()
    opened = dossier_of(centre.anna, centre)
    with centre.anna.acts() as anna:
        give_grant(anna, NewGrant(opened.compartment_id, lena.user_id, GrantReason.STAND_IN))
    text = browsing(lena).get("/access/notices/").content.decode()
    assert opened.reference in text
    assert "You are stand-in" in text
