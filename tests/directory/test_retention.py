"""What is past its day …"""

from uuid import UUID

from django.db import connections

from directory.importing import a_desk, imported, looked, shown
from directory.packages import package, phones
from houvast.directory.retention import lapse_imports


def older(number: UUID, days: int) -> None:
    """Lets an import be so many days older."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE directory.import SET created_at = created_at - make_interval(days => %s),"
            " done_at = done_at - make_interval(days => %s) WHERE id = %s",
            [days, days, number],
        )


def left(number: UUID) -> tuple[int, int]:
    """How many rows and lines of an import there are."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM directory.import WHERE id = %s", [number])
        rows = int(cursor.fetchone()[0])
        cursor.execute("SELECT count(*) FROM directory.import_line WHERE import_id = %s", [number])
        return rows, int(cursor.fetchone()[0])


def test_goes_after_a_day_when_nobody_said_yes() -> None:
    desk, dina = a_desk()
    old, fresh = looked(desk, dina, package())[0], looked(desk, dina, package())[0]
    older(old, 2)
    lapse_imports()
    assert (left(old), left(fresh)) == ((0, 0), (1, 3))


def test_can_be_taken_back_for_ninety_days() -> None:
    desk, dina = a_desk()
    one, other = imported(desk, dina, package()), imported(desk, dina, package(phones=phones("112")))
    older(one, 91)
    older(other, 89)
    lapse_imports()
    assert (left(one), left(other)) == ((1, 0), (1, 1))
    assert not shown(dina, one).may_take_back
    assert shown(dina, other).may_take_back
