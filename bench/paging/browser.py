"""A browser that only measures: one connection kept open, time from sending to the last byte."""

import http.client
from dataclasses import dataclass
from time import perf_counter
from typing import Final
from urllib.parse import urlencode
from uuid import uuid4

SECONDS: Final = 60


@dataclass(frozen=True)
class Answer:
    """What came back, and after how many milliseconds."""

    status: int
    body: str
    ms: float


class Browser:
    """Talks to one server on loopback."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)
        self._cookies: dict[str, str] = {}

    def get(self, path: str) -> Answer:
        """Asks for a page."""
        return self._send("GET", path, None)

    def post(self, path: str, fields: dict[str, str]) -> Answer:
        """Sends a form, with the token against cross-site posts and a fresh number."""
        token = next((value for name, value in self._cookies.items() if "csrf" in name), "")
        known = {"csrfmiddlewaretoken": token, "submission": str(uuid4())}
        return self._send("POST", path, urlencode(known | fields))

    def forget(self) -> None:
        """Forgets every cookie but the one against cross-site posts: the next sign-in is a stranger's."""
        self._cookies = {name: value for name, value in self._cookies.items() if "csrf" in name}

    def _send(self, method: str, path: str, body: str | None) -> Answer:
        headers = {"Accept": "text/html", "Accept-Language": "nl", "Cookie": self._cookie()}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = perf_counter()
        self._connection.request(method, path, body, headers)
        response = self._connection.getresponse()
        text = response.read()
        ms = (perf_counter() - began) * 1_000
        for line in response.headers.get_all("Set-Cookie") or ():
            name, _, value = line.split(";", 1)[0].partition("=")
            self._cookies[name] = value
        return Answer(response.status, text.decode(), ms)

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())
