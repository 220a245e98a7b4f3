"""Registers a context whose models stand in several files."""

from importlib import import_module
from pkgutil import iter_modules

from django.apps import AppConfig


class ManyModelsConfig(AppConfig):
    """Imports every module of ``models/``, since the package itself stays empty."""

    def import_models(self) -> None:
        """Loads the models package and each of its modules, so that Django knows all tables."""
        package = import_module(f"{self.name}.models")
        for found in iter_modules(package.__path__):
            import_module(f"{self.name}.models.{found.name}")
        super().import_models()


class AccessConfig(ManyModelsConfig):
    """Controllers, users, dossiers, grants and their keys."""

    name = "houvast.access"
    label = "access"
    default = True
