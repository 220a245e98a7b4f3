"""The page on rare things …"""

import pytest

from assessment.speaking import a_service
from browsing import browsing


@pytest.mark.parametrize(
    ("language", "there"),
    [
        ("nl", ("9.990", "0,8", "125", "Waarom niemand hier een cijfer krijgt")),
        ("fr", ("9\xa0990", "0,8", "125", "Pourquoi personne ne reçoit de chiffre ici")),
        ("en", ("9,990", "0.8", "125", "Why nobody gets a number here")),
    ],
)
def test_says_it_in_a_picture_a_table_and_a_sentence(language: str, there: tuple[str, ...]) -> None:
    page = browsing(a_service().dina, language).get("/assessment/language/base-rates/").content.decode()
    for words in there:
        assert words in page.replace("\u202f", "\xa0")
    wide = page.partition('data-view="wide"')[2].partition("</svg>")[0]
    assert wide.count("hv-d-full") == 1
    assert wide.count("hv-d-hollow") == 125
