"""The list of categories of persons with access that the law asks for (art. 9 data-protection law, F15)."""

from dataclasses import dataclass

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.people import Controller
from houvast.access.rules import must
from houvast.access.values import ConfidentialityKind, Function
from houvast.audit import log


@dataclass(frozen=True)
class CategoryLine:
    """A category: what people do, what binds them, how many they are, how many hold access today."""

    service: str
    function: Function
    duty: ConfidentialityKind | None
    people: int
    holding: int


def list_categories(actor: Actor) -> tuple[CategoryLine, ...]:
    """Returns the categories of the services the actor is DPO of; never a name."""
    must(actor, "access.list_categories")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT controller_id, function, duty, people, holding FROM access.access_categories()"
        )
        rows = cursor.fetchall()
    names = dict(Controller.objects.filter(id__in={row[0] for row in rows}).values_list("id", "name"))
    log.record("access.list_categories")
    lines = (
        CategoryLine(
            names.get(controller, ""),
            Function(function),
            ConfidentialityKind(duty) if duty else None,
            people,
            holding,
        )
        for controller, function, duty, people, holding in rows
    )
    return tuple(sorted(lines, key=lambda line: (line.service, line.function, line.duty or "")))
