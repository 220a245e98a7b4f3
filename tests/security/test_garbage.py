"""What no form was made for: every form that exists, given what a browser or a stranger may send.

Each answer is a page with a sentence and a status that says what is wrong; a refused post stores nothing by
half. Forms of new pages are covered as soon as the URL matrix knows their addresses.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import cycle
from urllib.parse import quote, urlencode

import psycopg
import pytest
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from psycopg.rows import TupleRow

from apart import database_apart, superuser
from browsing import browsing, browsing_strictly
from houvast.kernel.ids import new_id
from security.pages import TYPED, Form, all_forms, forms_on, persona
from security.places import Places, places_of
from world import Town, build_town

pytestmark = pytest.mark.slow
ANSWERS = frozenset({403, 404, 409, 413, 422, 429})
DONE = frozenset({200, 204, 302, 303})
DATES = ("2026-02-30", "31%2F31%2F9999", "0000-00-00", "99999-12-31", "-1", "soon")
DAMAGE = ("voor%00na", "%FF%FEvoor%C3%28%ED%A0%80")
ENCODED = "application/x-www-form-urlencoded"
ENDS = re.compile(
    "close|withdraw|remove|again|clear|leave|found_recovery|decline|accept|finish|settle|lose|discard|publish|retire"
)
PLAIN = re.compile(r"(?s)<(script|style|head).*?</\1>|<[^>]+>")
TOKEN = "csrfmiddlewaretoken"
TAKES_ANY_WORDS = "/wording/look/"
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
    written: int = 0

    def of(self, what: str) -> list[Answer]:
        """The answers to one kind of thing."""
        return [one for one in self.answers if one.what == what]

    def stored(self) -> frozenset[str]:
        """The tables that have more rows or fewer than before, but for the log and the tries at the door."""
        before = self.counted
        if self._is_written():
            counted = self.watcher.execute(self.counting.encode(), prepare=True)
            self.counted = {str(name): int(str(count)) for name, count in counted}
        return frozenset(name for name, count in self.counted.items() if count != before.get(name))

    def _is_written(self) -> bool:
        """Whether anybody wrote a row since this was asked: the number of the next transaction says so.

        Only one that writes is given a number; so the counting is left out where nothing can have changed.
        """
        row = self.watcher.execute("SELECT pg_snapshot_xmax(pg_current_snapshot())::text").fetchone()
        assert row
        before, self.written = self.written, int(str(row[0]))
        return self.written != before

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
        self.answers.append(Answer(form, what, response.status_code, _words(response), self.stored()))
        return self.answers[-1]


def _words(response: HttpResponse) -> str:
    text = html.unescape(PLAIN.sub(" ", response.content.decode(errors="replace")))
    return re.sub(r"\s+", " ", text).strip()


def encoded(data: dict[str, list[str]]) -> str:
    """A form as a browser posts it; what is percent-encoded already stays as it is."""
    return urlencode(data, doseq=True, safe="%")


def garbage(form: Form, number: int) -> Iterator[tuple[str, str]]:
    """What is sent to a form, and what it is called.

    Where one field of ours refuses it for all forms, the forms take turns with the kinds of it: every form is
    sent some damage, some wrong date and some wrong number, and ``web/ui/test_forms.py`` sends a field all.
    """
    data = form.data()
    typed = [one.name for one in form.controls if one.kind in TYPED]
    chosen = [one.name for one in form.controls if one.offered]
    dated = [one.name for one in form.controls if "date" in one.kind]
    if typed:
        yield "100,000 characters", encoded(data | {name: ["a" * 100_000] for name in typed})
        yield "damage", encoded(data | dealt(typed, DAMAGE, number))
    if dated:
        yield "wrong date", encoded(data | dealt(dated, DATES, number))
    if chosen:
        yield "forged choice", encoded(data | {name: [str(new_id()), "%27;--"] for name in chosen})
    if "submission" in data:
        wrong = {"submission": ["not-a-number"]} if number % 2 else {}
        yield "wrong number", encoded({**data, "submission": []} | wrong)
    yield "nothing", ""


def dealt(names: list[str], kinds: tuple[str, ...], number: int) -> dict[str, list[str]]:
    """Gives each field another kind, beginning somewhere else for each form."""
    first = number % len(kinds)
    values = cycle(kinds[first:] + kinds[:first])
    return {name: [next(values)] for name in names}


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    """Everything sent to every form, what ends things last."""
    with database_apart() as name, superuser(name) as watcher:
        town = build_town()
        places = places_of(town)
        trial = Trial(watcher)
        trial.stored()
        trial.forms = sorted(all_forms(town, places), key=lambda form: bool(ENDS.search(form.url_name)))
        _cross_site(trial, town)
        for number, form in enumerate(trial.forms):
            client = browsing(persona(town, form.persona))
            for what, body in garbage(form, number):
                trial.send(what, form, client, body)
        _odd_but_fine(trial, town)
        _foreign(trial, town, places)
        yield trial
        for connection in connections.all():
            connection.close()


def _cross_site(trial: Trial, town: Town) -> None:
    """Posts every form without its token, and with one as another site would make a browser post it.

    A token is good for every form of whoever was given it, so one page a persona is opened for it.
    """
    given: dict[str, tuple[Client, list[str]]] = {}
    for form in trial.forms:
        if form.persona not in given:
            given[form.persona] = _given_a_token(town, form)
        client, token = given[form.persona]
        trial.send("no token", form, client, encoded({**form.data(), TOKEN: [""]}))
        stolen = encoded({**form.data(), TOKEN: token})
        trial.send("other site", form, client, stolen, HTTP_ORIGIN="https://elsewhere.example")


def _given_a_token(town: Town, form: Form) -> tuple[Client, list[str]]:
    """Opens the page of a form; returns who did, and a token that this site itself takes."""
    client = browsing_strictly(persona(town, form.persona))
    found = forms_on(client, form.page, form.url_name, form.persona)
    assert found
    token = found[0].data()[TOKEN]
    assert client.post(TAKES_ANY_WORDS, {"text": "Dag.", TOKEN: token}).status_code == 200
    return client, token


def _odd_but_fine(trial: Trial, town: Town) -> None:
    """Emoji and right-to-left text are words like any other; the same post twice does nothing twice."""
    opened: dict[tuple[str, str], list[Form]] = {}
    odd = quote("😀👨‍👩‍👧 مرحبا ‮abc‬ שלום é́")  # noqa: PLE2502
    for form in trial.forms:
        client, page = browsing(persona(town, form.persona)), (form.persona, form.page)
        if form.typed() and page not in opened:
            opened[page] = forms_on(client, form.page, form.url_name, form.persona) or []
        fresh = [one for one in opened.get(page, ()) if one.action == form.action and one.typed()]
        for one in fresh[:1]:
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
    "damage",
    "wrong date",
    "forged choice",
    "wrong number",
    "no token",
    "other site",
    "foreign",
)


def test_reaches_every_form(trial: Trial) -> None:
    assert len(trial.forms) > 40
    assert {one.form.action for one in trial.answers} >= {form.action for form in trial.forms}
    assert sum(bool(one.stored) for one in trial.answers) > 20, "what is taken is seen to be stored"


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


@pytest.mark.parametrize("what", ["100,000 characters", "damage"])
def test_is_never_taken_for_words(trial: Trial, what: str) -> None:
    taken = [one.told for one in trial.of(what) if one.status not in ANSWERS]
    assert not taken, taken


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
