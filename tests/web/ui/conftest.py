"""A small server with the frame's own middleware only, and a real Chromium to look at it."""

import threading
from collections.abc import Iterator

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.test.utils import override_settings

MIDDLEWARE = [
    "houvast.web.ui.headers.SecurityHeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]


class Quiet(WSGIRequestHandler):
    """Answers without writing to the terminal."""

    def log_message(self, *_arguments: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serves the interface's pages and yields their address."""
    with override_settings(MIDDLEWARE=MIDDLEWARE, STATIC_ROOT=tmp_path_factory.mktemp("static")):
        handler = WSGIHandler()
    server = ThreadedWSGIServer(("localhost", 0), Quiet)
    server.set_app(handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()
