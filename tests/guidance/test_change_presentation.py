"""Checking and changing a presentation …"""

from dataclasses import replace

import pytest

from guidance.presentations import a_change, named_trajectory, prepared
from houvast.guidance.selectors.show_presentation import show_presentation
from houvast.guidance.services.change_presentation import change_presentation
from houvast.guidance.values.presentations import Method
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.people.recognising.revealing import Why
from world import Town


def test_keeps_the_workers_words_and_makes_it_ready_to_show(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    presentation = prepared(anna, trajectory)
    change = a_change(anna, trajectory, presentation)
    with anna.acts() as actor:
        change_presentation(actor, replace(change, texts=("Iemand zoekt rust.", *change.texts[1:])))
    with anna.acts() as actor:
        found = show_presentation(actor, trajectory, presentation)
    assert found.is_checked
    assert found.content.parts[0].text == "Iemand zoekt rust."
    assert found.content.method is Method.ROUNDS


def test_sent_twice_changes_once(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    change = a_change(anna, trajectory, prepared(anna, trajectory))
    for _ in range(2):
        with anna.acts() as actor:
            change_presentation(actor, change)
    with anna.acts() as actor, pytest.raises(Conflict):
        change_presentation(actor, replace(change, question="Een andere vraag?"))


def test_leaves_out_what_was_emptied_and_refuses_to_keep_nothing(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    change = a_change(anna, trajectory, prepared(anna, trajectory))
    with anna.acts() as actor, pytest.raises(Invalid):
        change_presentation(actor, replace(change, texts=tuple(" " for _ in change.texts)))


def test_points_at_a_name_that_was_written_back_in_and_at_what_is_rare(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    presentation = prepared(anna, trajectory)
    change = a_change(anna, trajectory, presentation)
    texts = ("Samira is de enige beiaardier van Tsjetsjeense afkomst.", *change.texts[1:])
    with anna.acts() as actor:
        change_presentation(actor, replace(change, texts=texts))
    with anna.acts() as actor:
        places = show_presentation(actor, trajectory, presentation).revealing[1]
    assert ("Samira", Why.IDENTIFIER) in [(place.words, place.why) for place in places]
    assert {Why.UNUSUAL, Why.ORIGIN} <= {place.why for place in places}


def test_is_not_there_for_whoever_does_not_hold_the_dossier(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    change = a_change(anna, trajectory, prepared(anna, trajectory))
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        change_presentation(bert, change)
