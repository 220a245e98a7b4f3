"""Leaves behind who one can sign in as, for the page that offers it; no other home has this file."""

from pathlib import Path

from django.conf import settings

from houvast.cli.demo.stage import PASSWORD
from houvast.cli.demo.town import Town
from houvast.cli.home import write_json

FILE = "personas.json"


def write_personas(town: Town) -> None:
    """Writes the personas with their services and the password they all share."""
    services = {service.key: service for service in town.controllers}
    write_json(
        Path(settings.HOME) / FILE,
        {
            "password": PASSWORD,
            "personas": [
                {
                    "key": one.key,
                    "name": one.name,
                    "language": one.language,
                    "service": services[one.controller].name,
                    "functions": list(one.functions),
                }
                for one in town.personas
            ],
        },
    )
