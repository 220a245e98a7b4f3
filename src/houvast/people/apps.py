"""Registers people."""

from houvast.access.apps import ManyModelsConfig


class PeopleConfig(ManyModelsConfig):
    """The persons of a dossier; there is no list of persons anywhere else."""

    name = "houvast.people"
    label = "people"
    default = True
