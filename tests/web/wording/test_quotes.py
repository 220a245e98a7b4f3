"""Where a text quotes …"""

import pytest

from houvast.web.wording.quotes import quoted

MARKS = ("„”", "„“", "“”", "””", '""', "«»", "‹›")


def parts(text: str) -> list[str]:
    """What stands between quotation marks, marks included."""
    return [text[start:end] for start, end in quoted(text)]


@pytest.mark.parametrize("marks", MARKS)
def test_is_between_marks_of_any_kind(marks: str) -> None:
    begin, end = marks
    assert parts(f"Hij zei {begin}het mag niet{end} en ging.") == [f"{begin}het mag niet{end}"]


def test_is_between_guillemets_with_spaces_inside() -> None:
    assert parts("Elle dit : « je ne sais pas » puis rit.") == ["« je ne sais pas »"]


@pytest.mark.parametrize(
    "text",
    [
        "'s Avonds zijn de ouders' zorgen groter; 't is niet makkelijk.",
        "’s Morgens komt z’n zus mee, ’t gaat goed.",
        "L'école n'est pas d'accord aujourd'hui, qu'il dit.",
        "The parents' house isn't far from the boys' school.",
        "Het scherm meet 15\" en de tafel 2' lang.",
    ],
)
def test_is_nowhere_where_an_apostrophe_stands(text: str) -> None:
    assert quoted(text) == []


def test_is_between_single_marks_when_they_are_a_pair() -> None:
    assert parts("Hij noemt zich 'een rebel' en lacht.") == ["'een rebel'"]
    assert parts("She said ‘I don’t know’ and left.") == ["‘I don’t know’"]


def test_lasts_to_the_end_of_the_paragraph_while_it_is_not_closed_yet() -> None:
    assert parts("Hij zei: “ik ga niet meer\n\nDaarna gingen we.") == ["“ik ga niet meer\n\n"]
    assert parts("Hij zei: “ik ga") == ["“ik ga"]


def test_is_a_line_that_begins_as_in_a_mail() -> None:
    assert parts("De buurman schreef:\n > hij liegt\nWe spraken erover.") == [" > hij liegt"]


def test_is_found_once_where_a_quotation_stands_in_another() -> None:
    assert parts('Hij zei: „ze noemde me "raar" en ging”. Klaar.') == ['„ze noemde me "raar" en ging”']
