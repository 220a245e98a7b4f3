"""Registers rights."""

from houvast.access.apps import ManyModelsConfig


class RightsConfig(ManyModelsConfig):
    """What the person concerned may ask and is told, and the aids for the moments when it matters."""

    name = "houvast.rights"
    label = "rights"
    default = True
