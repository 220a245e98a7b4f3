"""Fills in whatever form a page has, as somebody without a script would: what stands there is sent along."""

import re
from html.parser import HTMLParser
from uuid import UUID

from django.http import HttpResponse
from django.test import Client


class _Fields(HTMLParser):
    """Gathers what the one long form of a page would send."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = {}
        self._textarea = self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Takes what is filled in or chosen."""
        given = dict(attrs)
        name, value = given.get("name") or "", given.get("value") or ""
        if tag == "input" and name:
            ticked = given.get("type") in {"checkbox", "radio"}
            if not ticked or "checked" in given:
                self.found.setdefault(name, []).append(value or ("on" if ticked else ""))
        elif tag == "textarea":
            self._textarea = name
            self.found.setdefault(name, []).append("")
        elif tag == "select":
            self._select = name
        elif tag == "option" and "selected" in given:
            self.found[self._select] = [value]

    def handle_data(self, data: str) -> None:
        """Takes the words of a text area."""
        if self._textarea:
            self.found[self._textarea][-1] += data

    def handle_endtag(self, tag: str) -> None:
        """Ends a text area."""
        if tag == "textarea":
            self._textarea = ""


def fields_on(client: Client, address: str) -> dict[str, list[str]]:
    """Returns the fields of a page's own form as they stand."""
    answer = client.get(address)
    assert answer.status_code == 200, answer.status_code
    form = answer.content.decode().partition('<form class="hv-form"')[2].partition("</form>")[0]
    reader = _Fields()
    reader.feed(f"<form{form}")
    found = {name: values for name, values in reader.found.items() if name != "csrfmiddlewaretoken"}
    return {name: [re.sub(r"^\r?\n", "", value) for value in values] for name, values in found.items()}


def filled(client: Client, address: str, **changes: object) -> HttpResponse:
    """Opens a form, changes these fields and sends it all."""
    return client.post(address, {**fields_on(client, address), **changes})


def words_of(client: Client, address: str) -> str:
    """Returns the words of a page, one blank between two."""
    answer = client.get(address)
    assert answer.status_code == 200, answer.status_code
    return words_in(answer)


def words_in(answer: HttpResponse) -> str:
    """Returns the words of an answer, one blank between two."""
    content = answer.content.decode().partition("<main")[2]
    return " ".join(re.sub(r"<[^>]+>", " ", content).split())


def part_address(draft: UUID, number: UUID) -> str:
    """Returns the address of one part of a draft."""
    return f"/assessment/instruments/own/{draft}/parts/{number}/"
