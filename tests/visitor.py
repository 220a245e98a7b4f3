"""Browsers of different people, for tests that drive a real Chromium."""

from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from houvast.web import cookies
from world import Person


@dataclass
class Visitor:
    """Browsers of different people on one server, and whatever their consoles complained about."""

    server: str
    chromium: Browser
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def open(self, person: Person | None = None, *, language: str = "en", **options: object) -> Page:
        """Opens a fresh browser, signed in as somebody when given; addresses may begin with a slash.

        ``options`` are Playwright's for a context: ``color_scheme``, ``viewport``, ``java_script_enabled`` …
        """
        options = {"base_url": self.server} | options
        context = self.chromium.new_context(**options)  # type: ignore[arg-type]
        self.contexts.append(context)
        # Secure cookies can only be planted as if they came over https; on localhost they serve http too.
        origin = self.server.replace("http://", "https://")
        mine = {cookies.LANGUAGE: language}
        if person is not None:
            mine |= {cookies.SESSION: person.cookies.session, cookies.KEY: person.cookies.key}
        context.add_cookies(
            [
                {
                    "name": name,
                    "value": value,
                    "url": origin,
                    "secure": True,
                    "httpOnly": True,
                    "sameSite": "Strict" if name == cookies.KEY else "Lax",
                }
                for name, value in mine.items()
            ]
        )
        page = context.new_page()
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def _hear(self, said: ConsoleMessage) -> None:
        refused = "the server responded with a status of 4" in said.text
        if said.type == "error" and not refused:
            self.complaints.append(f"{said.text} ({said.location.get('url')})")
