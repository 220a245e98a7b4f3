"""The page of a list …"""

from hypothesis import given
from hypothesis import strategies as st

from houvast.web.ui.paging import page_number


def test_is_the_one_asked_for_and_the_first_for_anything_else() -> None:
    asked = {"1": 1, "12": 12, "0": 1, "-3": 1, "": 1, "x": 1, "٣": 3, "²": 1, "9" * 5000: 1}
    assert {wanted: page_number({"page": wanted}) for wanted in asked} == asked
    assert page_number({}) == 1


@given(st.text(max_size=30))
def test_is_always_a_number_from_one(wanted: str) -> None:
    assert page_number({"page": wanted}) >= 1
