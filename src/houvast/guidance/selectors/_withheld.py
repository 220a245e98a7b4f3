"""What stands withheld from somebody: read from threads that a page has opened."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from houvast.guidance.selectors._threads import ThreadLines
from houvast.guidance.values.agreements import Withheld, WithheldEnd


@dataclass(frozen=True)
class WithheldNow:
    """Something that somebody may not learn, as it stands."""

    id: UUID
    withheld: Withheld


def withheld_in(threads: Iterable[ThreadLines]) -> tuple[WithheldNow, ...]:
    """Returns what is withheld and was not ended."""
    return tuple(
        WithheldNow(thread.first.id, thread.first.body)
        for thread in threads
        if isinstance(thread.first.body, Withheld)
        and not any(isinstance(line.body, WithheldEnd) for line in thread.later)
    )
