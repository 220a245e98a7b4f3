"""The page of who has two hats …"""

from browsing import browsing
from houvast.access.values import Function
from world import TOO_FEW, Service, hire


def doubled(centre: Service) -> str:
    lena = hire(centre, "lena", Function.GUIDE)
    address = f"/access/colleagues/{lena.user_id}/functions/"
    steward = browsing(centre.steward)
    both = {"functions": ["guide", "coordinator"]}
    refused = steward.post(address, both)
    assert refused.status_code == 422
    assert "Write down why one person does both" in refused.content.decode()
    assert steward.post(address, both | {"two_hats": TOO_FEW}).status_code == 303
    return address


def test_shows_the_officer_why_and_who_decided(centre: Service) -> None:
    doubled(centre)
    page = browsing(centre.dpo).get("/access/log/two-hats/").content.decode()
    for text in ("Lena", TOO_FEW, "Steward", "today"):
        assert text in page


def test_is_reached_from_the_log(centre: Service) -> None:
    assert "/access/log/two-hats/" in browsing(centre.dpo).get("/access/log/").content.decode()


def test_is_for_the_officer_alone_and_a_steward_reads_it_with_the_colleague(centre: Service) -> None:
    address = doubled(centre)
    assert browsing(centre.steward).get("/access/log/two-hats/").status_code == 404
    page = browsing(centre.steward).get(address.removesuffix("functions/")).content.decode()
    assert TOO_FEW in page
    assert "Two hats" in page


def test_says_so_when_a_mayor_would_do_social_work(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    typed = {"functions": ["guide", "mayor"], "two_hats": TOO_FEW}
    answer = browsing(centre.steward).post(f"/access/colleagues/{lena.user_id}/functions/", typed)
    assert answer.status_code == 422
    assert "never do social work" in answer.content.decode()
