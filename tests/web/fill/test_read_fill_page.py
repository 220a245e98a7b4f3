"""A page to fill in …"""

from guidance.fills import NEEDS, offer
from guidance.trajectories import trajectory_of
from houvast.guidance.services._self_fill import NewSelfFill
from houvast.guidance.services.offer_self_fill import offer_self_fill
from houvast.guidance.values.self_fill import FillSet
from houvast.kernel.ids import new_id
from web.fill.visiting import answer, opened, words
from world import Town


def test_asks_one_question_at_a_time_in_the_words_of_its_language(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    person = opened(offer(town.centre.anna, trajectory, language="fr"), "de")
    first = words(person, "/fill/")
    assert "Question 1 sur 7" in first
    assert "De quoi as-tu le plus besoin" in first
    assert "Neem je tijd." in first
    assert "Vraag 2 van 7" in words(person, "/fill/?q=2&l=nl")
    assert '<html lang="fr" dir="ltr">' in first


def test_is_kept_in_no_browser_and_names_nobody_in_its_title(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    page = person.get("/fill/")
    assert page.headers["Cache-Control"] == "no-store"
    assert "<title>Een blad om in te vullen " in page.content.decode()
    cookie = person.cookies["__Host-fill"]
    assert (cookie["samesite"], bool(cookie["httponly"]), bool(cookie["secure"])) == ("Strict", True, True)


def test_of_one_visit_is_closed_to_another(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    mine = opened(offer(town.centre.anna, trajectory, new_id()))
    answer(mine, 1, NEEDS, "Van mij")
    other = opened(offer(town.centre.anna, trajectory, new_id()))
    assert "Van mij" not in words(other, "/fill/")


def test_shows_a_ruler_with_why_not_lower_and_keeps_what_was_tapped(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        rulers = NewSelfFill(new_id(), trajectory, "nl", (FillSet.RULERS,), "", "weer <i>slapen</i>")
        offered = offer_self_fill(anna, rulers)
    person = opened(offered)
    page = words(person, "/fill/")
    assert "Hoe belangrijk is dit nu voor jou: weer &lt;i&gt;slapen&lt;/i&gt;?" in page
    assert "Waarom niet lager?" in page
    assert answer(person, 1, "rulers.importance", "Ik ben moe", value="7") == 303
    assert 'value="7" checked' in words(person, "/fill/")
    assert "7: Ik ben moe" in words(person, "/fill/send/")
    assert answer(person, 1, "rulers.importance", "", value="") == 303
    assert 'value="7" checked' not in words(person, "/fill/")
