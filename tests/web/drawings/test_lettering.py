"""Words on a drawing …"""

from hypothesis import given
from hypothesis import strategies as st

from houvast.web.drawings.lettering import shortened, tidy, width_of, wrapped

TEXTS = st.text(max_size=80)


@given(TEXTS, st.floats(1, 400))
def test_are_never_wider_than_the_room_they_were_given(text: str, width: float) -> None:
    assert width_of(shortened(text, 13, width), 13) <= width
    lines = wrapped(text, 13, width, 3)
    assert len(lines) <= 3
    assert all(width_of(line, 13) <= width for line in lines)


@given(TEXTS)
def test_are_left_as_they_are_where_they_fit(text: str) -> None:
    assert shortened(text, 13, 10_000) == tidy(text)
    assert " ".join(wrapped(text, 13, 10_000, 3)) == tidy(text)


def test_say_that_something_was_left_out() -> None:
    assert shortened("Terug naar de les, elke dag", 13, 120) == "Terug naar de l…"
    assert wrapped("Terug naar de les, elke dag opnieuw", 13, 90, 2) == ("Terug naar", "de les, elk…")


def test_turn_no_other_words_around() -> None:
    """A character that turns the direction of all that follows would mix up a whole drawing."""
    assert tidy("Oma\u202e ging\u2066 weg\nin mei") == "Oma ging weg in mei"
