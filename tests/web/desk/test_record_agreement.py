"""Recording an agreement on its page …"""

from datetime import timedelta

from browsing import browsing
from desk.given import a_card, open_at
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def said(**changes: str) -> dict[str, str]:
    typed = {
        "giver": "young_person",
        "purpose": "referral",
        "answer": "yes",
        "given_on": clock.today().isoformat(),
        "how": "In the corridor, twice.",
    }
    return typed | changes | {"submission": str(new_id())}


def test_opens_the_way_to_guidance(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    assert dina.post(f"/desk/{question}/agreement/", said()).status_code == 303
    assert f"/desk/{question}/refer/" in dina.get(f"/desk/{question}/").content.decode()


def test_wants_to_hear_why_it_was_not_asked(town: Town) -> None:
    question = open_at(town, a_card())
    typed = said(answer="not_asked", how="")
    answer = browsing(town.desk.dina).post(f"/desk/{question}/agreement/", typed)
    assert answer.status_code == 422
    assert "why it was not asked" in answer.content.decode()


def test_refuses_a_day_that_has_not_come(town: Town) -> None:
    question = open_at(town, a_card())
    tomorrow = (clock.today() + timedelta(days=1)).isoformat()
    answer = browsing(town.desk.dina).post(f"/desk/{question}/agreement/", said(given_on=tomorrow))
    assert answer.status_code == 422
    assert "In the corridor, twice." in answer.content.decode()
