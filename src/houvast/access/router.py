"""Sends each table to the login that may reach it: schema ``signin`` to the sign-in login, the rest not."""

from django.db import models


class SchemaRouter:
    """Routes by the schema in a model's table name."""

    def _alias(self, model: type[models.Model]) -> str:
        return "signin" if model._meta.db_table.startswith('"signin"') else "default"  # noqa: SLF001

    def db_for_read(self, model: type[models.Model], **_hints: object) -> str:
        """Returns the alias that may read the model's table."""
        return self._alias(model)

    def db_for_write(self, model: type[models.Model], **_hints: object) -> str:
        """Returns the alias that may write the model's table."""
        return self._alias(model)

    def allow_migrate(self, db: str, _app_label: str, **_hints: object) -> bool:
        """Migrations run as the owner only; neither login may change a table."""
        return db == "owner"
