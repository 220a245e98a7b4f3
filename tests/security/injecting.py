"""What an injected statement would do: it runs inside somebody's own request, as the application's role."""

from collections.abc import Sequence

from django.db import DatabaseError, connection, transaction


def happens(statement: str, parameters: Sequence[object] = ()) -> bool:
    """Returns whether an injected statement reached or changed anything; a refusal is undone alone."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, parameters)
            return cursor.rowcount > 0
    except DatabaseError:
        return False


def found_by(statement: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
    """Returns the rows an injected question brings; a refusal brings none."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, parameters)
            return cursor.fetchall()
    except DatabaseError:
        return []
