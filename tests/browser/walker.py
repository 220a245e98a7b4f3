"""Somebody who walks through the pages: fills forms by their fields' names, whatever the language."""

from dataclasses import dataclass

from axe_playwright_python.sync_playwright import Axe
from django.utils import translation
from playwright.sync_api import Page, expect

AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
PHONE = 360
LONGEST_WAY = 60
MAIN_BUTTON = "main button[type=submit][data-variant=primary]"


@dataclass
class Walker:
    """A browser in one language; ``look`` is done on every page that opens."""

    page: Page
    language: str
    scheme: str

    def be(self, persona: str) -> None:
        """Signs in at the front door of the demonstration."""
        self.page.goto("/")
        self.page.locator(f"form:has(input[name=persona][value={persona}]) button").click()
        self.page.wait_for_url(lambda url: "/demo/" not in url)
        self.look()

    def go(self, ending: str) -> None:
        """Follows the first link whose address ends so."""
        self.page.locator(f"main a[href$='{ending}']").first.click()
        self.page.wait_for_url(lambda url: url.endswith(ending))
        self.look()

    def open(self, address: str) -> None:
        """Opens an address."""
        self.page.goto(address)
        self.look()

    def fill(self, **fields: str) -> None:
        """Fills the fields of the form: words, a day, one of several, a tick ("yes")."""
        for name, value in fields.items():
            field = self.page.locator(f"main [name={name}]")
            kind = field.first.get_attribute("type")
            if kind == "radio":
                self.page.locator(f"main [name={name}][value='{value}']").check()
            elif kind == "checkbox":
                field.check()
            elif field.first.evaluate("element => element.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)

    def save(self) -> None:
        """Presses the form's main button and arrives elsewhere."""
        before = self.page.url
        self.page.locator(MAIN_BUTTON).first.click()
        self.page.wait_for_url(lambda url: url != before)
        self.look()

    def sees(self, text: str) -> None:
        """The page shows these words."""
        expect(self.page.locator("main").get_by_text(text).first).to_be_visible()

    def sees_not(self, text: str) -> None:
        """These words are nowhere in the page, not even hidden."""
        assert text not in self.page.content()

    def says(self, message: str) -> str:
        """Returns one of our own messages in the language of this browser."""
        with translation.override(self.language):
            return translation.gettext(message)

    def tab_to(self, selector: str) -> None:
        """Reaches something with the tab key alone."""
        for _ in range(LONGEST_WAY):
            if self.page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{selector} cannot be reached with the tab key.")

    def look(self) -> None:
        """Axe finds nothing, the language is right, and nothing scrolls sideways on a phone."""
        self.page.emulate_media(color_scheme="dark" if self.scheme == "dark" else "light")
        assert self.page.locator("html").get_attribute("lang") == self.language
        found = Axe().run(self.page, options=AXE)
        assert found.violations_count == 0, f"{self.page.url}\n{found.generate_report()}"
        size = self.page.viewport_size
        assert size
        self.page.set_viewport_size({"width": PHONE, "height": size["height"]})
        beyond = self.page.evaluate(SIDEWAYS)
        self.page.set_viewport_size(size)
        assert beyond <= 0, f"{self.page.url} is {beyond} pixels too wide for a phone"
