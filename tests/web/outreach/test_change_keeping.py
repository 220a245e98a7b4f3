"""The page on which a steward chooses how long a name is remembered …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from houvast.outreach.values.remembered import USUAL_DAYS
from outreach.given import a_street_team

ADDRESS = "/outreach/keeping/"


def test_begins_with_the_usual_and_keeps_what_is_chosen() -> None:
    street = a_street_team()
    client = browsing(street.steward)
    assert ADDRESS in client.get("/access/team/").content.decode()
    assert f'value="{USUAL_DAYS}"' in client.get(ADDRESS).content.decode()
    sent = {"submission": str(new_id())}
    assert client.post(ADDRESS, {**sent, "days": "120"}).status_code == 422
    assert client.post(ADDRESS, {**sent, "days": "30"}).status_code == 303
    assert 'value="30"' in client.get(ADDRESS).content.decode()
