"""Signs of a person where nobody may stand …"""

import pytest

from houvast.people.recognising.signs import find_signs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Met Y.A. gesproken.", ("Y.A.",)),
        ("Het gezin B. woont hier.", ("B.",)),
        ("La famille B. habite ici.", ("B.",)),
        ("Over YASSINE AMRANI spreken.", ("YASSINE AMRANI",)),
        ("Over AMRANI spreken.", ("AMRANI",)),
        ("Omdat Yassine Amrani weg is.", ("Omdat Yassine Amrani",)),
    ],
)
def test_are_initials_capitals_and_a_name_that_looks_like_a_street(text: str, found: tuple[str, ...]) -> None:
    assert find_signs(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "OCMW en CPAS komen samen met NMBS.",
        "A. Wie belt\nB. Wie wacht",
        "Samenkomst in de Kerkstraat.",
        "Om 10 u. in het stadhuis.",
        "Plan B werkt ook.",
    ],
)
def test_are_not_abbreviations_lists_or_streets(text: str) -> None:
    assert find_signs(text) == ()
