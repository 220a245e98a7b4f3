"""The page on which a desk's question goes on as support …"""

from dataclasses import replace
from uuid import UUID

from browsing import browsing
from desk.given import a_card, open_at
from houvast.desk.values.entrances import Asker
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from schools.given import seen
from world import Town


def test_ticks_nothing_and_takes_what_is_ticked(town: Town) -> None:
    question = open_at(town, replace(a_card("Two groups no longer talk."), way_back="03 555 12 12"))
    client = browsing(town.desk.dina)
    address = f"/schools/from-desk/{question}/"
    assert address in client.get(f"/desk/{question}/").content.decode()
    page = client.get(address).content.decode()
    assert "Two groups no longer talk." in page
    assert " checked" not in page
    assert 'value="03 555 12 12"' in page
    told = {
        "submission": str(new_id()),
        "organisation_kind": "school",
        "organisation": "Campus Vaartwijk",
        "kind": "polarisation",
        "question": "",
        "asker": "Hilde Peeters",
        "function": "head",
        "way": "",
        "language": "nl",
        "agreed_by": "Hilde Peeters",
        "agreed_on": clock.today().isoformat(),
        "agreed_how": "Aloud",
    }
    nothing = client.post(address, told)
    assert nothing.status_code == 422
    assert "Campus Vaartwijk" in nothing.content.decode()
    answer = client.post(address, told | {"taken": ["worry"]})
    assert answer.url == f"/schools/{told['submission']}/"
    assert seen(town.desk.dina, UUID(told["submission"])).content.question == "Two groups no longer talk."
    again = client.post(address, told | {"taken": ["worry"]})
    assert again.url == answer.url


def test_is_not_offered_for_a_question_of_a_family(town: Town) -> None:
    question = open_at(town, replace(a_card(), asker=Asker.FAMILY))
    page = browsing(town.desk.dina).get(f"/desk/{question}/").content.decode()
    assert "/schools/from-desk/" not in page
