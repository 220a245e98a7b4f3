"""What looks like a pupil in a text about a school …"""

import pytest

from houvast.people.recognising.pupils import find_pupils

STAFF = ("Hilde Peeters", "Campus Vaartwijk")


def words_in(text: str) -> set[str]:
    return {hint.words for hint in find_pupils(text, STAFF)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sinds gisteren wil Yassine niet meer naar de les.", "Yassine"),
        ("Yassine zegt niets meer.", "Yassine"),
        ("Amélie est seule à table.", "Amélie"),
        ("Il a parlé avec Mehdi dans le couloir.", "Mehdi"),
        ("De klas van Sofie Wouters is stil.", "Wouters"),
        ("Een jongen van 16 jaar kreeg berichten.", "16 jaar"),
        ("A girl, 15 years old, got messages.", "15 years old"),
    ],
)
def test_is_seen_in_three_languages(text: str, found: str) -> None:
    assert any(found in words for words in words_in(text)), words_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hilde Peeters vraagt een vorming voor het team van Campus Vaartwijk.",
        "De directie is akkoord en het CLB wordt op de hoogte gebracht.",
        "La direction est d'accord; le CPMS est prévenu.",
        "Het team wil leren praten over de oorlog in het vijfde jaar.",
        "Niemand zegt iets in de klas. Iedereen is moe.",
        "Hoe komt het gesprek op gang? Wat zegt men maandag? Waarom was het stil?",
        "Comment va la classe? Quand est la réunion? Pourquoi a-t-on attendu?",
        "Quelqu\u2019un dit que c\u2019est dur. Aujourd\u2019hui est un autre jour.",
        "Somebody says that it is hard.",
        "We spraken met 14 leerkrachten over de sfeer op school.",
    ],
)
def test_leaves_staff_the_school_and_everyday_sentences_alone(text: str) -> None:
    assert words_in(text) == set()


@pytest.mark.parametrize("text", ["Zie @yassine_2050.", "Geboren op 3 mei 2010."])
def test_is_sure_of_what_belongs_to_one_person(text: str) -> None:
    assert any(hint.is_sure for hint in find_pupils(text, STAFF))
