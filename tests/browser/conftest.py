"""The whole product behind a real server in a thread, and a real Chromium in front of it.

The server works on this worker's test database, as the tests themselves do. Every page that breaks the
content security policy or throws an error in the browser fails the test that opened it.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer

import pytest
from django.core.servers.basehttp import WSGIRequestHandler
from django.core.wsgi import get_wsgi_application
from django.db import connections
from playwright.sync_api import Browser

from visitor import Visitor


class _Quiet(WSGIRequestHandler):
    """Answers without writing to the terminal."""

    def log_message(self, *_arguments: object) -> None:
        """Says nothing."""


class _Server(ThreadingMixIn, WSGIServer):
    """A thread a request; each closes its own database connections when it ends."""

    daemon_threads = True
    request_queue_size = 32

    def process_request_thread(self, request: object, client_address: object) -> None:
        """Answers one connection."""
        super().process_request_thread(request, client_address)  # type: ignore[arg-type]
        connections.close_all()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Serves the whole product and yields its address, without a slash at the end."""
    serving = _Server(("localhost", 0), _Quiet)
    serving.set_app(get_wsgi_application())
    thread = threading.Thread(target=serving.serve_forever, daemon=True)
    thread.start()
    yield f"http://localhost:{serving.server_port}"
    serving.shutdown()
    serving.server_close()


@contextmanager
def _visiting(server: str, chromium: Browser) -> Iterator[Visitor]:
    visitor = Visitor(server, chromium)
    yield visitor
    for context in visitor.contexts:
        context.close()
    assert not visitor.complaints, "\n".join(visitor.complaints)


@pytest.fixture
def browser(server: str, chromium: Browser) -> Iterator[Visitor]:
    """Gives browsers to people; afterwards nothing may have broken the content security policy."""
    with _visiting(server, chromium) as visitor:
        yield visitor
