"""What may still reveal somebody …"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.people.recognising.persons import Known, NameBook
from houvast.people.recognising.revealing import Why, find_clues

NAMES = NameBook([Known("m", "Marwa Benali")])


def pointed(text: str) -> list[tuple[str, Why]]:
    """The words pointed at, and why."""
    return [(text[clue.start : clue.end], clue.why) for clue in find_clues(text, NAMES)]


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("Zijn vader is beiaardier.", "beiaardier", Why.UNUSUAL),
        ("Son père est pompier.", "pompier", Why.UNUSUAL),
        ("Een Tsjetsjeense buurman.", "Tsjetsjeense", Why.ORIGIN),
        ("Une voisine d'origine tchétchène.", "tchétchène", Why.ORIGIN),
        ("Ze draagt een hoofddoek.", "hoofddoek", Why.BELIEF),
        ("Elle porte le foulard.", "foulard", Why.BELIEF),
        ("Het stond in de krant.", "krant", Why.EVENT),
        ("Il y a eu une perquisition.", "perquisition", Why.EVENT),
        ("Hij zit in een rolstoel.", "rolstoel", Why.HEALTH),
        ("Ze is doof.", "doof", Why.HEALTH),
        ("Daar kwam Zorglub langs.", "Zorglub", Why.CAPITAL),
        ("Marwa kwam langs.", "Marwa", Why.IDENTIFIER),
        ("Er waren 347 mensen.", "347", Why.NUMBER),
        ("Hij zei: “ik ga nooit meer terug”.", "“ik ga nooit meer terug”", Why.QUOTE),
    ],
)
def test_is_pointed_at_with_the_reason(text: str, words: str, why: Why) -> None:
    assert (words, why) in pointed(text)


@pytest.mark.parametrize(
    "text",
    [
        "De jongere kwam met moeder. Ze praatten lang. Het OCMW belde.",
        "Le jeune est venu avec sa mère. Ils ont parlé longtemps.",
        "In december 2024 was de jongere 15 tot 17 jaar.",
        "De kerkelijke feestdag, de kampeerder, de oorlogen van vroeger.",
        "Hij wil werk, rust en een eigen kamer.",
        "Dit service aux autres, c'est léger : il faut arrêter.",
        "IK WIL NAAR HUIS. Ik ben er (Ik blijf).",
    ],
)
def test_is_silent_about_ordinary_words(text: str) -> None:
    assert pointed(text) == []


@given(st.text(max_size=200))
def test_lies_inside_the_text(text: str) -> None:
    assert all(0 <= clue.start < clue.end <= len(text) for clue in find_clues(text, NAMES))
