"""Judgements and forms in the person's copy, as a page and as a file …"""

from dataclasses import replace
from uuid import UUID

import pytest

from assessment.filling import NEEDS, finished
from assessment.given import LIFE, a_judgement, a_round
from assessment.judged import revealed, settled
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.values.rounds import SideConsensus
from houvast.instruments.definition import Polarity
from web.assessment.test_add_comment import fields
from web.work.test_make_copy import made, offered, page_of, text_of
from world import Town

SAID = ("What holds him up?", "He is tired, and he is needed.", "He sleeps, and school waits for him.")


@pytest.fixture
def dossier(town: Town) -> UUID:
    """A dossier with a judgement, words of the person about it, and two forms."""
    anna = town.centre.anna
    number = trajectory_of(anna, town.centre.holder1)
    consensus = (SideConsensus(LIFE.items[0].id, Polarity.BARRIER, "1", "Bert saw the room."),)
    judged = replace(a_judgement(), consensus=consensus, minority="Bert doubts.")
    judgement = settled(town, revealed(town, number), judged)
    browsing(anna).post(f"/assessment/judgements/{judgement}/comment/", fields())
    finished(anna, number)
    finished(anna, number, NEEDS)
    return number


def test_says_all_of_it_in_the_persons_language(town: Town, dossier: UUID) -> None:
    page = page_of(town, dossier)
    copy = made(town, dossier, offered(page, ticked=True))
    text = text_of(copy)
    for words in (
        *SAID,
        "Wat ons team zag en afsprak,",
        "We bekijken dit opnieuw tegen",
        "He stays away from home.",
        "Ask his aunt.",
        "[…] doubts.",
        "[…] saw the room.",
        "Waar […] staat, werd een collega genoemd.",
        "I am just tired.",
        "I never said that.",
        "Opengelaten",
        "Die bladen zijn van collega",
        "functionaris voor gegevensbescherming",
        "He still trains on Thursdays.",
        "(Jij)",
        "Five of us in one room.",
        "(Wij)",
    ):
        assert str(words) in text
    assert "Bert" not in text
    assert copy.root_object["/MarkInfo"]["/Marked"]
    assert copy.root_object["/Lang"] == "nl-BE"


def test_speaks_french_to_a_grown_up(town: Town, dossier: UUID) -> None:
    keys = offered(page_of(town, dossier), ticked=True)
    text = text_of(made(town, dossier, keys, language="fr", address="formal"))
    for words in ("Ce que notre équipe a vu et convenu", "vous pouvez demander", "Laissé ouvert", "(Vous)"):
        assert words in text


def test_leaves_out_what_was_not_ticked(town: Town, dossier: UUID) -> None:
    keys = [key for key in offered(page_of(town, dossier), ticked=True) if key.startswith("form ")]
    text = text_of(made(town, dossier, keys))
    assert "He still trains on Thursdays." in text
    for words in (*SAID, "Die bladen zijn van collega", "Wat ons team zag en afsprak"):
        assert words not in text


def test_says_that_judgements_follow_while_the_worker_rates(town: Town, dossier: UUID) -> None:
    a_round(town, dossier)
    page = page_of(town, dossier)
    assert "Earlier judgements are not in it yet" in page
    text = text_of(made(town, dossier, offered(page, ticked=True)))
    assert "Je krijgt het zodra dat klaar is; vraag ernaar." in text
    assert "He still trains on Thursdays." in text
    for words in SAID:
        assert words not in text
        assert words not in page


def test_refuses_a_judgement_that_was_ticked_before_a_round_began(town: Town, dossier: UUID) -> None:
    keys = offered(page_of(town, dossier), ticked=True)
    a_round(town, dossier)
    answer = browsing(town.centre.anna).post(
        f"/work/trajectories/{dossier}/copy/", {"items": keys, "language": "nl", "address": "formal"}
    )
    assert answer.status_code == 422
    assert SAID[1] not in answer.content.decode()
