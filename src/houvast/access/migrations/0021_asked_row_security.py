"""Who knows what was asked by form: the desk's team today, and by the receipt code alone whoever asked."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_controller_table, protect_guarded_table

SQL = Path(__file__).parent / "sql"
TEAM = "function_key_id = ANY (ARRAY(SELECT access.my_function_keys()))"
THREAD = f"thread_id = ANY (ARRAY(SELECT t.id FROM access.asked_thread t WHERE t.{TEAM}))"
MINE = f"{THREAD} AND author = 'desk'"


class Migration(migrations.Migration):
    """Row security on, and what somebody without an account may do, function by function."""

    dependencies: ClassVar = [("access", "0020_asked_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_controller_table(
                "access.ask_form",
                "SELECT, INSERT, UPDATE (function_key_id, is_open, languages, days, numbers, anchor)",
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "access.asked_thread",
                "SELECT, UPDATE (state, waits, lapses_on), DELETE",
                select=(TEAM, None),
                update=(TEAM, TEAM),
                delete=(TEAM, None),
            )
        ),
        # The team adds words of its own, and of nobody else.
        migrations.RunSQL(
            protect_guarded_table(
                "access.asked_word",
                "SELECT, INSERT, DELETE",
                select=(THREAD, None),
                insert=(None, MINE),
                delete=(THREAD, None),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "access.asked_part", "SELECT, DELETE", select=(THREAD, None), delete=(THREAD, None)
            )
        ),
        migrations.RunSQL((SQL / "asked.sql").read_text()),
    ]
