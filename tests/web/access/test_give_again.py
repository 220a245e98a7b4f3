"""Giving again …"""

from access.lost import begin_anew
from browsing import browsing
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.invite_again import invite_again
from houvast.access.values import Function, GrantReason
from world import Service, dossier_of, hire


def test_is_one_button_once_the_new_keys_are_confirmed(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    shared = dossier_of(lena, centre)
    with lena.acts() as actor:
        give_grant(actor, NewGrant(shared.compartment_id, centre.anna.user_id, GrantReason.COLLEAGUE))
    with centre.steward.acts() as steward:
        invite_again(steward, lena.user_id)
    address = f"/access/lost-keys/{lena.user_id}/"
    assert browsing(centre.anna).post(address).status_code in {404, 409}
    again = begin_anew(centre, lena)
    assert browsing(centre.anna).post(address).status_code == 303
    assert browsing(again).get(f"/access/dossiers/{shared.id}/").status_code == 200
