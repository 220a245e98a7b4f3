"""One presentation: as colleagues see it, and for the worker what in it may still reveal somebody."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import openness_of
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.writing import state_of
from houvast.audit import log
from houvast.guidance.selectors._presentations import presentation_row
from houvast.guidance.selectors._revealing import somebodies
from houvast.guidance.values.presentations import PresentationContent, PresentationState
from houvast.people.recognising.persons import Known, NameBook
from houvast.people.recognising.revealing import Why, find_clues
from houvast.people.selectors.list_people import list_people


@dataclass(frozen=True)
class Revealing:
    """Words that may still say who somebody is, and why."""

    words: str
    why: Why


@dataclass(frozen=True)
class PresentationPage:
    """A presentation. ``revealing`` goes with the question first, then with each part in its order."""

    id: UUID
    state: PresentationState
    content: PresentationContent
    last_day: date
    revealing: tuple[tuple[Revealing, ...], ...]
    seen: str

    @property
    def is_checked(self) -> bool:
        """Whether a worker has read it, so that it can be shown."""
        return self.state is PresentationState.CHECKED

    @property
    def to_look_at(self) -> int:
        """How many places there are to look at once more."""
        return sum(len(places) for places in self.revealing)


def show_presentation(actor: Actor, trajectory_id: UUID, presentation_id: UUID) -> PresentationPage:
    """Returns a presentation of this trajectory. Raises NotFound, also once it has lapsed."""
    must(actor, "guidance.show_presentation")
    row = presentation_row(trajectory_id, presentation_id)
    content = unseal_content(actor, row, PresentationContent)
    log.record_reading("guidance.show_presentation", dossier=row.dossier_id)
    people = list_people(actor, row.dossier_id)
    workers = [holder.name for holder in openness_of(actor, row.dossier_id).holders]
    known = somebodies(people, [*workers, content.writer], content.language)
    names = NameBook(Known(one.name, one.name) for one in known)
    texts = (content.question, *(part.text for part in content.parts))
    return PresentationPage(
        row.id,
        PresentationState(row.state),
        content,
        row.due_on,
        tuple(_revealing(text, names) for text in texts),
        state_of(row),
    )


def _revealing(text: str, names: NameBook) -> tuple[Revealing, ...]:
    found = (Revealing(text[clue.start : clue.end], clue.why) for clue in find_clues(text, names))
    return tuple(dict.fromkeys(found))
