"""Which terms of the shared language stand in a text …"""

from time import process_time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from assessment.speaking import RADICAL, a_service, adopted, changed, proposed, reworded
from houvast.assessment.selectors.terms_used_in import terms_used_in
from houvast.assessment.values.language import Change, even, occurs_in
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from world import Service, Town

LETTERS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéëç", min_size=1, max_size=12)


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def names(service: Service, text: str, language: str) -> list[str]:
    with service.anna.acts() as anna:
        return [one.words.name for one in terms_used_in(anna, (text,), language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Radicale ideeën en polarisatie.", ["polarisatie", "radicaal"]),
        ("nl", "Zij radicaliseren niet.", ["radicalisering"]),
        ("nl", "Het radicalement en de signaalhoorn.", []),
        ("nl", "Bezorgdheid, drempels en\nsterktes", ["bezorgdheid", "drempel", "sterkte"]),
        (
            "fr",
            "Des idées radicales ; un extrémisme violent.",
            ["extrémisme violent", "extrémiste", "radical"],
        ),
        ("fr", "Par ouï-dire, un signal", ["ouï-dire", "signal"]),
        ("fr", "Une éradication", []),
        ("en", "HEARSAY and a barrier.", ["barrier", "hearsay"]),
        ("fr", "Radicale Ideen, polarisatie", ["radical"]),
    ],
)
def test_finds_whole_words_in_their_forms(
    service: Service, language: str, text: str, expected: list[str]
) -> None:
    assert names(service, text, language) == expected


def test_says_whether_the_words_were_adopted(service: Service) -> None:
    with service.anna.acts() as anna:
        (before,) = terms_used_in(anna, ("a radical plan",), "en")
    assert (before.is_proposed, before.adopted_on) == (True, None)
    adopted(service.coach, changed(service.anna, RADICAL, Change.KEEP))
    with service.anna.acts() as anna:
        (after,) = terms_used_in(anna, ("a radical plan",), "en")
    assert (after.is_proposed, after.adopted_on) == (False, clock.today())


def test_forgets_what_was_left_aside(service: Service) -> None:
    term = proposed(service.anna, reworded("aside"))
    adopted(service.coach, term)
    assert names(service, "they huddled", "en") == ["huddle aside"]
    adopted(service.coach, changed(service.anna, term, Change.LEAVE))
    assert names(service, "they huddled", "en") == []


def test_costs_one_query_however_long_the_text(service: Service) -> None:
    counts = []
    for texts in (("radical",), ("radical polarisation",) * 200):
        with service.anna.acts() as anna, CaptureQueriesContext(connection) as captured:
            terms_used_in(anna, texts, "en")
        counts.append(len(captured))
    assert counts == [1, 1]


def test_takes_no_time_worth_speaking_of_for_the_largest_instrument(service: Service) -> None:
    whole = max((as_text(one) for one in shipped_definitions().values()), key=len)
    with service.anna.acts() as anna:
        terms_used_in(anna, (whole,), "nl")
        began = process_time()
        assert len(terms_used_in(anna, (whole,), "nl")) > 3
        assert process_time() - began < 0.05


def test_is_for_who_works_there(town: Town) -> None:
    with town.centre.dpo.acts() as dpo, pytest.raises(NotAllowed):
        terms_used_in(dpo, ("radical",))


@given(LETTERS, LETTERS)
def test_never_finds_a_form_inside_a_longer_word(form: str, more: str) -> None:
    assert occurs_in((form,), even(f"({form.upper()})"))
    assert not occurs_in((form,), even(f"{more}{form}"))
    assert not occurs_in((form,), even(f"{form}{more}"))
    assert not occurs_in((), form)
