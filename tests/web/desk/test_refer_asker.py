"""The page that hands the one who asks to guidance …"""

from dataclasses import replace

import pytest

from browsing import browsing
from desk.given import a_card, open_at
from houvast.access.values import FunctionKeyKind
from houvast.desk.values.entrances import Asker
from houvast.kernel.clock import today
from houvast.kernel.ids import new_id
from world import Town

AGREED = {"giver": "asker", "purpose": "own_guidance", "answer": "yes", "how": "On the phone."}


def test_appears_once_she_agreed_and_hands_her_over(town: Town) -> None:
    question, dina = open_at(town, replace(a_card(), asker=Asker.FAMILY)), browsing(town.desk.dina)
    page = dina.get(f"/desk/{question}/").content.decode()
    assert "Their own agreement is enough" in page
    assert f'href="/desk/{question}/refer-asker/"' not in page
    given = AGREED | {"given_on": today().isoformat(), "submission": str(new_id())}
    assert dina.post(f"/desk/{question}/agreement/", given).status_code == 303
    assert f'href="/desk/{question}/refer-asker/"' in dina.get(f"/desk/{question}/").content.decode()
    inbox = str(town.centre.functions[FunctionKeyKind.INBOX])
    form = {"inbox": inbox, "preview": "A mother looks for rest.", "name": "Griet", "contact": ""}
    answer = dina.post(f"/desk/{question}/refer-asker/", form | {"submission": str(new_id())})
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/desk/{question}/")
    inbox_page = browsing(town.centre.anna).get("/guidance/inbox/").content.decode()
    assert "A family member, for themselves" in inbox_page
    assert "Griet" not in inbox_page


def test_keeps_what_was_typed_while_she_has_not_agreed(town: Town) -> None:
    question = open_at(town, replace(a_card(), asker=Asker.FAMILY))
    inbox = str(town.centre.functions[FunctionKeyKind.INBOX])
    form = {
        "inbox": inbox,
        "preview": "A mother looks for rest.",
        "name": "Griet",
        "submission": str(new_id()),
    }
    answer = browsing(town.desk.dina).post(f"/desk/{question}/refer-asker/", form)
    assert answer.status_code == 409
    assert "A mother looks for rest." in answer.content.decode()


def test_says_nothing_of_it_when_a_school_asks(town: Town) -> None:
    page = browsing(town.desk.dina).get(f"/desk/{open_at(town, a_card())}/").content.decode()
    assert "Their own agreement is enough" not in page


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "De vraagsteller zelf doorgeven"), ("fr", "Orienter la personne qui demande")],
)
def test_speaks_the_readers_language(town: Town, language: str, words: str) -> None:
    question = open_at(town, replace(a_card(), asker=Asker.FAMILY))
    page = browsing(town.desk.dina, language).get(f"/desk/{question}/refer-asker/").content.decode()
    assert words in page
