"""Runs the web server in this process: granian forks its workers from it, with everything already loaded."""

import functools
import gc
import importlib
import os
import signal
import socket
from collections.abc import Callable
from contextlib import closing
from typing import cast

from django.db import connections
from django.urls import get_resolver
from granian.constants import Interfaces
from granian.server import Server

from houvast.cli.django_process import close_connections
from houvast.cli.server.keeper import ask_to_die_with_parent
from houvast.kernel.errors import Conflict

APPLICATION = "houvast.web.wsgi"
BLOCKING_THREADS = 8
PAGES = frozenset({"default", "signin"})
MOST_WORKERS = 4
SECONDS_TO_FINISH = 5  # a worker told to stop in its first tenth of a second may not hear it


def ensure_port_is_free(host: str, port: int) -> None:
    """Raises Conflict when something else listens there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with closing(socket.socket(family, socket.SOCK_STREAM)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Conflict(
                "Port %(port)s cannot be used (%(why)s). Choose another with --port.",
                port=port,
                why=error.strerror or "unknown reason",
            ) from error


def load_application() -> object:
    """The WSGI application; importing it loads every page, form and rule."""
    application = cast("object", importlib.import_module(APPLICATION).application)
    bool(get_resolver().url_patterns)  # Django reads the addresses at the first request otherwise
    return application


def forget_other_logins(databases: dict[str, object]) -> None:
    """Leaves a worker the two logins that pages need: no page can reach the owner's or the jobs' password."""
    for alias in set(databases) - PAGES:
        del databases[alias]


def _in_worker(parent: int, _target: str) -> object:
    """The application, in a forked worker that cannot outlive its parent.

    A terminal's Ctrl-C is for the parent, which then ends its workers one way only: hence the session of its
    own. Until granian sets its own handlers, the worker has the parent's, in which a signal would be lost.
    """
    os.setsid()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    ask_to_die_with_parent(signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    forget_other_logins(cast("dict[str, object]", connections.databases))
    return load_application()


def serve(host: str, port: int, workers: int | None = None) -> None:
    """Serves until SIGINT or SIGTERM; requests under way are finished first."""
    count = workers or min(MOST_WORKERS, os.cpu_count() or 1)
    os.environ["HOUVAST_WORKERS"] = str(count)  # the queue before sign-in's hash divides the cores by it
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a page that counts takes one core, not all of them
    load_application()
    close_connections()
    gc.freeze()  # what was loaded stays: no worker searches it for garbage in the middle of a request
    server = Server(
        APPLICATION,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=count,
        blocking_threads=BLOCKING_THREADS,
        websockets=False,
        log_enabled=False,
        respawn_failed_workers=True,
        workers_kill_timeout=SECONDS_TO_FINISH,
    )
    in_worker = functools.partial(_in_worker, os.getpid())
    server.serve(target_loader=cast("Callable[..., Callable[..., object]]", in_worker))
