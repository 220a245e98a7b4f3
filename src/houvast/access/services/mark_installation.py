"""Marking an empty database as demonstration or test, where people may sign in without a second factor."""

from django.db import DatabaseError

from houvast.access.models.signin import Installation
from houvast.access.rules import without_actor
from houvast.access.values import InstallationKind
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@without_actor("The command line marks an empty database as its owner, before there is anyone in it.")
def mark_installation(kind: InstallationKind) -> None:
    """Marks the database, once; raises Conflict when there is any account: it is then one of real work."""
    try:
        Installation.objects.using("owner").create(kind=kind)
    except DatabaseError as error:
        raise Conflict(message("This database is in use: it never becomes a demonstration.")) from error
