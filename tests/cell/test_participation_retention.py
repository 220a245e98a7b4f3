"""What is kept of taking part …"""

from datetime import timedelta

from django.conf import settings
from django.db import connections

from cell.taking_part import coming, composed, drafted, region
from houvast.access.register import FILE
from houvast.cell.retention import lapse_participations
from houvast.kernel import clock


def test_goes_on_its_day_with_its_extracts_and_for_a_restore_as_well() -> None:
    """F12: the day is the regime's; the jobs hold no key."""
    town = region()
    gone, kept = coming(town), coming(town)
    drafted(town.centre.siham, gone)
    extract = composed(town, town.centre.siham, gone)
    with connections["owner"].cursor() as cursor:
        day = clock.today() - timedelta(days=1)
        cursor.execute("UPDATE cell.participation SET erase_on = %s WHERE id = %s", [day, gone])
    assert lapse_participations() == 1
    assert lapse_participations() == 0
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT id FROM cell.participation WHERE id = ANY(%s)", [[gone, kept]])
        assert cursor.fetchall() == [(kept,)]
        cursor.execute("SELECT count(*) FROM cell.extract WHERE id = %s", [extract])
        assert cursor.fetchone() == (0,)
        cursor.execute("SELECT count(*) FROM keys.wrap WHERE dossier_id = %s", [gone])
        assert cursor.fetchone() == (0,)
        cursor.execute("SELECT state FROM access.dossier WHERE id = %s", [gone])
        assert cursor.fetchone() == ("erased",)
    assert f'"erasure", "subject": "{gone}"' in (settings.HOME / FILE).read_text()
