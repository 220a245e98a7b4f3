"""Serves the plain admin with our own server, in our own way. Run: ``python -m paging.plain.serve PORT``."""

import sys

from django.core.wsgi import get_wsgi_application

from houvast.cli import web_server


def main() -> None:
    """Serves on loopback until it is told to stop."""
    application = get_wsgi_application()
    web_server.load_application = lambda: application
    web_server.serve("127.0.0.1", int(sys.argv[1]))


if __name__ == "__main__":
    main()
