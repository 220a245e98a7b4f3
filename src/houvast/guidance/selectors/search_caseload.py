"""Searches one's own trajectories: what the actor may open is opened here, compared, and forgotten.

There is no index of words, and the log keeps that a search was made, never for what.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_on
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import Track
from houvast.audit import log
from houvast.guidance.finding import opened_appointments
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.values.timeline import EntryContent
from houvast.people.matching import rank
from houvast.people.searching import sentence_with, strings_of
from houvast.people.selectors.find_people import FoundPerson, find_people
from houvast.people.values import Part

MOST = 50
PLACES = 3


class FoundIn(StrEnum):
    """Where in a dossier something was found, beside the kinds of entries."""

    PERSON = "person"
    APPOINTMENT = "appointment"


@dataclass(frozen=True)
class Found:
    """A place where something was found, with the sentence around it."""

    place: StrEnum
    at: datetime
    extract: str


@dataclass(frozen=True)
class SearchHit:
    """A trajectory in which something was found; ``name`` is empty while nobody is named."""

    trajectory_id: UUID
    reference: str
    name: str
    found: tuple[Found, ...]
    more: int


@dataclass(frozen=True)
class _Text:
    dossier_id: UUID
    place: StrEnum
    at: datetime
    text: str


def search_caseload(actor: Actor, words: str, *, everywhere: bool = False) -> tuple[SearchHit, ...]:
    """Returns at most 50 trajectories that hold all the words, the closest first.

    Persons are searched first: a name is what one mostly looks for, and thousands of notes need not be opened
    for it. When no person fits, or ``everywhere``, all that was written is. Accents, particles, spelling by
    ear and a typing error are forgiven. A constant number of queries either way.
    """
    must(actor, "guidance.search_caseload")
    log.record("guidance.search_caseload")
    references = references_on(Track.GUIDANCE)
    people = find_people(actor, list(references))
    found = _ranked(words, _person_texts(people))
    if everywhere or not found:
        found = _ranked(words, (*_person_texts(people), *_entry_texts(actor), *_appointment_texts(actor)))
    dossiers = list(found)[:MOST]
    names: dict[UUID, str] = {}
    for one in people:
        if one.person.part is Part.CENTRAL and one.person.name:
            names.setdefault(one.dossier_id, one.person.name)
    return tuple(
        SearchHit(
            dossier,
            references.get(dossier, ""),
            names.get(dossier, ""),
            tuple(
                Found(text.place, text.at, sentence_with(words, text.text))
                for text in found[dossier][:PLACES]
            ),
            max(0, len(found[dossier]) - PLACES),
        )
        for dossier in dossiers
    )


def _ranked(words: str, searched: Iterable[_Text]) -> dict[UUID, list[_Text]]:
    """Returns where the words stand, by dossier, the closest first."""
    texts = list(searched)
    found: dict[UUID, list[_Text]] = {}
    for index, _closeness in rank(words, [text.text for text in texts]):
        found.setdefault(texts[index].dossier_id, []).append(texts[index])
    return found


def _person_texts(people: Sequence[FoundPerson]) -> Iterator[_Text]:
    for one in people:
        person = one.person
        text = f"{person.name}\n{person.role}\n{person.contact}\n{person.language}"
        yield _Text(one.dossier_id, FoundIn.PERSON, one.added_at, text)


def _entry_texts(actor: Actor) -> Iterator[_Text]:
    rows = list(Entry.objects.order_by("-created_at", "id"))
    load_keys(actor, rows)
    for row, content in unseal_whole(actor, rows, EntryContent):
        yield _Text(row.dossier_id, content.kind, row.created_at, "\n".join(strings_of(content.body)))


def _appointment_texts(actor: Actor) -> Iterator[_Text]:
    for each in opened_appointments(actor, Appointment.objects.all()):
        text = "\n".join(strings_of(each.content.plan))
        yield _Text(each.row.dossier_id, FoundIn.APPOINTMENT, each.content.plan.starts_at, text)
