"""Registers the case consultation of the local integral security cell."""

from houvast.access.apps import ManyModelsConfig


class CellConfig(ManyModelsConfig):
    """The mayor's list, meetings about one person at a time, and what each organisation keeps of them."""

    name = "houvast.cell"
    label = "cell"
    default = True
