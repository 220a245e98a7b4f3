"""Opens calls in danger that the team keeps."""

from collections.abc import Iterable

from houvast.access.actor import Actor
from houvast.access.together import open_together
from houvast.desk.models.danger_line import DangerCall
from houvast.desk.values.danger_line import DangerCallContent, call_place
from houvast.kernel.errors import NotFound, Tampered


def opened_calls(
    actor: Actor, rows: Iterable[DangerCall]
) -> list[tuple[DangerCall, DangerCallContent | None]]:
    """Returns each call with its words; None where it does not open or no colleague wrote it."""
    held = list(rows)
    writers = actor.keyring.signers({row.writer_id for row in held})
    found: list[tuple[DangerCall, DangerCallContent | None]] = []
    for row in held:
        written = (bytes(row.sealed), bytes(row.signature), writers[row.writer_id])
        try:
            said = open_together(actor, row.function_key_id, call_place(row.id), written, DangerCallContent)
        except (NotFound, Tampered):
            found.append((row, None))
        else:
            found.append((row, said))
    return found


def opened_call(actor: Actor, row: DangerCall) -> DangerCallContent | None:
    """Returns the words of one call; None where it does not open."""
    return opened_calls(actor, [row])[0][1]
