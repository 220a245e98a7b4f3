"""What this database is for. One of real work has no mark; personas exist in a marked demonstration only."""

from houvast.access.models.signin import Installation
from houvast.access.values import InstallationKind


def installation_kind() -> InstallationKind | None:
    """Returns the mark of this database, nothing when it has none."""
    row = Installation.objects.first()
    return InstallationKind(row.kind) if row else None


def is_demonstration() -> bool:
    """Returns whether this database is marked as a demonstration."""
    return installation_kind() is InstallationKind.DEMONSTRATION
