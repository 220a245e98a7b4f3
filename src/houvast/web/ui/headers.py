"""What every answer tells the browser: run nothing but our own files, tell nobody where we are, keep nothing.

``Referrer-Policy`` is ``same-origin`` and not ``no-referrer``: with the latter browsers send ``Origin: null``
with our own forms, which the check against cross-site posts must refuse. To other sites both say nothing.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

_POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types houvast",
)

_DENIED = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
)

HEADERS = {
    "Content-Security-Policy": "; ".join(_POLICY),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _DENIED),
}

OVER_TLS = {"Strict-Transport-Security": "max-age=31536000"}
"""For a year this browser comes in no other way, whatever a message or a network tells it."""


class SecurityHeadersMiddleware:
    """Sets the headers on every answer; whatever does not ask to be kept is not kept."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answers the request and adds the headers, replacing weaker ones set on the way."""
        response = self.get_response(request)
        listed = {"X-Robots-Tag": "all"} if response.headers.get("X-Robots-Tag") == "all" else {}
        for name, value in (HEADERS | listed | (OVER_TLS if request.is_secure() else {})).items():
            response.headers[name] = value
        if response.headers.get("Content-Disposition", "").startswith("attachment"):
            response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
        if "public" not in response.headers.get("Cache-Control", ""):
            response.headers["Cache-Control"] = "no-store"
        return response
