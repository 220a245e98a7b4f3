"""Registers the directory of services."""

from houvast.access.apps import ManyModelsConfig


class DirectoryConfig(ManyModelsConfig):
    """Organisations and services, in the words of Open Referral HSDS 3.0."""

    name = "houvast.directory"
    label = "directory"
    default = True
