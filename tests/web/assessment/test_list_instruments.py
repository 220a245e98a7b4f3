"""The list of instruments …"""

from dataclasses import replace

from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.drafts import SMALL, begun, published
from browsing import browsing
from houvast.assessment.models.own_versions import OwnVersion
from houvast.assessment.selectors.list_instruments import list_instruments
from houvast.instruments.definition import Words
from web.assessment.filling import words_of
from world import Town, build_town

LIST = "/assessment/instruments/"


def test_shows_what_comes_along_with_status_languages_and_licence(town: Town) -> None:
    words = words_of(browsing(town.centre.anna), LIST)
    assert "Concerns and strengths by life domain" in words
    assert "Dutch, French, English" in words
    assert "Licence: CC-BY-4.0, Houvast" in words
    assert "Historical" in words


def test_shows_own_versions_of_the_service_alone(town: Town) -> None:
    title = Words({"nl": "Onze eigen bril", "fr": "Nos propres lunettes"})
    published(town.centre.coach, replace(SMALL, id="own.bril", title=title))
    assert "Onze eigen bril" in words_of(browsing(town.centre.anna, "nl"), LIST)
    assert "Onze eigen bril" not in words_of(browsing(town.elsewhere.chloe, "nl"), LIST)


def test_shows_who_may_not_write_the_list_and_nothing_to_begin_with(town: Town) -> None:
    begun(town.centre.coach)
    assert "Begin an instrument" not in words_of(browsing(town.centre.anna), LIST)
    words = words_of(browsing(town.centre.coach), LIST)
    assert "Begin an instrument" in words
    assert "Draft" in words


def test_says_how_to_begin_where_nothing_is_of_ones_own() -> None:
    own = build_town()
    assert "Nothing of your own yet" in words_of(browsing(own.centre.coach), LIST)


def test_asks_the_database_as_often_for_many_versions_as_for_one(town: Town) -> None:
    def asked() -> int:
        with (
            town.centre.coach.acts() as actor,
            CaptureQueriesContext(
                connection,
            ) as asks,
        ):
            list_instruments(actor)
        return len(asks)

    begun(town.centre.coach)
    before = asked()
    for _ in range(4):
        begun(town.centre.coach)
    assert asked() == before


def test_leaves_out_what_was_changed_outside_and_says_so() -> None:
    town = build_town()
    draft = begun(town.centre.coach)
    with town.centre.coach.acts():
        OwnVersion.objects.filter(id=draft).update(text="{}")
    words = words_of(browsing(town.centre.coach), LIST)
    assert "Concerns and strengths by life domain" in words
    assert "was changed outside" in words or "damaged" in words
    with town.centre.coach.acts():
        OwnVersion.objects.filter(id=draft).delete()
