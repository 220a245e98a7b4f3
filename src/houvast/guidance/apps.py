"""Registers guidance."""

from houvast.access.apps import ManyModelsConfig


class GuidanceConfig(ManyModelsConfig):
    """The trajectory of one person or one family, in their own words."""

    name = "houvast.guidance"
    label = "guidance"
    default = True
