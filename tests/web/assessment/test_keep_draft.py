"""The page of one part of a draft …"""

from uuid import UUID

import pytest

from assessment.drafts import begun
from browsing import browsing
from houvast.assessment.selectors.show_draft import show_draft
from houvast.instruments.definition import Answer, Comparison, Condition, Definition, Polarity
from houvast.instruments.drafting import may_become_own
from houvast.instruments.editing import parts_of
from houvast.instruments.shipped import shipped_definitions
from instruments.defined import said
from web.assessment.filling import fields_on, filled, part_address, words_of
from world import Town

LIFE = shipped_definitions()["houvast.life_domains"]
CHANGEABLE = [each for each in shipped_definitions().values() if may_become_own(each)]


def at(draft: UUID, town: Town, name: str) -> str:
    """Returns the address of a part by its name."""
    with town.centre.coach.acts() as coach:
        shown = show_draft(coach, draft)
    (part,) = [part for part in parts_of(shown.definition) if part.name == name]
    return part_address(draft, part.number(draft))


def now(draft: UUID, town: Town) -> Definition:
    """Returns the draft as it stands."""
    with town.centre.coach.acts() as coach:
        return show_draft(coach, draft).definition


@pytest.mark.parametrize("definition", CHANGEABLE, ids=lambda one: one.id)
def test_changes_nothing_when_every_part_is_saved_as_it_stands(town: Town, definition: Definition) -> None:
    """A page that loses a word by being opened and saved would be an editor nobody can trust."""
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach, definition)
    before = now(draft, town)
    seen = set()
    for part in parts_of(before):
        kind = (part.name, "") if part.item is None else (part.item.answer, part.side and part.side.polarity)
        if part.name != "new" and kind not in seen:
            seen.add(kind)
            assert filled(coach, part_address(draft, part.number(draft))).status_code == 303
    assert now(draft, town) == before


def test_keeps_words_side_by_side_and_offers_a_new_language(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    head = at(draft, town, "head")
    assert filled(coach, head, title_nl="Anders", languages=["nl", "fr", "de"]).status_code == 303
    assert "title_de" in fields_on(coach, head)
    definition = now(draft, town)
    assert definition.languages == ("nl", "fr", "de")
    assert definition.title.by_language == {"nl": "Anders", "fr": "Life domains (fr)"}
    assert "Words are missing in German" in words_of(coach, f"/assessment/instruments/own/{draft}/")


def test_changes_an_anchor_adds_a_level_and_drops_an_empty_one(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    side = at(draft, town, "items/home/barrier")
    changes = {
        "anchor_2_fr": "Un canapé chez une tante.",
        "level_4_nl": "Erger",
        "anchor_4_nl": "Op straat.",
        **{f"{name}_1_{code}": "" for name in ("level", "anchor") for code in ("nl", "fr")},
    }
    assert filled(coach, side, **changes).status_code == 303
    levels = now(draft, town).items[0].sides[1].levels
    assert [level.value for level in levels] == ["1", "2", "3"]
    assert levels[0].anchor.by_language["fr"] == "Un canapé chez une tante."
    assert levels[2].label.by_language == {"nl": "Erger"}


def test_adds_a_question_once_however_often_it_is_sent(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    new = at(draft, town, "new")
    sent = {**fields_on(coach, new), "label_nl": "Wie staat naast u?", "where": "items"}
    first, second = coach.post(new, sent), coach.post(new, sent)
    assert first.status_code == second.status_code == 303
    assert first.headers["Location"] == second.headers["Location"]
    added = now(draft, town).items[-1]
    assert len(now(draft, town).items) == 4
    assert added.label.by_language == {"nl": "Wie staat naast u?"}
    assert added.answer is Answer.LEVEL
    assert [side.polarity for side in added.sides] == [Polarity.STRENGTH, Polarity.BARRIER]
    assert "Wie staat naast u?" in words_of(coach, first.headers["Location"])


def test_puts_a_question_under_a_domain_of_life(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    why = at(draft, town, "items/school_why")
    assert filled(coach, why, domain="school").status_code == 303
    assert now(draft, town).items[2].domain == "school"
    assert filled(coach, why, domain="threat").status_code == 422


def test_asks_a_question_only_after_a_certain_answer(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    why = at(draft, town, "items/school_why")
    assert filled(coach, why, relevance="is|home|1").status_code == 303
    assert now(draft, town).items[2].relevance.conditions == (Condition("home", Comparison.IS, "1"),)
    assert filled(coach, why, relevance="").status_code == 303
    assert now(draft, town).items[2].relevance.conditions == ()


def test_adds_a_part_and_lets_an_empty_one_go(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    sections = at(draft, town, "sections")
    assert filled(coach, sections, section_new_nl="Dromen").status_code == 303
    assert [section.id for section in now(draft, town).sections] == ["life", "dromen"]
    assert filled(coach, sections, section_2_nl="", section_2_fr="").status_code == 303
    assert [section.id for section in now(draft, town).sections] == ["life"]


def test_lets_two_people_write_on_two_questions(town: Town) -> None:
    coach, steward = browsing(town.centre.coach), browsing(town.centre.steward)
    draft = begun(town.centre.coach)
    home, school = at(draft, town, "items/home"), at(draft, town, "items/school")
    mine = fields_on(coach, home)
    assert filled(steward, school, label_nl="Van de beheerder").status_code == 303
    assert coach.post(home, {**mine, "label_nl": "Van de coach"}).status_code == 303
    labels = [item.label.by_language["nl"] for item in now(draft, town).items[:2]]
    assert labels == ["Van de coach", "Van de beheerder"]


def test_notices_when_two_people_write_on_the_same_and_loses_neither(town: Town) -> None:
    coach, steward = browsing(town.centre.coach), browsing(town.centre.steward)
    draft = begun(town.centre.coach)
    home = at(draft, town, "items/home")
    mine = {**fields_on(coach, home), "label_nl": "Van de coach"}
    assert filled(steward, home, label_nl="Van de beheerder").status_code == 303
    answer = coach.post(home, mine)
    assert answer.status_code == 409
    assert "Van de coach" in answer.content.decode()
    assert now(draft, town).items[0].label.by_language["nl"] == "Van de beheerder"
    seen = answer.content.decode().partition('name="seen" value="')[2].partition('"')[0]
    assert coach.post(home, {**mine, "seen": seen}).status_code == 303
    assert now(draft, town).items[0].label.by_language["nl"] == "Van de coach"


def test_keeps_the_licence_of_what_it_was_made_from_and_says_why(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach, LIFE)
    answer = filled(coach, at(draft, town, "licence"), attribution="Wij")
    assert answer.status_code == 422
    assert "its licence and its makers stay named" in answer.content.decode()
    assert 'value="Wij"' in answer.content.decode()


def test_goes_on_to_the_next_part_where_that_is_asked(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    answer = filled(coach, at(draft, town, "head"), onward="1")
    assert answer.headers["Location"] == at(draft, town, "licence")


def test_says_in_sentences_what_is_missing_at_its_place(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    side = at(draft, town, "items/home/barrier")
    assert filled(coach, side, counts_as_nl="", counts_as_fr="", evidence_min="0").status_code == 303
    words = words_of(coach, side)
    assert "Say what this means, what counts and what does not count." in words
    assert "at least one piece of evidence" in words
    whole = words_of(coach, f"/assessment/instruments/own/{draft}/")
    assert "Barriers (home (nl)) : Say what this means" in whole


def test_refuses_what_is_out_of_bounds_with_a_sentence(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    assert filled(coach, at(draft, town, "head"), min_raters="99").status_code == 422
    assert filled(coach, at(draft, town, "items/home"), answer="score").status_code == 422
    assert said("home") == now(draft, town).items[0].label


def test_gives_back_what_was_typed_when_a_line_broke(town: Town) -> None:
    """And only on the page of the part it was typed on."""
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    home, school = at(draft, town, "items/home"), at(draft, town, "items/school")
    typed = {**fields_on(coach, home), "label_nl": "Half een zin"}
    number = home.rstrip("/").rpartition("/")[2]
    assert coach.post(f"/drafts/assessment.keep_draft/{number}/", typed).status_code == 204
    assert fields_on(coach, home)["label_nl"] == ["Half een zin"]
    assert fields_on(coach, school)["label_nl"] == ["school (nl)"]


def test_takes_a_side_out_and_keeps_it_to_be_put_back(town: Town) -> None:
    coach = browsing(town.centre.coach)
    draft = begun(town.centre.coach)
    side = at(draft, town, "items/home/strength")
    assert "Take this side out" in words_of(coach, side)
    sent = {"act": "take_out", "part": side.rstrip("/").rpartition("/")[2]}
    assert coach.post(f"/assessment/instruments/own/{draft}/arrange/", sent).status_code == 303
    assert [each.polarity for each in now(draft, town).items[0].sides] == [Polarity.BARRIER]
    assert coach.get(side).status_code == 404
