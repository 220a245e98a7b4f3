"""Makes this process a Django process: the mode and the settings come from the environment, read once."""

import os
from typing import Literal

import django
from django.db import connections

from houvast.cli.home import Home
from houvast.cli.translation.catalogues import compile_catalogues

Mode = Literal["demonstration", "production", "test"]


def enter(home: Home, mode: Mode) -> None:
    """Compiles changed catalogues, loads settings and models; call it after the secrets are there."""
    compile_catalogues()
    os.environ["HOUVAST_HOME"] = str(home.path)
    os.environ["HOUVAST_MODE"] = mode
    os.environ["DJANGO_SETTINGS_MODULE"] = "houvast.settings"
    django.setup()


def close_connections() -> None:
    """Closes connections and pools, which must not be carried over into other processes."""
    for connection in connections.all(initialized_only=True):
        connection.close()
        close_pool = getattr(connection, "close_pool", None)
        if close_pool is not None:
            close_pool()
