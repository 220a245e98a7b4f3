"""Whoever plays a part in a case: a browser each; axe looks at each kind of page once, on a telephone too."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit
from uuid import UUID

from django.utils import translation
from playwright.sync_api import Page, expect

from browser.walker import MAIN_BUTTON, Walker
from cell.given import a_cell
from cell.given_meetings import an_organisation
from cell.sitting import all_seated, recipient_named
from cell.taking_part import in_regime
from houvast.access.values import Function
from houvast.kernel import clock
from visitor import Visitor
from world import Person, Town, build_town, hire

NUMBER = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|/[0-9A-Z]{8}/")
TELEPHONE = {"width": 360, "height": 740}
PATIENCE = 90_000
"""Milliseconds for a page: the first one of a server that just started, on a machine that does much else."""
NAME = "Younes Haddad"
SAID = {
    "nl": "Hij zei twee keer dat hij zelf wil gaan vechten.",
    "fr": "Il a dit deux fois vouloir aller se battre en personne.",
}
WELL = {"nl": "Hij traint op donderdag.", "fr": "Il joue au foot le jeudi."}
OBJECTIVE = {
    "nl": "Afspreken wie contact houdt.",
    "fr": "Convenir qui garde le contact.",
}
SHEET = {
    "nl": "De opvolging loopt goed. In het voorjaar kijken we opnieuw.",
    "fr": "Le suivi se passe bien. Nous regarderons de nouveau au printemps.",
}


@dataclass
class Player(Walker):
    """A walker who looks at each kind of page once: a second one is drawn by the same template."""

    passed: set[str]

    def look(self) -> None:
        """Looks as a walker does, at a kind of page that nobody of this story opened before."""
        kind = NUMBER.sub("/…/", urlsplit(self.page.url).path)
        assert self.page.locator("html").get_attribute("lang") == self.language
        if kind not in self.passed:
            super().look()
            self.passed.add(kind)

    def says_of(self, context: str, message: str) -> str:
        """Returns one of our messages that means this in a context."""
        with translation.override(self.language):
            return translation.pgettext(context, message)

    def follow(self, message: str) -> None:
        """Follows a link by its words, one of our messages."""
        before, words = self.page.url, re.compile(rf"^{re.escape(self.says(message))}(:|$)")
        self.page.locator("main").get_by_role("link", name=words).first.click()
        self.page.wait_for_url(lambda url: url != before)
        self.look()

    def enter(self, message: str) -> None:
        """Opens a part of the house in the navigation."""
        self.page.goto("/")
        self.page.get_by_role("link", name=self.says(message), exact=True).first.click()
        self.look()

    def press(self, message: str) -> None:
        """Presses a button by its words."""
        self.page.get_by_role("button", name=self.says(message), exact=True).first.click()
        self.page.wait_for_load_state()
        self.look()

    def send(self) -> None:
        """Presses the first button of the page that sends something."""
        with self.page.expect_navigation():
            self.page.locator("main button[type=submit]").first.click()
        self.look()

    def tick(self, name: str, *values: object) -> None:
        """Ticks boxes of one field."""
        for value in values:
            self.page.locator(f"main [name={name}][value='{value}']").check()

    def choose(self, name: str, label: str) -> None:
        """Chooses from a list by what it says."""
        self.page.locator(f"main [name={name}]").select_option(label=label)

    def refused(self) -> None:
        """Presses the form's main button and stays, with the reason on top."""
        self.page.locator(MAIN_BUTTON).first.click()
        expect(self.page.get_by_role("alert").first).to_be_visible()

    def beside(self, address: str) -> "Player":
        """Opens a second window, as of the screen in the room."""
        other = Player(self.page.context.new_page(), self.language, self.scheme, self.passed)
        other.open(address)
        return other

    def finds_nothing(self, address: str) -> None:
        """An address leads nowhere: whatever was there is gone, or was never theirs."""
        answer = self.page.goto(address)
        assert answer is not None
        assert answer.status == 404, address
        self.sees_not(NAME)


@dataclass
class Stage:
    """A cell with its seats filled, two organisations to invite, and browsers for whoever plays."""

    browser: Visitor
    town: Town
    language: str
    cell: UUID
    centre: UUID
    school: UUID
    passed: set[str] = field(default_factory=set)
    known: dict[UUID, Player] = field(default_factory=dict)

    def plays(self, person: Person, *, phone: bool = False, scheme: str = "light") -> Player:
        """Gives somebody a browser once; a second time the one they have."""
        if person.user_id not in self.known:
            self.known[person.user_id] = self._opened(person, phone=phone, scheme=scheme)
        return self.known[person.user_id]

    def comes_by(self) -> Player:
        """Gives a telephone to somebody without an account."""
        return self._opened(None, phone=True, scheme="light")

    def _opened(self, person: Person | None, *, phone: bool, scheme: str) -> Player:
        options = {"viewport": TELEPHONE} if phone else {}
        page: Page = self.browser.open(person, language=self.language, color_scheme=scheme, **options)
        page.set_default_navigation_timeout(PATIENCE)
        return Player(page, self.language, scheme, self.passed)


def a_city() -> Town:
    """Builds a town with a cell's people, and Paul who goes to meetings for the centre."""
    town = build_town()
    assert town.city
    hire(town.centre, "paul", Function.PARTICIPANT)
    return town


def a_stage(browser: Visitor, town: Town, language: str, regime: str) -> Stage:
    """Founds a cell under a regime, seats everybody, and lets the centre work under the same regime."""
    in_regime(town.centre, regime)
    cell = a_cell(town, regime)
    all_seated(town, cell)
    recipient_named(town, cell)
    centre = an_organisation(town, cell, "Centre", seat_of="centre", language=language)
    school = an_organisation(town, cell, "PMS North", language=language)
    return Stage(browser, town, language, cell, centre, school)


def in_days(days: int) -> str:
    """A day that many days from today, as a form takes it."""
    return (clock.today() + timedelta(days=days)).isoformat()


def number_of(address: str) -> UUID:
    """The last number in an address."""
    return UUID(re.findall(r"[0-9a-f]{8}-[0-9a-f-]{27}", address)[-1])
