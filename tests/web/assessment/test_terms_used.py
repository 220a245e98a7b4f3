"""What a service means by its words, where an instrument is read and rated with …"""

from uuid import UUID

import pytest

from assessment.filling import ONE_PAGE, begun
from assessment.given import LIFE, a_round
from assessment.judged import revealed
from assessment.speaking import adopted, changed, proposed, reworded
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.values.language import Change
from houvast.assessment.values.shipped_terms import shipped_id
from web.assessment.rating import address, state
from world import Town

SUMMARY = "What we mean by the words on this page"
READ = f"/assessment/instruments/read/{LIFE.id}/"


@pytest.fixture
def round_id(town: Town) -> UUID:
    return a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))


def part(page: str) -> str:
    """The part of a page that says what its words mean."""
    return page.partition(SUMMARY)[2].partition("</details>")[0]


def test_stands_on_the_sheet_and_before_the_first_impression(town: Town, round_id: UUID) -> None:
    client = browsing(town.centre.bert)
    impression = part(client.get(address(round_id, "impression/")).content.decode())
    assert f"/language/{shipped_id('concern')}/" in impression
    state(client, round_id)
    sheet = client.get(address(round_id, "sheet/1/")).content.decode()
    assert "Proposed text that came with the product" in part(sheet)
    assert sheet.index(SUMMARY) < sheet.index('name="level_0"')


def test_stands_beside_the_preview_in_the_language_that_is_read(town: Town) -> None:
    client = browsing(town.centre.anna)
    dutch = part(client.get(READ, {"in": "nl"}).content.decode())
    assert 'lang="nl">sterkte</a>' in dutch
    assert SUMMARY not in client.get(READ, {"in": "all"}).content.decode()


def test_says_what_was_adopted_and_forgets_what_was_left(town: Town, round_id: UUID) -> None:
    client = browsing(town.centre.bert)
    state(client, round_id)
    centre, words = town.centre, reworded("a roof and a key")
    term = proposed(centre.anna, words.__class__(**vars(words) | {"forms": ("housing",)}))
    assert "a roof and a key" not in part(client.get(address(round_id, "sheet/1/")).content.decode())
    adopted(centre.coach, term)
    assert "a roof and a key" in part(client.get(address(round_id, "sheet/1/")).content.decode())
    adopted(centre.coach, changed(centre.anna, term, Change.LEAVE))
    assert "a roof and a key" not in part(client.get(address(round_id, "sheet/1/")).content.decode())


def test_stands_where_a_form_is_filled_in_alone(town: Town) -> None:
    form = begun(town.centre.anna, trajectory_of(town.centre.anna, town.centre.holder1), ONE_PAGE)
    page = browsing(town.centre.anna).get(f"/assessment/forms/{form}/fill/").content.decode()
    assert f"/language/{shipped_id('strength')}/" in part(page)
    assert page.index(SUMMARY) < page.index("<textarea")


def test_stands_where_the_team_talks_and_judges(town: Town) -> None:
    number = revealed(town, trajectory_of(town.centre.anna, town.centre.holder1))
    client = browsing(town.centre.anna)
    for place in ("reveal/", "judgement/"):
        page = client.get(address(number, place)).content.decode()
        assert f"/language/{shipped_id('strength')}/" in part(page), place
