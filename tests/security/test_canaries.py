"""Canaries: three hundred words and a letter go through every form, and are then in no copy of anything."""

import html
import io
import re
import tempfile
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.urls import get_resolver, reverse

from access.answering import an_invitation, invite
from access.answering import enter as enter_invited
from apart import server_apart
from browsing import browsing
from desk.asked import answered, ask, newest, read, write_on
from guidance.fills import NEEDS, enter, fill_in, offer
from houvast.access.answer_values import AnswerItem, AnswerReply
from houvast.access.asked_files import AskedUpload
from houvast.access.fill_values import FillAnswer
from houvast.access.models.rows import DossierRow
from houvast.access.services.add_attachment import NewAttachment, add_attachment
from houvast.access.services.give_answer import give_answer
from houvast.access.services.keep_fill_page import keep_fill_page
from houvast.access.services.read_answer_page import read_answer_page
from houvast.cli.cluster import DATABASE, Cluster
from houvast.desk.services.open_asked import open_asked
from houvast.kernel.ids import new_id
from security.canaries import Canaries, search
from security.pages import TYPED, Form, addresses, all_forms, forms_on, persona
from security.places import Places, places_of
from security.scanner import Found
from web.ask.visiting import stranger
from world import Town, build_town

pytestmark = pytest.mark.slow
CLEAR = {
    "access:invite_colleague": "a colleague's own name",
    "access:change_functions": "why a worker wears two hats, decided openly (decision 0040)",
    "access:found_function": "what a team is called",
    "access:record_confidentiality": "which law binds a colleague",
    "rights:change_numbers": "public numbers of public services, and from where they are",
    "guidance:change_sender": "what stands on every envelope",
    "guidance:change_domains": "what a service calls a domain of life",
    "desk:change_ask_form": "an address, and public numbers that stand beside the form",
    "desk:change_text": "a text for letters to anybody, checked for names and numbers",
    **dict.fromkeys(
        (
            "directory:add_service",
            "directory:change_service",
            "directory:change_organization",
            "directory:change_places",
            "directory:change_reach",
            "directory:change_hours",
            "directory:change_public_page",
        ),
        "the guide to services: what stands in a phone book, and may be read by anybody",
    ),
    **dict.fromkeys(
        (
            "assessment:propose_term",
            "assessment:propose_change",
            "assessment:discuss_term",
            "assessment:adopt_term",
            "assessment:decline_proposal",
        ),
        "what a service means by a word, checked for persons (decision 0036)",
    ),
    **dict.fromkeys(
        ("assessment:draft_instrument", "assessment:keep_draft"),
        "questions to anybody, checked for persons (decision 0034)",
    ),
    "guidance:signal_barrier": "a sentence on a rule or a kind of service, checked for names and numbers",
}
"""Forms whose words lie in the clear by design, none of them about anybody who is helped."""

CLOSES = {
    "guidance:hand_over_self_fill": "closes the browser it is typed in; offering takes the same words",
    "ask:send_asked": "costs a sum, so it is sent apart",
    "ask:enter_asked": "takes a code and no words",
}

ENDS = (
    "accept_referral",
    "decline_referral",
    "settle_appointment",
    "decide_outcome",
    "link_danger_call",
    "finish_action",
    "settle_barrier",
    "tick_step",
    "end_goal",
    "stop_referral",
    "record_reply",
    "close_trajectory",
    "close_support",
    "come_back",
    "withdraw",
    "remove",
    "close_account",
    "invite_again",
    "clear_second_factor",
)
MOST_ROUNDS = 12
SHOWING = (
    "show_trajectory",
    "show_story",
    "list_people",
    "show_question",
    "list_questions",
    "show_caseload",
    "show_rounds",
    "show_remembered",
    "show_support",
    "show_protocol",
)
STATES = re.compile(rb"[a-z_]{0,16}|[A-Z0-9]{4}-[A-Z0-9]{4}|\\N|t|f|-?\d{1,9}|\\\\x[0-9a-f]*")
MOMENT = re.compile(rb"\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d(\.\d+)?\+\d\d)?")
NUMBER = re.compile(rb"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CLEARLY = (STATES, MOMENT, NUMBER)


@dataclass
class Typed:
    """What was typed where, and how it was answered."""

    cluster: Cluster
    canaries: Canaries
    scratch: Path
    temporary: Path
    answers: Counter[int] = field(default_factory=Counter)
    accepted: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    looked: list[int] = field(default_factory=list)


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Typed]:
    """A town on a server apart, into every form of which canaries were typed."""
    scratch = tmp_path_factory.mktemp("canaries")
    usual, tempfile.tempdir = tempfile.tempdir, str(tmp_path_factory.mktemp("temporary"))
    with server_apart(tmp_path_factory.mktemp("server")) as cluster:
        town = build_town()
        places = places_of(town)
        story = Typed(cluster, Canaries(), scratch, Path(tempfile.tempdir))
        _attach(story, town, places)
        _fill_in(story, town, places)
        _ask(story, town, places)
        _invite(story, town)
        _type_everywhere(story, town, places)
        yield story
    tempfile.tempdir = usual


def _attach(story: Typed, town: Town, places: Places) -> None:
    with town.centre.anna.acts() as anna:
        dossier = places.ids["dossier_id"]
        compartment = _main_compartment(dossier)
        letter = io.BytesIO(story.canaries.file())
        add_attachment(
            anna, NewAttachment(new_id(), compartment, dossier, f"{story.canaries.name}.pdf", letter)
        )


def _fill_in(story: Typed, town: Town, places: Places) -> None:
    """Somebody without an account writes on two pages, and sends one of them."""
    trajectory = places.ids["trajectory"]
    fill_in(
        offer(town.centre.anna, trajectory), f"Ze zegt: {story.canaries.sentence}, {story.canaries.name}."
    )
    keep_fill_page(enter(offer(town.centre.anna, trajectory)), FillAnswer(NEEDS, story.canaries.phone))


def _ask(story: Typed, town: Town, places: Places) -> None:
    """Somebody asks by the public form, with a letter, writes on, reads the answer, and mistypes the code."""
    slug, canaries = str(places.others["slug"]), story.canaries
    letter = AskedUpload(f"{canaries.name}.pdf", io.BytesIO(canaries.file()))
    code = ask(slug, f"{canaries.name}: {canaries.sentence}", upload=letter).code
    thread = newest(town)
    with town.desk.dina.acts() as dina:
        open_asked(dina, thread)
    answered(town, thread, f"Vraag het aan {canaries.name}, {canaries.phone}.")
    write_on(slug, code, f"Daar, bij het {canaries.domain}.")
    assert canaries.name in str(read(slug, code).lines[0].words)
    stranger().post(f"/ask/{slug}/family/", {"family_worry": canaries.sentence, "toll": "none", "work": "1"})


def _invite(story: Typed, town: Town) -> None:
    """Somebody without an account is invited, reads whom it is about, and says who comes."""
    canaries = story.canaries
    item = AnswerItem(canaries.domain, canaries.name)
    new = an_invitation(town, title=canaries.name, paragraphs=(canaries.sentence,), items=(item,))
    visit = enter_invited(invite(town, new)[1])
    assert read_answer_page(visit).words.title == canaries.name
    give_answer(visit, AnswerReply(comes=True, who=canaries.phone))
    invite(town, an_invitation(town, title=canaries.name, question=canaries.born))


def _main_compartment(dossier: object) -> object:
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT main_compartment_id FROM access.dossier WHERE id = %s", [dossier])
        return cursor.fetchone()[0]


def _type_everywhere(story: Typed, town: Town, places: Places) -> None:
    """Types the words into every form, round after round, until each was taken; what ends things last."""
    words = deque(story.canaries.words())
    anna = browsing(town.centre.anna, "nl")
    story.looked = [
        anna.post("/wording/look/", {"text": "\n".join(text)}).status_code for text in batched(words)
    ]
    apart = CLEAR.keys() | CLOSES.keys()
    forms = [form for form in all_forms(town, places) if _takes_words(form) and form.url_name not in apart]
    ending = [form for form in forms if any(end in form.url_name for end in ENDS)]
    going = [form for form in forms if form not in ending]
    for _ in range(MOST_ROUNDS):
        going = [form for form in going if words and _type(story, town, form, words)]
    for form in ending:
        _type(story, town, form, words)
    for url_name, pattern in addresses(get_resolver()).items():
        if pattern.name in SHOWING:
            page = reverse(url_name, kwargs=places.arguments(pattern))
            for name in ("anna", "dina"):
                shown = html.unescape(browsing(persona(town, name)).get(page).content.decode())
                story.shown |= {word for word in story.accepted if word in shown}


def batched(words: Iterable[str]) -> Iterator[list[str]]:
    """Thirty words at a time, as many as somebody writes in one go."""
    waiting = iter(words)
    while some := list(islice(waiting, 30)):
        yield some


def _takes_words(form: Form) -> bool:
    return bool(form.typed()) or any(one.kind == "file" for one in form.controls)


def _type(story: Typed, town: Town, form: Form, words: deque[str]) -> bool:
    """Types the next words into a form; whether they were taken. Those that were not come again later."""
    client = browsing(persona(town, form.persona))
    found = forms_on(client, form.page, form.url_name, form.persona) or ()
    one = next((fresh for fresh in found if fresh.action == form.action), None)
    if one is None:
        return False
    mine = {control.name: words.popleft() for control in one.controls if control.kind in TYPED and words}
    data: dict[str, object] = {**one.data(), **mine}
    for control in one.controls:
        if control.kind == "file":
            letter = SimpleUploadedFile("brief.pdf", story.canaries.file(), "application/pdf")
            data[control.name] = letter
    answer = client.post(one.action, data)
    story.answers[answer.status_code] += 1
    story.forms.add(form.url_name)
    taken = answer.status_code in {200, 302, 303}
    story.accepted |= set(mine.values()) if taken else set()
    words.extend(() if taken else mine.values())
    return taken


def test_goes_into_every_form_that_takes_words(typed: Typed) -> None:
    assert len(typed.forms) > 25
    assert set(typed.looked) == {200}
    assert typed.answers[500] == 0, typed.answers
    assert len(typed.accepted) == 300, (typed.answers, len(typed.accepted))


def test_can_be_read_again_by_who_may(typed: Typed) -> None:
    assert len(typed.shown) >= 100, len(typed.shown)


@pytest.fixture(scope="module")
def found(typed: Typed) -> set[Found]:
    """What is found everywhere, after one word more was stored as it is: that one must be found."""
    with typed.cluster.connect(DATABASE) as connection:
        connection.execute("CREATE TABLE public.leak (word text)")
        connection.execute("INSERT INTO public.leak VALUES (%s)", [typed.canaries.planted])
    found, searched = search(typed.canaries, typed.cluster, typed.scratch)
    assert searched > 20_000_000
    return found


def test_lies_in_no_file_of_the_database_its_dumps_its_logs_or_its_backups(
    typed: Typed, found: set[Found]
) -> None:
    leaks = sorted((one.word, one.place) for one in found if one.word != typed.canaries.planted)
    assert not leaks, leaks[:20]


@pytest.mark.parametrize("where", ["base/", "pg_wal", "dump.plain", "dump.custom", ".data"])
def test_would_have_been_found(typed: Typed, found: set[Found], where: str) -> None:
    assert any(where in one.place for one in found if one.word == typed.canaries.planted)


def test_leaves_no_temporary_file(typed: Typed) -> None:
    assert not list(typed.temporary.iterdir())


def test_leaves_nothing_readable_beside_the_sealed_values_but_ids_days_and_states(typed: Typed) -> None:
    with typed.cluster.connect(DATABASE) as connection:
        for model in apps.get_models():
            if issubclass(model, DossierRow):
                copied = io.BytesIO()
                statement = f"COPY {model._meta.db_table} TO STDOUT".encode()
                with connection.cursor().copy(statement) as copy:
                    for piece in copy:
                        copied.write(piece)
                for line in copied.getvalue().splitlines():
                    for value in line.split(b"\t"):
                        assert any(kind.fullmatch(value) for kind in CLEARLY), (model, value[:80])
