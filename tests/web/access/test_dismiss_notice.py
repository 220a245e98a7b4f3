"""Putting a notice away …"""

from browsing import browsing
from houvast.access.selectors.list_notices import list_notices
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import Function, GrantReason
from world import Service, dossier_of, hire


def test_is_for_its_reader_alone(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    opened = dossier_of(centre.anna, centre)
    with centre.anna.acts() as anna:
        give_grant(anna, NewGrant(opened.compartment_id, lena.user_id, GrantReason.STAND_IN))
    with lena.acts() as actor:
        notice = list_notices(actor)[0]
    browsing(centre.bert).post(f"/access/notices/{notice.id}/dismiss/")
    with lena.acts() as actor:
        assert notice in list_notices(actor)
    assert browsing(lena).post(f"/access/notices/{notice.id}/dismiss/").status_code == 303
    with lena.acts() as actor:
        assert notice not in list_notices(actor)
