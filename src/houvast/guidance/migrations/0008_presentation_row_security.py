"""A presentation exists for who holds its dossier; the jobs, which hold no key, delete it by its day."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table

LAPSING = """
CREATE FUNCTION guidance.lapse_presentations() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    DELETE FROM guidance.presentation p WHERE p.due_on < (now() AT TIME ZONE 'Europe/Brussels')::date;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;
REVOKE EXECUTE ON FUNCTION guidance.lapse_presentations FROM PUBLIC;
GRANT USAGE ON SCHEMA guidance TO houvast_jobs;
GRANT EXECUTE ON FUNCTION guidance.lapse_presentations TO houvast_jobs;
"""


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("guidance", "0007_presentation_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_dossier_table(
                "guidance.presentation", "SELECT, INSERT, UPDATE (state, due_on, content), DELETE"
            )
        ),
        migrations.RunSQL(LAPSING),
    ]
