"""What a database is marked for; one of real work has no mark, and personas exist in a demonstration only."""

from houvast.access.models.signin import Installation
from houvast.access.rules import without_actor
from houvast.access.values import InstallationKind


@without_actor("The sign-in page and the command line ask it before there is anyone to be.")
def show_installation() -> InstallationKind | None:
    """Returns the mark of this database, nothing when it has none."""
    row = Installation.objects.first()
    return InstallationKind(row.kind) if row else None
