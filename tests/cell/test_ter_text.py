"""Text of the common database T.E.R. …"""

import pytest

from houvast.cell.values.ter_text import looks_like_ter

COPIED = [
    "De informatiekaart van de politie zegt het.",
    "Selon la carte d\u2019information de la police.",
    "The information card says so.",
    "Inlichtingenfiche nr. 7",
    "Une fiche de renseignements l\u2019indique.",
    "Volgens OCAD status 3.",
    "Statut OCAM : à suivre",
    "L\u2019OCAM a une évaluation.",
    "L\u2019évaluation de l\u2019OCAM",
    "CUTA threat assessment of May",
    "Hij staat op de OCAD-lijst.",
    "Il est dans la banque de données T.E.R.",
    "gemeenschappelijke gegevensbank T.E.R.",
    "Hij is een gevalideerde entiteit.",
    "entité validée depuis mars",
    "Hij is FTF.",
    "un HTF connu",
    "Homegrown terrorist fighter",
    "haatpropagandist sinds 2024",
    "potentieel gewelddadige extremist",
    "Zijn dreigingsniveau ging omhoog.",
    "niveau de la menace : élevé",
    "threat level raised",
    "niveau 3",
    "level 2 since spring",
    "Bron: VSSE",
]
PLAIN = [
    "Hij zei twee keer dat hij zelf wil gaan vechten.",
    "Il a dit qu\u2019il veut partir combattre.",
    "He trains on level ground, on Thursdays.",
    "Nederlands niveau B1, wiskunde gaat goed.",
    "Il est au niveau secondaire, en 5e année.",
    "Ze kijkt tv en speelt tot level 12.",
    "La carte d\u2019identité est perdue.",
    "The card of his bank was blocked.",
    "Hij werkt met hp en php.",
    "De lijst van de leerlingen hangt op.",
    "He scored 3 goals.",
    "Zijn moeder kent de wijkagent.",
    "Het CLB maakte een verslag.",
]


@pytest.mark.parametrize("text", COPIED)
def test_is_recognised_in_three_languages(text: str) -> None:
    """F8."""
    assert looks_like_ter(text), text
    assert looks_like_ter(f"Vandaag belde zij.\n{text.upper()}\nEn toen niets."), text


@pytest.mark.parametrize("text", PLAIN)
def test_is_not_seen_in_plain_words(text: str) -> None:
    assert looks_like_ter(text) == ()


def test_comes_back_in_its_own_words_once() -> None:
    assert looks_like_ter("FTF, zei hij. FTF, ja. niveau  3") == ("FTF", "niveau 3")
    assert looks_like_ter("") == ()
