"""Beginning a version on the page …"""

from browsing import browsing
from houvast.assessment.selectors.show_draft import show_draft
from houvast.instruments.shipped import shipped_definitions
from web.assessment.filling import fields_on, filled, words_of
from world import Town

NEW = "/assessment/instruments/new/"


def test_begins_empty_and_says_what_comes_first(town: Town) -> None:
    coach = browsing(town.centre.coach)
    answer = filled(coach, NEW, title="Buurtkijker", kind="spj", languages=["nl", "fr"])
    assert answer.status_code == 303
    words = words_of(coach, answer.headers["Location"])
    assert "Buurtkijker" in words
    assert "There is no question yet." in words
    assert "The licence needs this" in words


def test_takes_all_along_from_what_comes_with_the_product(town: Town) -> None:
    coach = browsing(town.centre.coach, "nl")
    address = f"{NEW}?from=houvast.life_domains"
    answer = filled(coach, address, title="Levensdomeinen van ons")
    assert answer.status_code == 303
    with town.centre.coach.acts() as actor:
        draft = show_draft(actor, answer.headers["Location"].split("/")[-2])
    assert draft.made_from == "houvast.life_domains@1.0"
    assert draft.definition.licence.is_altered
    assert draft.definition.title.by_language["nl"] == "Levensdomeinen van ons"
    assert draft.definition.title.by_language["fr"] == "Préoccupations et forces par domaine de vie"
    assert draft.definition.items == shipped_definitions()["houvast.life_domains"].items


def test_asks_again_for_what_was_left_empty_and_makes_one_of_two_clicks(town: Town) -> None:
    coach = browsing(town.centre.coach)
    assert filled(coach, NEW, title="", kind="spj").status_code == 422
    sent = {**fields_on(coach, NEW), "title": "Once", "kind": "goal"}
    places = {coach.post(NEW, sent).headers["Location"] for _ in range(2)}
    assert len(places) == 1


def test_is_not_there_for_who_does_not_write_instruments(town: Town) -> None:
    assert browsing(town.centre.anna).get(NEW).status_code == 404
    assert browsing(town.centre.coach).get(f"{NEW}?from=houvast.nothing").status_code == 404
