"""Registers the desk."""

from houvast.access.apps import ManyModelsConfig


class DeskConfig(ManyModelsConfig):
    """One door for families, young people and schools."""

    name = "houvast.desk"
    label = "desk"
    default = True
