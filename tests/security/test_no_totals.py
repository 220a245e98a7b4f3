"""No total of one person's ratings, anywhere (F21): not in what is kept, read, shown, exported or stored.

Every class that can be sealed, every class a selector returns, every column, what every page is given and
says, and what every file holds is walked for anything that is, or could be, a sum, mean, count or rank.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models
from django.template.base import Template
from django.template.context import BaseContext
from django.test import Client
from django.urls import reverse

from browsing import browsing
from houvast.assessment.values.filled import FilledFormContent, FormAnswer
from houvast.assessment.values.ratings import SideRating
from houvast.guidance.values.entries import DomainView
from houvast.guidance.values.feedback import SessionFeedback
from houvast.instruments.definition import Definition, Polarity
from houvast.web import typesetting
from security.places import places_of
from security.test_url_matrix import ADDRESSES, person
from security.totals import (
    SRC,
    content_classes,
    faults_of_class,
    faults_of_context,
    faults_of_document,
    faults_of_file,
    faults_of_table,
    faults_of_text,
    has_ratings,
    holds_ratings,
    selector_classes,
)
from security.totals_allowed import ALLOWED, WRITTEN
from security.url_matrix import OPEN_TO
from world import build_town

Fault = tuple[str, str]
NOT_WALKED = ("ui:", "demo:")
TAGS = re.compile(r"<(script|style|svg)\b.*?</\1>|<[^>]+>", re.DOTALL)
NUMERIC = (models.IntegerField, models.FloatField, models.DecimalField)


@dataclass
class Walked:
    """What walking the pages found, and what it met on the way."""

    faults: set[Fault]
    rated: set[str]
    files: set[str]


def refused(faults: Iterable[Fault]) -> list[str]:
    """The faults that stand in no list, each as a line."""
    return sorted({f"{place} {why}" for place, why in faults if place not in ALLOWED})


def test_nothing_that_is_kept_holds_a_total() -> None:
    kinds = content_classes()
    assert {SideRating, FormAnswer, DomainView, SessionFeedback} <= kinds
    assert not refused(fault for kind in kinds for fault in faults_of_class(kind))


def test_nothing_that_is_read_holds_a_total() -> None:
    kinds = selector_classes()
    assert len(kinds) > 300
    assert FilledFormContent in kinds
    assert not refused(fault for kind in kinds for fault in faults_of_class(kind))


def test_no_column_holds_a_total() -> None:
    found: list[Fault] = []
    for model in apps.get_models():
        columns = {field.column: isinstance(field, NUMERIC) for field in model._meta.concrete_fields}
        sealed = [getattr(field, "content_class", None) for field in model._meta.concrete_fields]
        content = next((each for each in sealed if each is not None), None)
        found += faults_of_table(model._meta.db_table.replace('"', ""), columns, content)
    assert not refused(iter(found))


def test_an_instrument_has_no_place_for_a_total() -> None:
    schema = json.loads((SRC / "instruments" / "data" / "definition.schema.json").read_text())
    names = {name for part in (schema, *schema["$defs"].values()) for name in part.get("properties", {})}
    assert "items" in names
    assert not [name for name in names if any(faults_of_context("schema", {name: 1}))]
    assert not refused(fault for fault in faults_of_class(Definition))


def test_there_is_no_other_face_to_walk() -> None:
    assert not (SRC / "api").exists(), "there is an API now: walk its schemas here as well"


@pytest.fixture(scope="module")
def walked() -> Walked:
    """Every address once, as somebody whom it is open to, with what its templates were given."""
    town = build_town()
    places, found = places_of(town), Walked(set(), set(), set())
    with pytest.MonkeyPatch.context() as patch:
        listen(patch, found)
        for name in sorted(set(ADDRESSES) - {name for name in ADDRESSES if name.startswith(NOT_WALKED)}):
            who = OPEN_TO.get(name, "").split()
            if who:
                address = reverse(name, kwargs=places.arguments(ADDRESSES[name]))
                visit(browsing(person(town, who[0])), name, address, found)
    return found


def visit(client: Client, name: str, address: str, found: Walked) -> None:
    """Opens a page or a file, and reads what it says."""
    met = len(found.rated)
    found.rated.discard("")
    answer = client.get(address)
    kind = answer.headers.get("content-type", "").partition(";")[0]
    if kind != "text/html":
        found.files.add(name)
        data = b"".join(answer.streaming_content) if answer.streaming else answer.content
        found.faults |= set(faults_of_file(name, kind, data))
    elif len(found.rated) > met or "" in found.rated:
        found.rated.add(name)
        if name not in WRITTEN:
            found.faults |= set(faults_of_text(name, TAGS.sub(" ", answer.content.decode())))


def listen(patch: pytest.MonkeyPatch, found: Walked) -> None:
    """Hears what each template is given, and what each PDF is made from."""
    render, compiled = Template._render, typesetting._compiled
    depth, seen = [0], set()

    def heard(self: Template, context: BaseContext) -> str:
        whole = dict(context.dicts[-1]) if depth[0] else _flat(context)
        is_seen = id(context.dicts[-1]) in seen  # what a template extends is given the same
        seen.update({id(context.dicts[-1])} if depth[0] else {id(each) for each in context.dicts})
        if not depth[0] and has_ratings(whole):
            found.rated |= {"", str(self.name)}
        near = "" in found.rated and bool(depth[0])
        if not (depth[0] and is_seen):
            found.faults.update(faults_of_context(str(self.name), whole, beside=near))
        depth[0] += 1
        try:
            return str(render(self, context))
        finally:
            depth[0] -= 1
            if not depth[0]:
                seen.clear()

    def set_in_type(template: Path, told: str) -> bytes:
        found.faults.update(faults_of_document(template.name, json.loads(told)))
        return compiled(template, told)

    patch.setattr(Template, "_render", heard)
    patch.setattr(typesetting, "_compiled", set_in_type)


def _flat(context: BaseContext) -> dict[str, object]:
    return {name: value for each in context.dicts for name, value in each.items()}


def test_no_page_and_no_file_is_given_a_total_or_says_one(walked: Walked) -> None:
    assert {"assessment:show_form", "guidance:show_domains", "guidance:show_plan"} <= walked.rated
    assert {"desk:export_figures", "guidance:print_letter"} <= walked.files
    assert not refused(iter(walked.faults))


def test_whatever_is_allowed_is_still_there(walked: Walked) -> None:
    kinds = content_classes() | selector_classes()
    there = {place for place, _why in walked.faults}
    there |= {place for kind in kinds for place, _why in faults_of_class(kind)}
    assert not set(ALLOWED) - there


@dataclass(frozen=True)
class Rating:
    """Planted: a rating."""

    item: str
    level: str


@dataclass(frozen=True)
class Named:
    """Planted: ratings with a total by name, of whatever type."""

    ratings: tuple[Rating, ...]
    risk_score: str


@dataclass(frozen=True)
class Shaped:
    """Planted: ratings with a number beside them that says nothing of itself."""

    ratings: tuple[Rating, ...]
    seen: int | None


@dataclass(frozen=True)
class Derived:
    """Planted: ratings that are added up when somebody asks."""

    ratings: Mapping[str, tuple[Rating, ...]]

    @property
    def weight(self) -> float:
        """A mean under another name."""
        return 0.5


@dataclass(frozen=True)
class Around:
    """Planted: a number two levels above the ratings."""

    inner: tuple[Shaped | None, ...]
    place: int


@pytest.mark.parametrize("kind", [Named, Shaped, Derived, Around])
def test_finds_a_planted_class(kind: type) -> None:
    assert refused(faults_of_class(kind))


def test_lets_a_yes_or_no_and_words_be() -> None:
    @dataclass(frozen=True)
    class Plain:
        ratings: tuple[Rating, ...]
        is_open: bool
        words: str

    assert holds_ratings(Plain)
    assert not list(faults_of_class(Plain))


SIDE = SideRating("housing_place", Polarity.BARRIER, "1")


@pytest.mark.parametrize(
    "context",
    [
        {"sheet": (SIDE,), "how_many": 3},
        {"sheet": {"deep": [(SIDE,)]}, "part": 0.4},
        {"total": "twelve"},
        {"words": "", "pages": (1, 2), "sheet": Rating("a", "1"), "done": 2},
    ],
)
def test_finds_a_planted_context(context: Mapping[str, object]) -> None:
    assert list(faults_of_context("planted.html", context))


def test_finds_planted_columns_words_and_files() -> None:
    assert list(faults_of_table("t", {"mean_level": False}, None))
    assert list(faults_of_table("t", {"place": True}, FilledFormContent))
    assert not list(faults_of_table("t", {"place": True}, None))
    for text in ("met in 58 % of domains", "7/12 needs", "3.5 / 10"):
        assert list(faults_of_text("planted", text))
    assert not list(faults_of_text("planted", "on 3/11/2026, from 9 to 10"))
    assert list(faults_of_file("planted", "text/csv", b"person;risk score\n1;2\n"))
    assert list(faults_of_file("planted", "application/json", b'{"answers": [{"sumScore": 3}]}'))
    assert not list(faults_of_file("planted", "text/csv", b"item;level\n1;2\n"))
    assert list(faults_of_document("planted", {"rows": [{"level": 3}]}))
    assert list(faults_of_document("planted", {"ranking": "first"}))
