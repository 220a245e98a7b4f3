"""The page of one's own account …"""

from browsing import browsing
from houvast.access.services.print_key_sheet import print_key_sheet
from houvast.access.values import Function
from world import PASSWORD, Service, hire


def test_warns_until_there_is_a_key_sheet(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    assert "You have no key sheet yet" in browsing(lena).get("/access/account/").content.decode()
    with lena.acts() as actor:
        print_key_sheet(actor, PASSWORD)
    assert "You have no key sheet yet" not in browsing(lena).get("/access/account/").content.decode()
