"""Closes appointments like all of a dossier; an outing exists for its worker and for whoever watches over it.

An outing's rows are written by the worker alone. Whoever watches may only say that they looked, and why.
"""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table, protect_guarded_table

MINE = "user_id = (SELECT access.current_user_id())"
RECEIVED = (
    "(receiver_id = (SELECT access.current_user_id())"
    " OR receiver_id = ANY (ARRAY(SELECT access.my_function_keys())))"
)

WATCHING = """
CREATE FUNCTION guidance.guard_outing() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF OLD.user_id <> access.current_user_id() AND (NEW.state, NEW.due_on, NEW.notice, NEW.destination,
       NEW.signature, NEW.receiver_version) IS DISTINCT FROM (OLD.state, OLD.due_on, OLD.notice,
       OLD.destination, OLD.signature, OLD.receiver_version) THEN
        RAISE EXCEPTION 'not yours to change' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON guidance.outing
    FOR EACH ROW EXECUTE FUNCTION guidance.guard_outing();
"""


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("guidance", "0003_row_security")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("guidance.appointment")),
        migrations.RunSQL(
            protect_guarded_table(
                "guidance.outing",
                "SELECT, INSERT, UPDATE (state, due_on, notice, destination, signature, receiver_version,"
                " lookup)",
                select=(f"{MINE} OR {RECEIVED}", None),
                insert=(None, MINE),
                update=(f"{MINE} OR {RECEIVED}", f"{MINE} OR {RECEIVED}"),
            )
        ),
        migrations.RunSQL(WATCHING),
    ]
