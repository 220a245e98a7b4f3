"""The row matrix: for every table, who can see a row of Anna's. A table that is left out fails."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, connections, models, transaction

from houvast.access.models.rows import (
    ControllerRow,
    DossierRow,
    GuardedRow,
    PublicRow,
    SharedRow,
    SigninRow,
    UserRow,
)
from houvast.audit import log
from houvast.kernel.ids import new_id
from security.rows import Anna, of_anna, planted
from world import Person, Town

ALL = [model for model in apps.get_models() if model.__module__.startswith("houvast.")]
# The log is planted by acting, not by hand: a stray row would break its chain for every other test.
MODELS = [model for model in ALL if not model._meta.db_table.startswith(('"audit"', '"signin"'))]
SIGNIN = [model for model in ALL if model._meta.db_table.startswith('"signin"')]
EVERYBODY = frozenset({"anna", "bert", "coach", "dpo", "steward", "chloe", "support"})
CENTRE = frozenset({"anna", "bert", "coach", "dpo", "steward"})
BY_CLASS: dict[type[models.Model], frozenset[str]] = {
    DossierRow: frozenset({"anna"}),
    ControllerRow: CENTRE,
    UserRow: frozenset({"anna"}),
    PublicRow: EVERYBODY,
    SharedRow: EVERYBODY,
}
# Tables with a policy of their own: who sees Anna's row, and why (the policy's migration says it at length).
GUARDED = {
    "access.user": CENTRE | {"support"},  # colleagues, and the partner service's people
    "access.dossier": frozenset({"anna"}),
    "access.compartment": frozenset({"anna"}),
    "access.function_key": CENTRE,  # an inbox is known to partners as well: see test_partners_know_an_inbox
    "access.handover": frozenset({"anna"}),
    "keys.wrap": frozenset(),  # made for nobody here: a wrap is seen by its receiver alone
    "keys.recovery_wrap": frozenset({"anna"}),  # the first of its two holders
    "keys.recovery_opening": frozenset({"anna"}),
    "access.asked_thread": frozenset(),  # of no team of theirs: tests/web/desk/test_list_asked.py
    "access.asked_word": frozenset(),
    "access.asked_part": frozenset(),
    "guidance.goal_result": frozenset({"coach", "steward"}),  # nameless; for the evaluation of the service
    "schools.support_begun": frozenset({"coach", "steward"}),  # nameless; schools in numbers
    "tables.count": CENTRE,  # nameless and of no person; tables in numbers
    "guidance.outing": frozenset({"anna"}),  # the worker who is out, and whoever a copy is made for
    "cell.case_counted": frozenset(),  # of no city of theirs: tests/security/test_cell_matrix.py
    "cell.released_figures": frozenset(),  # likewise; of whom: tests/cell/test_release_figures.py
    "desk.shift": frozenset(),  # of no team of theirs; a team's own: tests/desk/test_plan_week.py
    "desk.passed_on": frozenset(),  # likewise: tests/desk/test_pass_on_shift.py
    "desk.danger_call": frozenset(),  # likewise: tests/desk/test_record_danger_call.py
    "desk.counter": frozenset(),  # likewise: tests/desk/test_show_figures.py
    "assessment.nameless": frozenset(),  # likewise: tests/assessment/test_keep_nameless.py
    "desk.released_figures": CENTRE,  # rounded, for everybody of the service: test_release_figures.py
    "cell.receipt": frozenset({"anna"}),  # of her extract; the seat's own: tests/cell/test_compose_extract.py
    "cell.slip": frozenset(),  # of no seat of theirs; a seat's own: tests/cell/test_give_slips.py
    "cell.voice": frozenset(),  # nobody reads one: tests/security/test_cell_sheets.py
    "rights.evening": frozenset(),  # of no team of theirs; a team's own: tests/rights/test_change_roster.py
}


def table(model: type[models.Model]) -> str:
    return model._meta.db_table.replace('"', "")


# What is public is changed by a steward of the service: test_lets_only_stewards_change_what_is_public.
NOT_PUBLIC = [model for model in MODELS if not issubclass(model, PublicRow) and table(model) != "access.user"]


def expected(model: type[models.Model]) -> frozenset[str]:
    for kind, who in BY_CLASS.items():
        if issubclass(model, kind):
            return who
    assert table(model) in GUARDED, f"{table(model)} has a policy of its own: say in GUARDED who sees a row"
    return GUARDED[table(model)]


def people(town: Town) -> dict[str, Person]:
    centre = town.centre
    return {
        "anna": centre.anna,
        "bert": centre.bert,
        "coach": centre.coach,
        "dpo": centre.dpo,
        "steward": centre.steward,
        "chloe": town.elsewhere.chloe,
        "support": town.desk.support,
    }


@pytest.fixture(scope="module")
def anna(town: Town) -> Anna:
    return of_anna(town)


def count(model: type[models.Model], key: object) -> int:
    """Returns how many of this one row the acting user sees; a right that is missing counts as none."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            column = model._meta.pk.column
            cursor.execute(f"SELECT count(*) FROM {model._meta.db_table} WHERE {column} = %s", [key])
            return cursor.fetchone()[0]
    except DatabaseError:
        return 0


@pytest.mark.parametrize("model", MODELS, ids=table)
def test_shows_a_row_to_whom_it_belongs_and_to_nobody_else(
    model: type[models.Model], town: Town, anna: Anna
) -> None:
    """F1, F2, F3: one compartment per controller, no platform operator with reading access."""
    with planted(model, anna) as key:
        seen = set()
        for name, person in people(town).items():
            with person.acts():
                if count(model, key):
                    seen.add(name)
    assert seen == expected(model)


@pytest.mark.parametrize("model", MODELS, ids=table)
def test_shows_nothing_to_a_connection_that_acts_for_nobody(model: type[models.Model], anna: Anna) -> None:
    with planted(model, anna) as key:
        assert count(model, key) == 0
        for role in ("houvast_app", "houvast_figures"):
            with as_role(role):
                assert count(model, key) == 0


@contextmanager
def as_role(role: str) -> Iterator[None]:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL ROLE {role}")
        yield


@pytest.mark.parametrize("model", NOT_PUBLIC, ids=table)
def test_lets_no_colleague_change_or_remove_a_row(model: type[models.Model], town: Town, anna: Anna) -> None:
    column = model._meta.pk.column
    with planted(model, anna) as key:
        for statement in (
            f"UPDATE {model._meta.db_table} SET {column} = {column} WHERE {column} = %s",
            f"DELETE FROM {model._meta.db_table} WHERE {column} = %s",
        ):
            for person in (town.centre.bert, town.elsewhere.chloe, town.desk.support):
                with person.acts():
                    assert touched(statement, key) == 0


def touched(statement: str, key: object) -> int:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, [key])
            return cursor.rowcount
    except DatabaseError:
        return 0


@pytest.mark.parametrize("model", [model for model in MODELS if issubclass(model, PublicRow)], ids=table)
def test_lets_only_stewards_change_what_is_public(model: type[models.Model], town: Town, anna: Anna) -> None:
    column = model._meta.pk.column
    statement = f"UPDATE {model._meta.db_table} SET {column} = {column} WHERE {column} = %s"
    with planted(model, anna) as key:
        for person in (town.centre.bert, town.elsewhere.chloe, town.desk.support):
            with person.acts():
                assert touched(statement, key) == 0


@pytest.mark.parametrize("model", [model for model in MODELS if issubclass(model, SharedRow)], ids=table)
def test_lets_who_keeps_the_directory_change_it_and_nobody_else(
    model: type[models.Model], town: Town, anna: Anna
) -> None:
    """The desk, coaches and stewards of the controller that keeps an entry; no guide, no other service."""
    statement = f"UPDATE {model._meta.db_table} SET created_at = created_at WHERE id = %s"
    with planted(model, anna) as key:
        changed = set()
        for name, person in (*people(town).items(), ("dina", town.desk.dina)):
            with person.acts():
                if touched(statement, key):
                    changed.add(name)
    assert changed == {"coach", "steward"}


def test_knows_every_table_there_is() -> None:
    """A table in one of our schemas that no model describes would be in no row of this matrix."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT schemaname || '.' || tablename, rowsecurity FROM pg_tables"
            " WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public')"
        )
        found = dict(cursor.fetchall())
    assert set(found) == {table(model) for model in ALL}
    open_tables = {name for name, closed in found.items() if not closed and not name.startswith("signin.")}
    assert open_tables == set()


@pytest.mark.parametrize("model", SIGNIN, ids=lambda model: model._meta.db_table.replace('"', ""))
def test_keeps_the_sign_in_tables_from_everybody_who_acts(model: type[models.Model]) -> None:
    assert issubclass(model, SigninRow)
    with connections["owner"].cursor() as cursor:
        for role in ("houvast_login", "houvast_app", "houvast_figures", "houvast_sealer"):
            for right in ("SELECT", "INSERT", "UPDATE", "DELETE"):
                cursor.execute("SELECT has_table_privilege(%s, %s, %s)", [role, model._meta.db_table, right])
                assert cursor.fetchone() == (False,)


def test_finds_every_model_in_a_class_of_rows() -> None:
    classes = (*BY_CLASS, GuardedRow)
    outside = {table(model) for model in MODELS if not issubclass(model, classes)}
    assert outside == set()


def test_shows_an_entry_of_the_log_to_its_actor_and_the_officer(town: Town) -> None:
    mark = new_id()
    with town.centre.anna.acts():
        log.record("test.mark", subject=mark)
    seen = set()
    for name, person in people(town).items():
        with person.acts(), connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM audit.entry WHERE subject_id = %s", [mark])
            if cursor.fetchone()[0]:
                seen.add(name)
    assert seen == {"anna", "dpo"}


def test_partners_know_an_inbox_and_no_team(town: Town) -> None:
    with town.desk.dina.acts(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT kind FROM access.function_key WHERE controller_id = %s", [town.centre.id]
        )
        assert {row[0] for row in cursor.fetchall()} == {"inbox"}
