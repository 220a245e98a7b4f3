"""Registers outreach."""

from houvast.access.apps import ManyModelsConfig


class OutreachConfig(ManyModelsConfig):
    """Contacts on the street, in the youth club and online, before there is any file."""

    name = "houvast.outreach"
    label = "outreach"
    default = True
