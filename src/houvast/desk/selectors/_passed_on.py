"""Opens hand-overs of a shift, as far as a colleague of the team wrote them."""

from collections.abc import Iterable

from houvast.access.actor import Actor
from houvast.access.together import open_together
from houvast.desk.models.duty import PassedOn
from houvast.desk.values.duty import PassedOnContent, passed_place
from houvast.kernel.errors import NotFound, Tampered


def opened_passed_on(actor: Actor, rows: Iterable[PassedOn]) -> list[tuple[PassedOn, PassedOnContent | None]]:
    """Returns each hand-over with what it says; None where it does not open."""
    held = list(rows)
    writers = actor.keyring.signers({row.writer_id for row in held})
    found: list[tuple[PassedOn, PassedOnContent | None]] = []
    for row in held:
        written = (bytes(row.sealed), bytes(row.signature), writers[row.writer_id])
        try:
            said = open_together(actor, row.function_key_id, passed_place(row.id), written, PassedOnContent)
        except (NotFound, Tampered):
            found.append((row, None))
        else:
            found.append((row, said))
    return found
