"""Completing the call card on its page …"""

import re
from dataclasses import replace

from browsing import browsing
from desk.given import a_card, open_at
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.complete_card import complete_card
from houvast.desk.values.entrances import Asker, Channel, Language, Theme
from houvast.kernel.ids import new_id
from world import Town


def typed(began_from: str, **changes: str) -> dict[str, str]:
    card = {
        "asker": "school",
        "worry": "He no longer comes to football.",
        "danger": "no",
        "channel": "phone",
        "tried": "Talked with him once.",
        "way_back": "",
        "theme": "polarisation",
        "language": "fr",
        "own_where": "In one class.",
        "began_from": began_from,
        "submission": str(new_id()),
    }
    return card | changes


def test_keeps_what_was_filled_in_after_the_call(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    assert dina.post(f"/desk/{question}/card/", typed(a_card().mark())).status_code == 303
    page = dina.get(f"/desk/{question}/").content.decode()
    for words in ("Groups set against each other", "French", "In one class."):
        assert words in page
    with town.desk.emil.acts() as emil:
        card = show_question(emil, question).card
    assert (card.asker, card.theme, card.language) == (Asker.SCHOOL, Theme.POLARISATION, Language.FR)


def test_begins_from_the_card_of_the_call(town: Town) -> None:
    question = open_at(town, a_card("A worry from the call."))
    page = browsing(town.desk.emil).get(f"/desk/{question}/card/").content.decode()
    assert "A worry from the call." in page
    assert re.search(r'value="school"[^>]*checked', page)


def test_shows_a_colleagues_card_beside_ones_own_and_saves_the_second_time(town: Town) -> None:
    began, question, dina = a_card(), open_at(town, a_card()), browsing(town.desk.dina)
    with town.desk.emil.acts() as emil:
        complete_card(emil, question, a_card("Emil heard more."), began.mark())
    refused = dina.post(f"/desk/{question}/card/", typed(began.mark(), tried="Mine."))
    page = refused.content.decode()
    assert refused.status_code == 409
    assert "Emil heard more." in page
    assert "Mine." in page
    mark = re.search(r'name="began_from" value="(\w+)"', page)
    assert mark
    assert dina.post(f"/desk/{question}/card/", typed(mark[1], tried="Mine.")).status_code == 303
    assert "Mine." in dina.get(f"/desk/{question}/").content.decode()


def test_does_not_lose_what_was_answered_under_another_entrance(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    changed = typed(a_card().mark(), asker="family", own_home="Quieter than before.")
    assert dina.post(f"/desk/{question}/card/", changed).status_code == 303
    page = dina.get(f"/desk/{question}/").content.decode()
    assert "In one class." in page
    assert "Quieter than before." in page


def test_leaves_what_the_asker_wrote_themselves_as_they_wrote_it(town: Town) -> None:
    card = replace(a_card("Written by a girl at night."), channel=Channel.FORM, way_back="not at home")
    question, dina = open_at(town, card), browsing(town.desk.dina)
    changed = typed(card.mark(), worry="In other words.", channel="form", way_back="0470")
    assert dina.post(f"/desk/{question}/card/", changed).status_code == 303
    with town.desk.emil.acts() as emil:
        kept = show_question(emil, question).card
    assert (kept.worry, kept.channel, kept.way_back) == (card.worry, Channel.FORM, "not at home")
    assert kept.theme is Theme.POLARISATION


def test_offers_again_what_was_being_typed(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    dina.post(f"/drafts/desk.complete_card/{question}/", typed(a_card().mark(), own_where="On the bus."))
    assert "On the bus." in dina.get(f"/desk/{question}/card/").content.decode()
