"""What can support a rating …"""

from uuid import UUID

import pytest

from guidance.trajectories import agree, trajectory_of
from houvast.assessment.values.evidence import EvidenceOffer
from houvast.assessment.values.ratings import EvidenceKind
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.correct_note import Correction, correct_note
from houvast.guidance.services.describe_domain import NewDomainView, describe_domain
from houvast.guidance.values.entries import DomainView, Note
from houvast.guidance.values.lists import Domain, NoteKind
from houvast.journeys.offer_evidence import offer_evidence
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def offered(town: Town, dossier: UUID, words: str = "") -> EvidenceOffer:
    with town.centre.anna.acts() as anna:
        return offer_evidence(anna, dossier, words)


def noted(town: Town, dossier: UUID, text: str, kind: NoteKind | None = None) -> UUID:
    note = new_id()
    with town.centre.anna.acts() as anna:
        add_note(anna, NewNote(note, dossier, Note(text, kind)))
    return note


@pytest.mark.parametrize("kind", list(NoteKind))
def test_says_how_the_writer_of_a_note_knows(town: Town, dossier: UUID, kind: NoteKind) -> None:
    note = noted(town, dossier, "He sleeps in the car.", kind)
    (option,) = offered(town, dossier).options[:1]
    assert (option.entry_id, option.kind, option.words) == (note, kind.value, "He sleeps in the car.")


def test_says_it_when_a_note_does_not_tell(town: Town, dossier: UUID) -> None:
    noted(town, dossier, "He sleeps in the car.")
    assert offered(town, dossier).options[0].kind is EvidenceKind.UNMARKED


def test_tells_the_persons_word_on_a_domain_from_the_workers(town: Town, dossier: UUID) -> None:
    for view, kind in (
        (DomainView(Domain.HOUSING, "My aunt.", "", "", "No door that closes."), EvidenceKind.SAID),
        (DomainView(Domain.HOUSING, "", "", "A bed.", "No door that closes."), EvidenceKind.INTERPRETATION),
    ):
        with town.centre.anna.acts() as anna:
            describe_domain(anna, NewDomainView(new_id(), dossier, view))
        assert offered(town, dossier).options[0].kind is kind


def test_shows_words_and_no_key_between_them(town: Town, dossier: UUID) -> None:
    view = DomainView(Domain.HOUSING, "My aunt.", "", "", "No door that closes.")
    with town.centre.anna.acts() as anna:
        describe_domain(anna, NewDomainView(new_id(), dossier, view))
    assert offered(town, dossier).options[0].words == "My aunt. No door that closes."


def test_offers_nothing_that_only_says_who_stands_in(town: Town, dossier: UUID) -> None:
    """How a trajectory began, without a word about it, supports no level."""
    assert offered(town, dossier).options == ()


def test_offers_the_newest_first_and_not_what_was_corrected(town: Town, dossier: UUID) -> None:
    old, wrong = noted(town, dossier, "Old."), noted(town, dossier, "Wrong.")
    right = new_id()
    with town.centre.anna.acts() as anna:
        correct_note(anna, Correction(right, dossier, wrong, Note("Right.")))
    numbers = [option.entry_id for option in offered(town, dossier).options]
    assert numbers[:2] == [right, old]
    assert wrong not in numbers


def test_leaves_out_what_says_nothing_of_a_life(town: Town, dossier: UUID) -> None:
    action = agree(town.centre.anna, dossier, "Call the school", 5)
    assert action not in {option.entry_id for option in offered(town, dossier).options}


def test_finds_words_however_they_are_spelt(town: Town, dossier: UUID) -> None:
    note = noted(town, dossier, "Hij slaapt bij Élodie.")
    noted(town, dossier, "Iets anders.")
    assert offered(town, dossier, "elodie").found == {note}
    assert offered(town, dossier, "").found == frozenset()


def test_offers_nothing_to_who_may_not_read_the_dossier(town: Town, dossier: UUID) -> None:
    for person in (town.centre.bert, town.centre.coach, town.elsewhere.chloe):
        with person.acts() as actor, pytest.raises(NotFound):
            offer_evidence(actor, dossier)
