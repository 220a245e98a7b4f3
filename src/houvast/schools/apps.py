"""Registers support to schools."""

from houvast.access.apps import ManyModelsConfig


class SchoolsConfig(ManyModelsConfig):
    """Support to a school as an organisation: a trajectory without pupils, and standing agreements."""

    name = "houvast.schools"
    label = "schools"
    default = True
