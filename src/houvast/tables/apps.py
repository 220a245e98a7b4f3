"""Registers the round tables."""

from houvast.access.apps import ManyModelsConfig


class TablesConfig(ManyModelsConfig):
    """Tables of sectors that speak of themes, practices and agreements, and never of a person."""

    name = "houvast.tables"
    label = "tables"
    default = True
