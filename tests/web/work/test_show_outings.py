"""The page of whoever watches …"""

import re

from browsing import browsing
from guidance.outings import a_service, in_minutes, out
from houvast.guidance.selectors.show_own_outing import show_own_outing
from houvast.guidance.services.extend_outing import extend_outing
from houvast.kernel import clock
from world import Town


def test_shows_who_is_out_and_where_only_for_a_reason() -> None:
    service = a_service(with_duty=True)
    out(service.amal)
    dirk = browsing(service.dirk)
    page = dirk.get("/work/watch/").content.decode()
    assert "Amal" in page
    for hidden in ("Korenbloem", "0470", "a family"):
        assert hidden not in page
    link = re.findall(r"/work/watch/[0-9a-f-]{36}/", page)[0]
    assert "Korenbloem" not in dirk.get(link).content.decode()
    assert dirk.post(link, {"why": " "}).status_code == 422
    assert "Korenbloemstraat 8" in dirk.post(link, {"why": "She does not answer."}).content.decode()
    own = browsing(service.amal).get("/work/").content.decode()
    assert "She does not answer." in own


def test_shows_worker_and_number_alone_once_they_are_late() -> None:
    service = a_service(with_duty=True)
    with clock.frozen_at(in_minutes(-120)):
        out(service.amal, minutes=60)
    page = browsing(service.dirk).get("/work/watch/").content.decode()
    assert "0470 11 22 33" in page
    assert "Korenbloem" not in page
    assert "Not back yet" in browsing(service.dirk).get("/work/").content.decode()
    with service.amal.acts() as amal:
        outing = show_own_outing(amal).outing
        assert outing is not None
        assert outing.is_late
        extend_outing(amal, outing.id, in_minutes(90))
    assert "0470" not in browsing(service.dirk).get("/work/watch/").content.decode()


def test_is_empty_for_whoever_watches_nobody(town: Town) -> None:
    assert "Nobody is out" in browsing(town.centre.anna).get("/work/watch/").content.decode()
    assert browsing(town.desk.dina).get("/work/watch/").status_code == 404
