"""Marking an empty database as demonstration or test, where people may sign in without a second factor."""

from houvast.access.models.signin import Installation
from houvast.access.rules import without_actor
from houvast.access.values import InstallationKind


@without_actor("The command line marks an empty database as its owner, before there is anyone in it.")
def mark_installation(kind: InstallationKind) -> None:
    """Marks the database, once; the database refuses it when there is any account."""
    Installation.objects.using("owner").create(kind=kind)
