"""Fills any table with a row of Anna's, by what its columns are called, so that no table can be forgotten."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import IntegrityError, connections, models

from houvast.kernel.ids import new_id
from world import Town, dossier_of

# A row that is nothing without another one.
PARENTS = {"attachment_id": "access.Attachment", "thread_id": "access.AskedThread"}
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Anna:
    """Whose row it is: Anna's user, service, dossier and compartment."""

    user: UUID
    controller: UUID
    dossier: UUID
    compartment: UUID


def of_anna(town: Town) -> Anna:
    """Opens a dossier of Anna's and says what belongs to her."""
    opened = dossier_of(town.centre.anna, town.centre)
    return Anna(town.centre.anna.user_id, town.centre.id, opened.id, opened.compartment_id)


@contextmanager
def planted(model: type[models.Model], anna: Anna) -> Iterator[object]:
    """Holds a row of Anna's in a table, put there as the owner, past all policies; gives its primary key.

    Where Anna has a row already, and only one can be, that row is used.
    """
    table = model._meta.db_table
    own = {"access.dossier": anna.dossier, "access.compartment": anna.compartment}.get(table.replace('"', ""))
    if own is not None:
        yield own
        return
    values = {field.column: _value(field, anna) for field in model._meta.concrete_fields}
    with ExitStack() as parents:
        for column, parent in PARENTS.items():
            if column in values:
                values[column] = parents.enter_context(planted(apps.get_model(parent), anna))
        yield from _held(model, anna, values)


def _held(model: type[models.Model], anna: Anna, values: dict[str, object]) -> Iterator[object]:
    table, pk = model._meta.db_table, model._meta.pk.column
    columns, marks = ", ".join(f'"{name}"' for name in values), ", ".join(["%s"] * len(values))
    with connections["owner"].cursor() as cursor:
        try:
            cursor.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(values.values()))
        except IntegrityError:
            yield _existing(model, anna)
            return
    try:
        yield values[pk]
    finally:
        with connections["owner"].cursor() as cursor:
            cursor.execute(f"DELETE FROM {table} WHERE {pk} = %s", [values[pk]])


def _existing(model: type[models.Model], anna: Anna) -> object:
    columns = {field.column for field in model._meta.concrete_fields}
    column, value = ("user_id", anna.user) if "user_id" in columns else ("controller_id", anna.controller)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            f"SELECT {model._meta.pk.column} FROM {model._meta.db_table} WHERE {column} = %s LIMIT 1", [value]
        )
        row = cursor.fetchone()
    assert row, f"{model._meta.db_table}: neither planted nor there"
    return row[0]


def _value(field: models.Field, anna: Anna) -> object:
    belongs = {
        "dossier_id": anna.dossier,
        "compartment_id": anna.compartment,
        "controller_id": anna.controller,
        "user_id": anna.user,
        "account_id": anna.user,
        "home_id": anna.controller,
        "owner_id": anna.user,
        "actor_id": anna.user,
        "first_id": anna.user,
        "from_dossier_id": anna.dossier,
        "from_compartment_id": anna.compartment,
        "function": "duty",
        "hat": "",
    }
    if field.column in belongs:
        return belongs[field.column]
    if field.null:
        return None
    kinds: tuple[tuple[type[models.Field], object], ...] = (
        (models.UUIDField, new_id()),
        (models.DateTimeField, LONG_AGO),
        (models.DateField, date(2020, 1, 1)),
        (models.BooleanField, False),
        (models.JSONField, "[]"),
        (ArrayField, []),
        (models.IntegerField, new_id().int % 30_000),
        (models.BinaryField, new_id().bytes),
        (models.CharField, new_id().hex[: getattr(field, "max_length", 0) or 32]),
        (models.TextField, "x"),
    )
    return next(value for kind, value in kinds if isinstance(field, kind))
