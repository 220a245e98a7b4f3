"""Making the person's copy …"""

from uuid import UUID

import pytest

from guidance.appointments import a_plan, at_noon, planned
from guidance.copies import CANARIES, a_full_trajectory
from houvast.guidance.values.copies import Address, CopyPart, address_for, language_for
from houvast.journeys.make_copy import CopyChoice, PersonsCopy, make_copy
from houvast.journeys.preview_copy import preview_copy
from houvast.kernel.errors import Conflict, Invalid, NotFound
from world import Person, Town


def made(worker: Person, trajectory: UUID, *keys: str) -> PersonsCopy:
    with worker.acts() as actor:
        return make_copy(actor, CopyChoice(trajectory, keys, "nl", Address.INFORMAL))


def test_offers_what_the_person_said_and_what_was_agreed(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    with town.centre.anna.acts() as anna:
        preview = preview_copy(anna, trajectory)
    assert {item.part for item in preview.own.items} == set(CopyPart) - {CopyPart.AFTERCARE}
    ticked = [item.key for item in preview.own.items if item.is_offered]
    copy = made(town.centre.anna, trajectory, *ticked)
    said = " ".join(line.text for item in copy.items for line in item.lines)
    for text in (
        "I want peace at home.",
        "Football",
        "Apply for a room",
        "Slowly better.",
        "Ring the landlord",
        "Not on Fridays.",
    ):
        assert text in said


def test_holds_nothing_of_others_even_when_all_is_ticked(town: Town) -> None:
    """Sources of others, documents of others, interpretations, and who else is involved (F9)."""
    trajectory = a_full_trajectory(town)
    with town.centre.anna.acts() as anna:
        keys = [item.key for item in preview_copy(anna, trajectory).own.items]
    said = repr(
        [
            (line.text, item.about, item.state)
            for item in made(town.centre.anna, trajectory, *keys).items
            for line in item.lines
        ]
    )
    for canary in CANARIES:
        assert canary not in said


def test_leaves_texts_that_name_others_unticked_and_says_whom(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    with town.centre.anna.acts() as anna:
        items = preview_copy(anna, trajectory).own.items
    naming = [item for item in items if item.names]
    assert [item.names for item in naming] == [("Fatiha",)]
    assert not naming[0].is_offered


def test_needs_something_to_be_ticked_that_is_still_there(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    with pytest.raises(Invalid):
        made(town.centre.anna, trajectory)
    with pytest.raises(Conflict):
        made(town.centre.anna, trajectory, "note 00000000-0000-0000-0000-000000000000")


def test_does_not_exist_for_a_stranger(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    with pytest.raises(NotFound):
        made(town.elsewhere.chloe, trajectory, "words needs")


def test_tells_appointments_by_kind_of_place_only(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    planned(town.centre.anna, trajectory, a_plan(at_noon(5), address="Canarystreet 9", colleague="Canaryman"))
    with town.centre.anna.acts() as anna:
        items = preview_copy(anna, trajectory).own.items
    shown = repr([[line.text for line in item.lines] for item in items])
    assert "Canary" not in shown


@pytest.mark.parametrize(
    ("role", "address"),
    [
        ("", Address.INFORMAL),
        ("young man of 17", Address.INFORMAL),
        ("leerling", Address.INFORMAL),
        ("23 ans", Address.INFORMAL),
        ("62 jaar", Address.FORMAL),
        ("né en 2009", Address.INFORMAL),
        ("mère de Samir", Address.FORMAL),
        ("Moeder", Address.FORMAL),
        ("oncle", Address.FORMAL),
        ("aunt", Address.FORMAL),
    ],
)
def test_speaks_to_a_young_person_otherwise_than_to_a_relative(role: str, address: Address) -> None:
    assert address_for(role) is address


@pytest.mark.parametrize(
    ("likes", "language"),
    [
        ("Frans", "fr"),
        ("Tarifit en Nederlands", "nl"),
        ("français et néerlandais", "fr"),
        ("Tsjetsjeens", "fr"),
    ],
)
def test_speaks_the_persons_language(likes: str, language: str) -> None:
    assert language_for(likes, "fr") == language
