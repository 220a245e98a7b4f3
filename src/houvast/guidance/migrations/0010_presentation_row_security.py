"""A presentation exists for who holds its dossier; the jobs, which hold no key, delete it by its day."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table

LAPSING = """
CREATE FUNCTION guidance.overdue_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT NULL::uuid WHERE false  -- a trajectory never ends by a date alone
$$;
CREATE FUNCTION guidance.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer;
BEGIN
    DELETE FROM guidance.presentation p WHERE p.due_on < (now() AT TIME ZONE 'Europe/Brussels')::date;
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    -- What was typed on a presentation that is gone goes with it.
    DELETE FROM access.draft t WHERE t.form = 'guidance.change_presentation'
        AND NOT EXISTS (SELECT 1 FROM guidance.presentation p WHERE p.id = t.subject_id);
    RETURN v_gone;
END $$;
REVOKE EXECUTE ON FUNCTION guidance.overdue_dossiers, guidance.lapse FROM PUBLIC;
GRANT USAGE ON SCHEMA guidance TO houvast_sealer;
GRANT EXECUTE ON FUNCTION guidance.overdue_dossiers, guidance.lapse TO houvast_sealer;
"""


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("guidance", "0009_presentation_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_dossier_table(
                "guidance.presentation", "SELECT, INSERT, UPDATE (state, due_on, content), DELETE"
            )
        ),
        migrations.RunSQL(LAPSING),
    ]
