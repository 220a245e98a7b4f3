"""How identifiers are asked for by the hundred: as one array instead of as many parameters.

A list or a search names the 200 dossiers of a caseload several times a request. One by one, Django prepares
each and PostgreSQL parses each; as an array both see one value.
"""

from collections.abc import Sequence

from django.core.exceptions import EmptyResultSet
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.lookups import In
from django.db.models.sql.compiler import SQLCompiler


class Among(In):
    """``id__in=[…]`` as ``id = ANY (array)``; a subquery stays what it was."""

    def process_rhs(  # type: ignore[override]
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> tuple[str, Sequence[object]]:
        """Returns the one parameter; raises EmptyResultSet when nothing is wanted: then nothing is asked."""
        if not self.rhs_is_direct_value():
            return super().process_rhs(compiler, connection)
        wanted = list(dict.fromkeys(one for one in self.rhs if one is not None))
        if not wanted:
            raise EmptyResultSet
        return "%s", [wanted]

    def get_rhs_op(self, connection: BaseDatabaseWrapper, rhs: str) -> str:
        """Returns the comparison."""
        return f"= ANY ({rhs})" if self.rhs_is_direct_value() else super().get_rhs_op(connection, rhs)


models.UUIDField.register_lookup(Among)
