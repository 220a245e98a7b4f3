"""What a browser says of itself, in two words a person recognises, and where it calls from."""

from django.conf import settings
from django.http import HttpRequest

from houvast.web.access.proxies import calling_address, networks

BROWSERS = (
    ("Edg", "Edge"),
    ("OPR", "Opera"),
    ("Firefox", "Firefox"),
    ("Chrom", "Chrome"),
    ("Safari", "Safari"),
)
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


def browser_name(request: HttpRequest) -> str:
    """Returns "Firefox, Linux" or the like; empty when nothing is recognised."""
    says = request.headers.get("User-Agent", "")
    found = (next((name for sign, name in names if sign in says), "") for names in (BROWSERS, SYSTEMS))
    return ", ".join(name for name in found if name)


def address(request: HttpRequest) -> str:
    """Returns the address the request comes from: as the server sees it, or as its own proxies say."""
    peer, told = str(request.META.get("REMOTE_ADDR", "")), request.headers.get("X-Forwarded-For", "")
    return calling_address(peer, told, networks(settings.PROXIES))
