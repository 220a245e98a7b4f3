"""Every form of every page, found as a browser finds them: through the addresses, as each persona."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from html.parser import HTMLParser

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from browsing import browsing
from houvast.kernel import clock
from security.places import Places
from security.url_matrix import OPEN_TO
from world import Person, Town

PERSONAS = ("anna", "dina", "coach", "steward", "holder", "dpo", "cas", "mira", "siham")
LIKELY = {"desk": ("dina",), "access": ("steward", "holder")}
NOT_WALKED = ("ui:", "frame:", "demo:")
NOT_POSTED = ("/frame/", "/access/sign-out/")
TYPED = frozenset({"text", "search", "tel", "email", "url", "textarea", "password"})
TOMORROW = clock.today() + timedelta(days=1)
SENSIBLE = {
    "date": TOMORROW.isoformat(),
    "datetime-local": f"{TOMORROW.isoformat()}T14:00",
    "time": "14:00",
    "number": "30",
}
"""What somebody would give a control that takes no words."""
FORM = re.compile(r"(?s)<form\b.*?</form>")
"""A form of a page; reading the rest, letter by letter, takes longer than drawing it."""


@dataclass(frozen=True)
class Control:
    """One control of a form: its name, its kind, what it holds, and what it offers."""

    name: str
    kind: str
    value: str = ""
    offered: tuple[str, ...] = ()


@dataclass
class Form:
    """A form that is posted: where it stands, where it goes, what is in it."""

    url_name: str
    page: str
    action: str
    persona: str
    controls: list[Control] = field(default_factory=list)

    def typed(self) -> list[Control]:
        """The controls somebody types words into."""
        return [one for one in self.controls if one.kind in TYPED]

    def data(self) -> dict[str, list[str]]:
        """What a browser would post of the form as it stands, the first choice made everywhere."""
        data: dict[str, list[str]] = {}
        for one in self.controls:
            value = one.value or (one.offered[0] if one.offered else SENSIBLE.get(one.kind, ""))
            if value or one.kind in TYPED:
                data.setdefault(one.name, [value])
        return data


class _Reader(HTMLParser):
    """Collects the posted forms of a page."""

    def __init__(self, page: str, url_name: str, persona: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._at = (page, url_name, persona)
        self._form: Form | None = None
        self._choices: dict[str, tuple[str, list[str]]] = {}
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Takes up a form, or a control of one."""
        facts = {name: value or "" for name, value in attrs}
        page, url_name, persona = self._at
        if tag == "form" and facts.get("method", "").lower() == "post":
            self._form = Form(url_name, page, facts.get("action") or page, persona)
            self._choices = {}
        if self._form is None:
            return
        name = facts.get("name", "")
        kind = facts.get("type", "text") if tag == "input" else tag
        if tag == "select":
            self._select = name
        if tag == "option" or kind in {"radio", "checkbox"}:
            owner = self._select if tag == "option" else name
            offered = self._choices.setdefault(owner, ("choice", []))[1]
            if facts.get("value") or kind == "checkbox":
                offered.append(facts.get("value", "on"))
        elif name and tag in {"input", "textarea", "button"} and kind not in {"submit", "button"}:
            self._form.controls.append(Control(name, kind, facts.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        """Closes a form."""
        if tag == "form" and self._form is not None:
            for name, (kind, offered) in self._choices.items():
                self._form.controls.append(Control(name, kind, "", tuple(offered)))
            self.forms.append(self._form)
            self._form = None


def forms_on(client: Client, page: str, url_name: str, persona: str) -> list[Form] | None:
    """The posted forms of a page, as somebody sees them; None when the page is not theirs.

    A file has none, and an address that is only posted to, whoever asks.
    """
    client.raise_request_exception = False
    answer = client.get(page)
    if answer.status_code == 405 or (
        answer.status_code == 200 and "html" not in answer.headers["Content-Type"]
    ):
        return []
    if answer.status_code != 200:
        return None
    reader = _Reader(page, url_name, persona)
    for form in FORM.findall(answer.content.decode()):
        reader.feed(form)
    return reader.forms


def addresses(resolver: URLResolver, space: str = "") -> dict[str, URLPattern]:
    """Every address by its name."""
    found: dict[str, URLPattern] = {}
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            found |= addresses(pattern, pattern.namespace or space)
        else:
            found[f"{space}:{pattern.name}" if space else str(pattern.name)] = pattern
    return found


def persona(town: Town, name: str) -> Person:
    """Somebody by the name used here and in the URL matrix."""
    homes = {"chloe": town.elsewhere, "dina": town.desk, "support": town.desk}
    homes |= dict.fromkeys(("mira", "cas"), town.city)
    found: Person = getattr(homes.get(name, town.centre), {"holder": "holder1"}.get(name, name))
    return found


def _is_known(places: Places, pattern: URLPattern) -> bool:
    """Whether something stands behind every name in an address; the URL matrix asks for what is missing."""
    return set(pattern.pattern.converters) <= {*places.ids, *places.others}


def all_forms(town: Town, places: Places) -> Iterator[Form]:
    """Every form that somebody meets, once per address and action: those of new pages come by themselves.

    Nobody knocks where the URL matrix lets them not in; that they are refused there is its own test's.
    """
    met: set[str] = set()
    for url_name, pattern in sorted(addresses(get_resolver()).items()):
        if url_name.startswith(NOT_WALKED) or not _is_known(places, pattern):
            continue
        page = reverse(url_name, kwargs=places.arguments(pattern))
        likely = LIKELY.get(url_name.partition(":")[0], ())
        let_in = OPEN_TO.get(url_name, "").split()
        for name in (each for each in dict.fromkeys((*likely, *PERSONAS)) if each in let_in):
            found = forms_on(browsing(persona(town, name)), page, url_name, name)
            if found is None:
                continue
            for form in found:
                if form.action not in met and not form.action.startswith(NOT_POSTED):
                    met.add(form.action)
                    yield form
            break
