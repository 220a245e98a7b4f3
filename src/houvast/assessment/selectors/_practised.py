"""What raters chose on fictional cases, as numbers a computation takes: levels by their place on their side.

Only sides with as many levels as most sides of the instrument are compared: others mean other things.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef

from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.agreement.ratings import Entry, level_of
from houvast.assessment.finding.rounds import kept_definition
from houvast.assessment.models.exercises import Exercise, Overall, Practised
from houvast.assessment.values.exercises import ExerciseContent, Moment, OverallContent, PractisedContent
from houvast.assessment.values.ratings import rated_sides
from houvast.instruments.definition import Definition, Item, Polarity

Key = tuple[str, Polarity]


@dataclass(frozen=True)
class Scale:
    """The sides of an instrument that are compared, and the place of each of their levels."""

    definition: Definition
    items: Mapping[Key, Item]
    places: Mapping[Key, Mapping[str, int]]
    levels: tuple[float, ...]

    def entry(self, key: Key, level: str, missing: str | None) -> Entry:
        """Returns a level's place, the word why there is none, or None where nothing was chosen."""
        return self.places[key].get(level, missing)


@dataclass(frozen=True)
class Chosen:
    """One rater's choices on one case, side by side with nothing."""

    round_id: UUID
    user_id: UUID
    vignette: str
    at: datetime
    entries: Mapping[Key, Entry]

    @property
    def levels(self) -> dict[Key, int]:
        """The sides on which a level was chosen."""
        found = ((key, level_of(entry)) for key, entry in self.entries.items())
        return {key: int(level) for key, level in found if level is not None}


def scale_of(text: str) -> Scale:
    """Returns what is compared of an instrument; nothing of one that asks for words alone."""
    definition = kept_definition(text)
    sides = list(rated_sides(definition))
    often = Counter(len(side.levels) for _, side in sides).most_common(1)
    most = often[0][0] if often else 0
    compared = [(item, side) for item, side in sides if len(side.levels) == most]
    return Scale(
        definition,
        {(item.id, side.polarity): item for item, side in compared},
        {
            (item.id, side.polarity): {level.value: place for place, level in enumerate(side.levels)}
            for item, side in compared
        },
        tuple(float(place) for place in range(most)),
    )


def chosen_in(actor: Actor, dossiers: Iterable[UUID], scale: Scale) -> tuple[Chosen, ...]:
    """Returns what the database shows the actor of choices in these exercises, the oldest first."""
    rows = list(Practised.objects.filter(dossier_id__in=list(dossiers)).order_by("created_at", "id"))
    load_keys(actor, rows)
    return tuple(
        Chosen(row.round_id, row.user_id, content.vignette, row.created_at, _entries(content, scale))
        for row, content in unseal_whole(actor, rows, PractisedContent)
    )


def _entries(content: PractisedContent, scale: Scale) -> dict[Key, Entry]:
    sides = {(each.item, each.polarity): each for each in content.sides}
    return {
        key: scale.entry(key, sides[key].level, sides[key].missing) if key in sides else None
        for key in scale.items
    }


def last_figures(actor: Actor, dossiers: Iterable[UUID]) -> dict[UUID, dict[UUID, int]]:
    """Returns, by round, the last overall figure of each rater who locked, as far as the actor is shown it.

    Who gave a figure and did not lock before the case was ended is shown to nobody, in this either.
    """
    locked = Practised.objects.filter(round_id=OuterRef("round_id"), user_id=OuterRef("user_id"))
    given = Overall.objects.filter(Exists(locked), dossier_id__in=list(dossiers), moment=Moment.LAST)
    rows = list(given)
    load_keys(actor, rows)
    found: dict[UUID, dict[UUID, int]] = {}
    for row, content in unseal_whole(actor, rows, OverallContent):
        found.setdefault(row.round_id, {})[row.user_id] = content.points
    return found


def exercises_of(actor: Actor) -> list[tuple[Exercise, ExerciseContent]]:
    """Returns every exercise the actor may know with its content."""
    rows = list(Exercise.objects.order_by("created_at", "id"))
    load_keys(actor, rows)
    return list(unseal_whole(actor, rows, ExerciseContent))
