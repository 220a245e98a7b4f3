"""Closes every table of access and audit; each policy that is not of a class is explained where it stands."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import (
    ACTING,
    STEWARD,
    protect_controller_table,
    protect_dossier_table,
    protect_guarded_table,
    protect_public_table,
    protect_user_table,
    restrict,
)

SQL = Path(__file__).parent / "sql"
KNOWN = "ANY (ARRAY(SELECT access.known_controllers()))"
MINE = "ANY (ARRAY(SELECT access.my_controllers()))"
VISIBLE = "ANY (ARRAY(SELECT access.visible_compartments()))"
OWN_OR_STEWARD = (
    "id = (SELECT access.current_user_id())"
    " OR home_id = ANY (ARRAY(SELECT access.my_controllers_as('steward')))"
)
ME = "(SELECT access.current_user_id())"
HELD = "ANY (ARRAY(SELECT access.held_compartments()))"
# Who works here: nobody is declared away by somebody of another service.
WORKS_HERE = (
    "EXISTS (SELECT FROM access.user_function f WHERE f.user_id = access.absence.user_id"
    " AND f.controller_id = access.absence.controller_id)"
)
# A service vouches for its own recovery and teams; a user's keys come by invitation, and are only signed.
VOUCHED_FOR = (
    "(owner_kind = 'recovery' AND owner_id = controller_id OR owner_kind = 'function' AND EXISTS ("
    "SELECT FROM access.function_key k WHERE k.id = keys.public_key.owner_id"
    " AND k.controller_id = keys.public_key.controller_id))"
)
# Keys of a dossier come from who holds it or recovers it, a team's from its members and stewards.
GIVEN = (
    f"giver_id = {ME} AND (kind = 'compartment' AND (subject_id = {HELD}"
    " OR subject_id = ANY (ARRAY(SELECT access.recovering_compartments())))"
    " OR kind = 'function' AND (subject_id = ANY (ARRAY(SELECT access.my_function_keys()))"
    " OR EXISTS (SELECT FROM access.function_key k WHERE k.id = keys.wrap.subject_id"
    f" AND k.{STEWARD}))"
    f" OR kind = 'controller_signing' AND {STEWARD.replace('controller_id', 'subject_id')})"
)
REHEARSED = (
    f"second_id = {ME} AND EXISTS (SELECT FROM keys.recovery_opening o"
    " WHERE o.controller_id = keys.recovery_rehearsal.controller_id"
    " AND o.version = keys.recovery_rehearsal.version AND o.first_id = keys.recovery_rehearsal.first_id"
    f" AND o.second_id = {ME} AND o.purpose = 'rehearsal' AND o.ended_at IS NULL)"
)
OPENED = (
    f"first_id = {ME} AND second_id <> first_id AND ended_at IS NULL"
    " AND created_at < now() + interval '5 minutes'"
    " AND EXISTS (SELECT FROM keys.recovery_wrap w"
    " WHERE w.controller_id = keys.recovery_opening.controller_id"
    " AND w.version = keys.recovery_opening.version AND w.first_id = keys.recovery_opening.first_id"
    " AND w.second_id = keys.recovery_opening.second_id)"
)
SENT = (
    f"giver_id = {ME} AND from_compartment_id = {HELD} AND to_controller_id = {KNOWN} AND state = 'offered'"
    " AND EXISTS (SELECT FROM access.compartment c WHERE c.id = access.handover.from_compartment_id"
    " AND c.dossier_id = access.handover.from_dossier_id"
    " AND c.controller_id = access.handover.from_controller_id)"
    " AND EXISTS (SELECT FROM access.function_key k WHERE k.id = access.handover.to_function_id"
    " AND k.controller_id = access.handover.to_controller_id AND k.kind = 'inbox')"
)
RECEIVER = (
    "(receiver_id = (SELECT access.current_user_id())"
    " OR receiver_id = ANY (ARRAY(SELECT access.my_function_keys())))"
)

TABLES = (
    protect_public_table("access.controller", STEWARD.replace("controller_id", "id"))
    # A colleague or a partner's worker has a name; a stranger does not exist.
    + protect_guarded_table(
        'access."user"',
        "SELECT, UPDATE (name, language, state)",
        select=(f"home_id = {KNOWN} OR id = (SELECT access.current_user_id())", None),
        update=(OWN_OR_STEWARD, OWN_OR_STEWARD),
    )
    + protect_controller_table("access.user_function", "SELECT, INSERT, UPDATE (valid_until)")
    + protect_controller_table("access.confidentiality", "SELECT, INSERT")
    # A service also sees that another has compared its key.
    + "CREATE POLICY told ON access.partnership FOR SELECT TO houvast_app"
    f" USING (partner_id = {MINE});"
    + protect_controller_table("access.partnership", "SELECT, INSERT, DELETE")
    # Dossiers and compartments are opened by access.open_dossier alone; their clear fields may move.
    + protect_guarded_table(
        "access.dossier",
        "SELECT, UPDATE (state, due_on)",
        select=("id = ANY (ARRAY(SELECT access.visible_dossiers()))", None),
        update=("id = ANY (ARRAY(SELECT access.visible_dossiers())) AND state <> 'erased'",) * 2,
    )
    + protect_guarded_table("access.compartment", "SELECT", select=(f"id = {VISIBLE}", None))
    + protect_guarded_table('access."grant"', "SELECT", select=(f"compartment_id = {VISIBLE}", None))
    # Partners see that an inbox exists, or they could not write to it; a team is nobody else's business.
    + protect_guarded_table(
        "access.function_key",
        "SELECT, INSERT, UPDATE (version, name)",
        select=(f"controller_id = {MINE} OR (kind = 'inbox' AND controller_id = {KNOWN})", None),
        insert=(None, STEWARD),
        update=(STEWARD, STEWARD),
    )
    + protect_controller_table("access.function_member", "SELECT, INSERT, UPDATE (valid_until)")
    + protect_guarded_table(
        "keys.public_key",
        "SELECT, INSERT, UPDATE (signature)",
        select=(ACTING, None),
        insert=(None, f"{STEWARD} AND {VOUCHED_FOR}"),
        update=(f"{STEWARD} AND signature IS NULL", f"{STEWARD} AND signature IS NOT NULL"),
    )
    + protect_public_table("keys.controller_key")
    # A wrap is seen by its receiver, and only while the receiver may know the compartment.
    + protect_guarded_table(
        "keys.wrap",
        "SELECT, INSERT",
        select=(
            f"{RECEIVER} AND (kind <> 'compartment' OR subject_id = {VISIBLE})"
            " OR id = ANY (ARRAY(SELECT access.opening_wraps()))",
            None,
        ),
        insert=(None, GIVEN),
    )
    # The nested wraps of recovery are seen by the two holders they are made for.
    + protect_guarded_table(
        "keys.recovery_wrap",
        "SELECT, INSERT",
        select=("(SELECT access.current_user_id()) IN (first_id, second_id)", None),
        insert=(None, STEWARD),
    )
    + protect_guarded_table(
        "keys.recovery_rehearsal", "SELECT, INSERT", select=(ACTING, None), insert=(None, REHEARSED)
    )
    + protect_guarded_table(
        "keys.recovery_opening",
        "SELECT, INSERT, UPDATE (half, ended_at)",
        select=("(SELECT access.current_user_id()) IN (first_id, second_id)", None),
        insert=(None, OPENED),
        update=(f"{ME} IN (first_id, second_id) AND ended_at IS NULL", f"{ME} IN (first_id, second_id)"),
    )
    # The sender's team sees the state, the receiver's inbox the parcel; content is sealed to the inbox.
    + protect_guarded_table(
        "access.handover",
        "SELECT, INSERT, UPDATE (state, answer, answered_at, parcel, signature)",
        select=(
            f"from_compartment_id = {VISIBLE}"
            " OR to_function_id = ANY (ARRAY(SELECT access.my_function_keys()))",
            None,
        ),
        insert=(None, SENT),
        update=(
            f"from_compartment_id = {VISIBLE}"
            " OR to_function_id = ANY (ARRAY(SELECT access.my_function_keys()))",
            None,
        ),
    )
    + protect_user_table("access.draft")
    # Away or back is known to colleagues; a coach or a steward declares it, or one does so oneself.
    + protect_controller_table(
        "access.absence",
        "SELECT, INSERT, DELETE",
        write=f"({STEWARD} OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coach')))"
        f" OR user_id = {ME}) AND {WORKS_HERE}",
    )
    # A notice is written by the act it tells of; its reader can only say that it was seen.
    + protect_guarded_table(
        "access.notice",
        "SELECT, UPDATE (seen_at)",
        select=("user_id = (SELECT access.current_user_id())", None),
        update=("user_id = (SELECT access.current_user_id())",) * 2,
    )
    + "ALTER TABLE access.dossier ADD CONSTRAINT one_reference_a_service UNIQUE (controller_id, reference);"
    "ALTER TABLE access.compartment ADD CONSTRAINT compartment_of_dossier UNIQUE (id, dossier_id);"
    + protect_dossier_table("access.emergency", "SELECT, INSERT")
    + restrict("access.emergency", "insert", f"user_id = {ME}")
    + 'ALTER TABLE access."grant" ADD FOREIGN KEY (compartment_id, dossier_id)'
    " REFERENCES access.compartment (id, dossier_id) ON DELETE RESTRICT;"
    "ALTER TABLE access.compartment ADD FOREIGN KEY (dossier_id)"
    " REFERENCES access.dossier (id) ON DELETE RESTRICT;"
    'CREATE INDEX grant_by_dossier ON access."grant" (dossier_id);'
    'CREATE INDEX grant_by_compartment ON access."grant" (compartment_id);'
    "CREATE INDEX user_function_by_user ON access.user_function (user_id);"
    "CREATE INDEX confidentiality_by_user ON access.confidentiality (user_id, controller_id);"
    "CREATE INDEX public_key_by_owner ON keys.public_key (owner_id);"
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA signin TO houvast_signin;"
    "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA access TO houvast_app;"
    "REVOKE INSERT, UPDATE, DELETE ON signin.installation FROM houvast_signin;"
    "REVOKE EXECUTE ON FUNCTION access.offer_public_key, access.record_before_sign_in, access.tell,"
    " access.answering_for, access.serving_as, access.others_hold, access.replace_lost, access.is_taken,"
    " access.is_bound, access.is_opening, access.newest_recovery, access.held_until,"
    " access.had_to_do_with FROM houvast_app;"
    "GRANT USAGE ON SCHEMA access TO houvast_signin;"
    "GRANT EXECUTE ON FUNCTION access.offer_public_key, access.record_before_sign_in TO houvast_signin;"
)


class Migration(migrations.Migration):
    """Row security on, policies, rights."""

    dependencies: ClassVar = [("access", "0002_tables"), ("audit", "0002_tables")]
    operations: ClassVar = [
        *(
            migrations.RunSQL((SQL / f"{name}.sql").read_text())
            for name in (
                "actor",
                "notices",
                "dossiers",
                "emergency",
                "colleagues",
                "recovery",
                "log",
                "signin",
                "guards",
            )
        ),
        migrations.RunSQL(TABLES),
    ]
