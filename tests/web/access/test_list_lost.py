"""The page of lost keys …"""

from access.lost import begin_anew
from browsing import browsing
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import Function, GrantReason
from world import Service, dossier_of, hire


def test_shows_what_one_shares_with_who_lost_their_keys(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    shared, alone = dossier_of(lena, centre), dossier_of(lena, centre)
    with lena.acts() as actor:
        give_grant(actor, NewGrant(shared.compartment_id, centre.bert.user_id, GrantReason.COLLEAGUE))
    begin_anew(centre, lena)
    text = browsing(centre.bert).get("/access/lost-keys/").content.decode()
    assert shared.reference in text
    assert alone.reference not in text
    assert shared.reference not in browsing(centre.anna).get("/access/lost-keys/").content.decode()
