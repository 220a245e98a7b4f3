"""A municipality by what somebody typed …"""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from houvast.directory.municipalities import existing_on
from houvast.directory.naming import municipalities_named
from houvast.kernel import clock


@pytest.mark.parametrize("typed", ["Gent", "gand", "GENT ", "Gnet", "Gant"])
def test_is_found_in_any_language_and_with_a_typing_error(typed: str) -> None:
    assert "44021" in {place.nis for place in municipalities_named(typed)}


def test_that_was_merged_stands_for_the_new_one() -> None:
    assert [place.name_nl for place in municipalities_named("Melle")] == ["Merelbeke-Melle"]


def test_that_nobody_bears_is_none() -> None:
    assert municipalities_named("Xyzzyville") == ()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(existing_on(clock.today())))
def test_is_always_found_by_its_own_name(place: object) -> None:
    names = [name for name in (place.name_nl, place.name_fr, place.name_de) if name]
    assert all(place in municipalities_named(name) for name in names)
