"""Finds which texts name somebody of the dossier other than the person it is about."""

from collections.abc import Sequence

from houvast.people.matching import rank
from houvast.people.selectors.list_people import PersonLine
from houvast.people.values import Part

SHORTEST_NAME = 3


def named_in(people: Sequence[PersonLine], texts: Sequence[str]) -> list[tuple[str, ...]]:
    """Returns for each text the names of others that stand in it, each once, spelling forgiven."""
    found: list[dict[str, None]] = [{} for _ in texts]
    for person in people:
        if person.part is Part.CENTRAL:
            continue
        for name in person.name.split():
            if len(name) >= SHORTEST_NAME:
                for index, _ in rank(name, texts):
                    found[index][name] = None
    return [tuple(names) for names in found]
