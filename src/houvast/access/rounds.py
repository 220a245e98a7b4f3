"""The acts by which a blind round moves, each one act of the database: nobody sets its state."""

from uuid import UUID

from django.db import connection

from houvast.access.database_errors import speaking


def reveal_when_all_locked(round_id: UUID) -> None:
    """Reveals an open round when everybody asked has locked; says nothing of it. Raises NotFound."""
    _do("SELECT assessment.reveal_when_all_locked(%s)", [round_id])


def end_blind_round(round_id: UUID, content: bytes) -> None:
    """Ends an open round that the actor leads, with its sealed content anew. Raises NotFound."""
    _do("SELECT assessment.end_round(%s, %s)", [round_id, content])


def settle_blind_round(round_id: UUID) -> None:
    """Marks a revealed round as settled. Raises NotFound."""
    _do("SELECT assessment.settle_round(%s)", [round_id])


def _do(statement: str, facts: list[UUID | bytes]) -> None:
    with speaking(), connection.cursor() as cursor:
        cursor.execute(statement, tuple(facts))


def draw_halves(dossier_id: UUID) -> None:
    """Lets the database draw whom an exercise of the actor's asks a figure first. Raises NotFound."""
    _do("SELECT assessment.draw_halves(%s)", [dossier_id])
