"""The digests of the log, for each data-protection officer …"""

import pytest

from browsing import browsing
from houvast.audit.digests import from_file
from houvast.audit.sealing import seal_log
from houvast.audit.verifying import Kept
from world import Service


@pytest.fixture(scope="module")
def sealed(centre: Service) -> Service:
    """A service with something in the log, sealed."""
    browsing(centre.anna).get("/work/")
    assert seal_log() > 0
    return centre


def test_stand_on_a_page_of_theirs_that_their_first_page_leads_to(sealed: Service) -> None:
    client = browsing(sealed.dpo)
    assert "/access/log/digest/" in client.get("/work/").content.decode()
    assert "/access/log/digest/" in client.get("/access/log/").content.decode()
    page = client.get("/access/log/digest/")
    assert page.status_code == 200
    assert "?seal=" in page.content.decode()


def test_can_be_kept_as_the_file_that_a_comparison_reads(sealed: Service) -> None:
    client = browsing(sealed.dpo)
    page = client.get("/access/log/digest/").content.decode()
    number = page.partition("?seal=")[2].partition('"')[0]
    answer = client.get(f"/access/log/digest/?seal={number}")
    assert "attachment" in answer["Content-Disposition"]
    kept = from_file(answer.content)
    assert kept == Kept(int(number), kept.digest)
    assert kept.digest.hex() in page


def test_are_still_given_when_the_day_has_a_newer_one(sealed: Service) -> None:
    """A page that was opened in the morning leads to its own file in the evening."""
    client = browsing(sealed.dpo)
    number = client.get("/access/log/digest/").content.decode().partition("?seal=")[2].partition('"')[0]
    browsing(sealed.anna).get("/work/")
    assert seal_log() > 0
    assert f'?seal={number}"' not in client.get("/access/log/digest/").content.decode()
    assert from_file(client.get(f"/access/log/digest/?seal={number}").content).seq == int(number)


def test_are_none_where_there_is_no_such_seal(sealed: Service) -> None:
    client = browsing(sealed.dpo)
    for number in ("", "999999999", "x", "-1", "9" * 40):
        assert client.get(f"/access/log/digest/?seal={number}").status_code == 404


def test_are_the_officers_alone(sealed: Service) -> None:
    for person in (sealed.anna, sealed.steward, sealed.holder1):
        assert browsing(person).get("/access/log/digest/").status_code == 404
