"""Withdrawing access …"""

from browsing import browsing
from houvast.access.selectors.show_access import show_access
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import GrantReason
from world import Service, dossier_of


def test_works_at_once_and_never_takes_the_last(centre: Service) -> None:
    opened = dossier_of(centre.anna, centre)
    with centre.anna.acts() as anna:
        grant = give_grant(anna, NewGrant(opened.compartment_id, centre.bert.user_id, GrantReason.COLLEAGUE))
    page = f"/access/dossiers/{opened.id}/"
    assert browsing(centre.bert).get(page).status_code == 200
    assert browsing(centre.anna).post(f"{page}withdraw/{grant}/").status_code == 303
    assert browsing(centre.bert).get(page).status_code == 404
    with centre.anna.acts() as anna:
        own = show_access(anna, opened.id).now[0].id
    assert browsing(centre.anna).post(f"{page}withdraw/{own}/").status_code == 409
