"""The database itself, under a statement injected into a page …"""

import pytest
from django.db import connections

from security.injecting import happens
from world import Town

OURS = ("access", "audit", "desk", "directory", "guidance", "keys", "people", "rights", "signin")
LOGINS = (
    "houvast_login",
    "houvast_signin",
    "houvast_jobs",
    "houvast_app",
    "houvast_figures",
    "houvast_sealer",
)
# Each says who acts, or checks by itself what that one may do; none takes the number of whoever acts.
CALLABLE = {
    "access.access_categories",
    "access.add_user",
    "access.begin_membership",
    "access.break_glass",
    "access.close_compartment",
    "access.close_user",
    "access.confirm_steward",
    "access.current_session_id",
    "access.current_user_id",
    "access.destroy_dossier_keys",
    "access.drop_extract",
    "access.drop_member_wraps",
    "access.find_reference",
    "access.give_again",
    "access.give_extract",
    "access.give_grant",
    "access.give_recovered",
    "access.held_compartments",
    "access.recall_extract",
    "access.is_steward_of",
    "access.known_controllers",
    "access.lose_keys",
    "access.lose_steward_keys",
    "access.lost_wraps",
    "access.my_controllers",
    "access.my_controllers_as",
    "access.my_function_keys",
    "access.my_functions",
    "access.my_hat",
    "access.my_hats",
    "access.only_held_by",
    "access.open_compartment",
    "access.open_dossier",
    "access.opening_wraps",
    "access.recovering_compartments",
    "access.recovery_state",
    "access.references_of",
    "access.rehearsal_wraps",
    "access.retire_recoveries",
    "access.signatures_of",
    "access.signing_wraps",
    "access.stewards_being_helped",
    "access.team_dossiers",
    "access.tell_stand_ins",
    "access.unsecured_compartments",
    "access.visible_compartments",
    "access.visible_dossiers",
    "access.who_acts",
    "access.withdraw_grant",
    # Read past the policies, after asking that somebody is signed in, what anybody signed in may read.
    "directory.entries_for_me",
    "directory.lines_for_me",
    "directory.words_for_me",
}


def asked(statement: str, *parameters: object) -> list[tuple[object, ...]]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, parameters)
        return cursor.fetchall()


def test_offers_the_functions_of_this_list_and_no_other() -> None:
    """A new one is a new door: it belongs here when it asks by itself who acts and what they may."""
    rows = asked(
        "SELECT n.nspname || '.' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname = ANY (%s) AND p.prorettype <> 'trigger'::regtype"
        " AND has_function_privilege('houvast_app', p.oid, 'EXECUTE')",
        list(OURS),
    )
    assert {row[0] for row in rows} == CALLABLE


def test_lets_nobody_run_a_function_by_default() -> None:
    rows = asked(
        "SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname = ANY (%s) AND (p.proacl IS NULL OR EXISTS ("
        "SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0))",
        list(OURS),
    )
    assert rows == []


def test_looks_for_names_in_one_place_only() -> None:
    rows = asked(
        "SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname = ANY (%s) AND p.prosecdef"
        " AND NOT 'search_path=pg_catalog' = ANY (coalesce(p.proconfig, '{}'))",
        list(OURS),
    )
    assert rows == []


@pytest.mark.parametrize("login", LOGINS)
def test_has_no_place_where_a_login_could_put_something_of_its_own(login: str) -> None:
    """A type in a temporary schema would stand before PostgreSQL's own in what acts as the owner."""
    assert asked("SELECT has_database_privilege(%s, current_database(), 'TEMP, CREATE')", login) == [(False,)]
    rows = asked(
        "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_'"
        " AND has_schema_privilege(%s, oid, 'CREATE')",
        login,
    )
    assert rows == []


def test_makes_nothing_and_becomes_nobody(town: Town) -> None:
    for statement in (
        "CREATE TEMP TABLE mine (word text)",
        "CREATE DOMAIN pg_temp.uuid AS text",
        "CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE TABLE public.mine (word text)",
        "SET SESSION AUTHORIZATION houvast_owner",
        "ALTER TABLE access.dossier DISABLE ROW LEVEL SECURITY",
        "COPY access.dossier TO PROGRAM 'cat'",
        "SELECT pg_read_file('PG_VERSION')",
        "SELECT lo_import('/etc/hostname')",
    ):
        with town.centre.bert.acts():
            assert not happens(statement), statement
