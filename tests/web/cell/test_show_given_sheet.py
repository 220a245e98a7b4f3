"""An agreed sheet, at the police seat …"""

from browsing import browsing
from cell.given_sheets import RECIPIENT, WORDS, agreed, held
from houvast.kernel import clock
from houvast.kernel.ids import new_id


def test_is_read_and_noted_as_sent_by_its_own_means() -> None:
    """F7: Houvast sends nothing; recipients are configuration with a source."""
    one, given = agreed()
    pol, address = browsing(one.town.city.pol), f"/cell/given-sheets/{given}/"
    page = pol.get(address).content.decode()
    assert WORDS in page
    assert RECIPIENT.source in page
    assert f"{address}given/" not in page
    told = {"submission": str(new_id()), "recipient": str(RECIPIENT.id), "on": clock.today().isoformat()}
    assert pol.post(f"{address}sent/", told | {"recipient": str(new_id())}).status_code == 422
    assert pol.post(f"{address}sent/", told).url == address
    assert "Sent by the police seat, by its own means" in pol.get(address).content.decode()


def test_is_given_on_paper_where_nobody_signs_in_for_the_police() -> None:
    one, given = agreed(held(police=False))
    cas, address = browsing(one.town.city.cas), f"/cell/given-sheets/{given}/"
    page = cas.get(address).content.decode()
    assert f"{address}given/" in page
    assert f"{address}sent/" not in page
    told = {"submission": str(new_id()), "on": clock.today().isoformat()}
    assert cas.post(f"{address}given/", told).url == address
    assert "Given to the police seat on paper" in cas.get(address).content.decode()


def test_exists_for_nobody_else() -> None:
    one, given = agreed()
    for person in (one.town.city.prisca, one.town.city.mira, one.town.centre.siham, one.town.centre.anna):
        assert browsing(person).get(f"/cell/given-sheets/{given}/").status_code == 404
