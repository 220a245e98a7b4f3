"""What a copy for the person can hold, for the worker to tick: of the guidance, judgements and forms.

The person has a right to all that is kept about them (GDPR, article 15). What belongs to others is not in it:
their words, and the sheets of colleagues, of which the copy says that they are there.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors.tell_person import tell_person
from houvast.assessment.values.told import Told
from houvast.guidance.selectors import preview_copy as guidance
from houvast.guidance.selectors._names import named_in
from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.people.selectors.list_people import PersonLine, list_people


@dataclass(frozen=True)
class WholePreview:
    """All that a copy can hold; ``waits`` while the actor rates, and judgements are not opened."""

    own: guidance.CopyPreview
    told: tuple[Told, ...]
    waits: bool

    @property
    def keys(self) -> tuple[str, ...]:
        """What can be ticked."""
        return (
            *(item.key for item in self.own.items),
            *(item.key for told in self.told for item in told.items),
        )


def preview_copy(actor: Actor, trajectory_id: UUID) -> WholePreview:
    """Returns what a copy of a trajectory can hold. A constant number of queries.

    Raises NotFound, and Tampered when something of it does not open: no copy leaves that out in silence.
    """
    must(actor, "guidance.preview_copy")
    own = guidance.preview_copy(actor, trajectory_id)
    found = tell_person(actor, trajectory_id)
    people = list_people(actor, trajectory_id)
    if actor.closed:
        raise Tampered(
            message("Something in this dossier does not open. A copy for the person is made of all of it.")
        )
    return WholePreview(own, _naming(found.told, people), found.waits)


def _naming(told: tuple[Told, ...], people: tuple[PersonLine, ...]) -> tuple[Told, ...]:
    """Marks which items name somebody else of the dossier; those are not ticked to begin with."""
    found = iter(named_in(people, [item.words for each in told for item in each.items]))
    return tuple(
        replace(
            each,
            items=tuple(
                replace(item, names=names, is_offered=not names)
                for item, names in ((item, next(found)) for item in each.items)
            ),
        )
        for each in told
    )
