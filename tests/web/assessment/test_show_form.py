"""The page of one form …"""

from datetime import timedelta
from uuid import UUID

import pytest

from assessment.filling import NEEDS, NEEDS_WORDS, RULERS, begun, ended, filled, finished, level
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.instruments.definition import Polarity, Voice
from houvast.kernel import clock
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def page_of(town: Town, form: UUID) -> str:
    return browsing(town.centre.anna).get(f"/assessment/forms/{form}/").content.decode()


def test_names_where_the_columns_differ_first(town: Town, dossier: UUID) -> None:
    page = page_of(town, finished(town.centre.anna, dossier, NEEDS, *NEEDS_WORDS))
    sentence = "Housing: the person says “a need without help”, we say “a need, and there is help”."
    assert sentence in page
    assert page.index(sentence) < page.index("Five of us in one room.")
    assert "Work: the person says “Would rather not say”, we say" in page
    assert "Family: the person" not in page, "both say the same"
    for there in ("Who names which level", 'role="img"', "12 life domains", "no level"):
        assert there in page


def test_draws_nothing_where_one_voice_speaks(town: Town, dossier: UUID) -> None:
    page = page_of(town, finished(town.centre.anna, dossier))
    assert "Who names which level" not in page
    assert "He still trains on Thursdays." in page


def test_lists_each_ruler_by_day_and_never_puts_two_together(town: Town, dossier: UUID) -> None:
    anna = town.centre.anna
    for ago, value in ((40, "3"), (2, "6")):
        with clock.frozen_at(clock.now() - timedelta(days=ago)):
            form = begun(anna, dossier, RULERS)
            answers = [
                level(each.id, value, Voice.PERSON, polarity=Polarity.NEUTRAL) for each in RULERS.items
            ]
            filled(anna, form, *answers)
            ended(anna, form)
    page = page_of(town, form)
    assert page.count("<caption>How ") == 3
    assert "Each stands for itself." in page


def test_offers_to_put_it_right_and_leads_to_the_later_one(town: Town, dossier: UUID) -> None:
    anna = town.centre.anna
    first = finished(anna, dossier)
    assert "Put it right with a new one" in page_of(town, first)
    second = begun(anna, dossier, replaces=first)
    ended(anna, second)
    assert "A later form replaces this one" in page_of(town, first)
    assert "an earlier form" in page_of(town, second)
    listed = browsing(anna).get(f"/assessment/dossiers/{dossier}/forms/").content.decode()
    assert "Replaced by a later one" in listed
