"""Whom a trajectory names: the persons of its dossier and the workers around it, for the recognisers."""

from collections.abc import Iterable, Sequence

from houvast.people.anonymising import Somebody
from houvast.people.selectors.list_people import PersonLine
from houvast.people.values import Part
from houvast.people.wordings import WORDINGS


def somebodies(
    people: Sequence[PersonLine], workers: Iterable[str], language: str, called: str = ""
) -> tuple[Somebody, ...]:
    """Returns everybody with a name; ``called`` is how the one it is about shall be spoken of."""
    of_dossier = [
        Somebody(one.part, one.name, called if one.part is Part.CENTRAL and called else one.role)
        for one in people
        if one.name.strip()
    ]
    word = WORDINGS[language].worker
    helpers = [Somebody(Part.HELPER, name, word) for name in dict.fromkeys(workers) if name.strip()]
    return (*of_dossier, *helpers)
