"""What no form was made for: every form that exists, given what a browser or a stranger may send.

Each answer is a page with a sentence and a status that says what is wrong; a refused post stores nothing by
half. Forms of new pages are covered as soon as the URL matrix knows their addresses.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from urllib.parse import quote, urlencode

import psycopg
import pytest
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from psycopg.rows import TupleRow

from apart import database_apart, superuser
from browsing import browsing
from houvast.kernel.ids import new_id
from security.pages import TYPED, Form, all_forms, forms_on, persona
from security.places import Places, places_of
from world import Town, build_town

pytestmark = pytest.mark.slow
ANSWERS = frozenset({403, 404, 409, 413, 422, 429})
DONE = frozenset({200, 204, 302, 303})
DATES = ("2026-02-30", "31/31/9999", "0000-00-00", "99999-12-31", "-1", "soon")
ENCODED = "application/x-www-form-urlencoded"
ENDS = re.compile(
    "close|withdraw|remove|again|clear|leave|found_recovery|decline|accept|finish|settle|lose|discard|publish|retire"
)
PLAIN = re.compile(r"(?s)<(script|style|head).*?</\1>|<[^>]+>")
CRASH = re.compile(r"Traceback|Error at|psycopg|[a-z]Error\b|object at 0x")


@dataclass
class Answer:
    """How a form answered to something, and whether anything was stored meanwhile."""

    form: Form
    what: str
    status: int
    words: str
    stored: frozenset[str]

    @property
    def told(self) -> str:
        """What to read when it is not as it should be."""
        said = f"{self.form.url_name} to {self.form.persona}: {self.status}, stored {set(self.stored)}"
        return f"{said}, {self.words[:300]}"


@dataclass
class Trial:
    """A town in a database apart, and every answer its forms gave."""

    watcher: psycopg.Connection[TupleRow]
    answers: list[Answer] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    counted: dict[str, int] = field(default_factory=dict)

    def of(self, what: str) -> list[Answer]:
        """The answers to one kind of thing."""
        return [one for one in self.answers if one.what == what]

    def rows(self) -> dict[str, int]:
        """How many rows each table has, but for the log and the tries at the door."""
        counted = self.watcher.execute(self.counting.encode(), prepare=True)
        return {str(name): int(str(count)) for name, count in counted}

    @cached_property
    def counting(self) -> str:
        """The statement that counts them, thousands of times: so it is planned once."""
        tables = self.watcher.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
            " WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'audit')"
            " AND tablename NOT IN ('attempt', 'session', 'device')"
        ).fetchall()
        return " UNION ALL ".join(f"SELECT '{row[0]}', count(*) FROM {row[0]}" for row in tables)

    def send(self, what: str, form: Form, client: Client, body: str, **facts: str) -> Answer:
        """Sends a body as a browser would and keeps the answer."""
        client.raise_request_exception = False
        response = client.generic("POST", form.action, body, content_type=ENCODED, **facts)
        before, self.counted = self.counted, self.rows()
        stored = frozenset(name for name, count in self.counted.items() if count != before.get(name))
        self.answers.append(Answer(form, what, response.status_code, _words(response), stored))
        return self.answers[-1]


def _words(response: HttpResponse) -> str:
    text = html.unescape(PLAIN.sub(" ", response.content.decode(errors="replace")))
    return re.sub(r"\s+", " ", text).strip()


def encoded(data: dict[str, list[str]]) -> str:
    """A form as a browser posts it; what is percent-encoded already stays as it is."""
    return urlencode(data, doseq=True, safe="%")


def garbage(form: Form) -> Iterator[tuple[str, str]]:
    """What is sent to a form, and what it is called."""
    data = form.data()
    typed = [one.name for one in form.controls if one.kind in TYPED]
    chosen = [one.name for one in form.controls if one.offered]
    dated = [one.name for one in form.controls if "date" in one.kind]
    raw = {
        "100,000 characters": "a" * 100_000,
        "null byte": "voor%00na",
        "broken UTF-8": "%FF%FEvoor%C3%28%ED%A0%80",
    }
    for what, value in raw.items():
        if typed:
            yield what, encoded(data | {name: [value] for name in typed})
    for number, value in enumerate(DATES):
        if dated and number < 6:
            yield "wrong date", encoded(data | {name: [quote(value)] for name in dated})
    if chosen:
        yield "forged choice", encoded(data | {name: [str(new_id()), "%27;--"] for name in chosen})
    if "submission" in data:
        yield "damaged number", encoded(data | {"submission": ["not-a-number"]})
        yield "no number", encoded({name: values for name, values in data.items() if name != "submission"})
    yield "nothing", ""


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    """Everything sent to every form, what ends things last."""
    with database_apart() as name, superuser(name) as watcher:
        town = build_town()
        places = places_of(town)
        trial = Trial(watcher)
        trial.counted = trial.rows()
        trial.forms = sorted(all_forms(town, places), key=lambda form: bool(ENDS.search(form.url_name)))
        for form in trial.forms:
            _cross_site(trial, town, form)
        for form in trial.forms:
            client = browsing(persona(town, form.persona))
            for what, body in garbage(form):
                trial.send(what, form, client, body)
        for form in trial.forms:
            _odd_but_fine(trial, town, form)
        _foreign(trial, town, places)
        yield trial
        for connection in connections.all():
            connection.close()


def _cross_site(trial: Trial, town: Town, form: Form) -> None:
    """Posts the form as another site would make a browser post it, and without its token."""
    somebody = browsing(persona(town, form.persona))
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = somebody.cookies
    trial.send("no token", form, strict, encoded({**form.data(), "csrfmiddlewaretoken": [""]}))
    page = strict.get(form.page)
    assert page.status_code < 500
    fresh = next((one for one in forms_on(strict, form.page, form.url_name, form.persona) or ()), form)
    trial.send("other site", form, strict, encoded(fresh.data()), HTTP_ORIGIN="https://elsewhere.example")


def _odd_but_fine(trial: Trial, town: Town, form: Form) -> None:
    """Emoji and right-to-left text are words like any other; the same post twice does nothing twice."""
    client = browsing(persona(town, form.persona))
    fresh = [
        one for one in forms_on(client, form.page, form.url_name, form.persona) or ()
        if one.action == form.action and one.typed()
    ]  # fmt: skip
    for one in fresh[:1]:
        odd = quote("😀👨‍👩‍👧 مرحبا ‮abc‬ שלום é́")  # noqa: PLE2502
        body = encoded(one.data() | {control.name: [odd] for control in one.typed()})
        first = trial.send("emoji and right-to-left", form, client, body)
        if first.status in DONE and "submission" in one.data():
            trial.send("sent twice", form, client, body)


def _foreign(trial: Trial, town: Town, places: Places) -> None:
    """Somebody of another centre posts Anna's own forms, and the same with numbers of nothing."""
    chloe = browsing(town.elsewhere.chloe)
    for form in trial.forms:
        mine = [str(one) for one in places.ids.values() if str(one) in form.action]
        if mine:
            trial.send("foreign", form, chloe, encoded(form.data()))
            action = form.action
            for number in mine:
                action = action.replace(number, str(new_id()))
            trial.send("unknown", replace(form, action=action), chloe, encoded(form.data()))


KINDS = (
    "100,000 characters",
    "null byte",
    "broken UTF-8",
    "wrong date",
    "forged choice",
    "damaged number",
    "no number",
    "no token",
    "other site",
    "foreign",
)


def test_reaches_every_form(trial: Trial) -> None:
    assert len(trial.forms) > 40
    assert {one.form.action for one in trial.answers} >= {form.action for form in trial.forms}


@pytest.mark.parametrize("what", [*KINDS, "nothing", "emoji and right-to-left", "sent twice"])
def test_never_brings_a_form_down(trial: Trial, what: str) -> None:
    answers = trial.of(what)
    assert answers
    for one in answers:
        assert one.status in ANSWERS | DONE, one.told
        assert not CRASH.search(one.words), one.told


@pytest.mark.parametrize("what", KINDS)
def test_is_refused_with_a_sentence_and_stores_nothing(trial: Trial, what: str) -> None:
    for one in trial.of(what):
        if one.status in ANSWERS:
            assert not one.stored, one.told
            assert len(one.words) > 80, one.told


@pytest.mark.parametrize("what", ["100,000 characters", "null byte", "broken UTF-8"])
def test_is_never_taken_for_words(trial: Trial, what: str) -> None:
    for one in trial.of(what):
        assert one.status in ANSWERS, one.told


@pytest.mark.parametrize("what", ["no token", "other site"])
def test_does_nothing_that_another_site_asked_for(trial: Trial, what: str) -> None:
    for one in trial.of(what):
        assert one.status == 403, one.told


def test_tells_a_stranger_nothing_but_that_nothing_is_there(trial: Trial) -> None:
    for one, unknown in zip(trial.of("foreign"), trial.of("unknown"), strict=True):
        assert one.status in {404, 422}, one.told
        assert (one.status, one.words) == (unknown.status, unknown.words), one.told


def test_takes_emoji_and_right_to_left_text_somewhere(trial: Trial) -> None:
    taken = {one.form.url_name for one in trial.of("emoji and right-to-left") if one.status in DONE}
    assert len(taken) >= 8, taken


def test_does_nothing_twice(trial: Trial) -> None:
    for one in trial.of("sent twice"):
        assert not one.stored, one.told
