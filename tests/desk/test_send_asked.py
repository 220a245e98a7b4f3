"""A question by the public form …"""

import io
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.asked import (
    a_question,
    answered,
    ask,
    elsewhere,
    enter,
    form_settings,
    newest,
    open_form,
    paid,
    read,
    taken_in,
    write_on,
)
from houvast.access.asked_codes import check_digit
from houvast.access.asked_files import AskedUpload
from houvast.access.asked_values import AskedState, Author
from houvast.access.services.send_asked import send_asked
from houvast.access.tolls import For, Paid, TollDue
from houvast.access.values import Function, FunctionKeyKind
from houvast.desk.selectors.fetch_asked_file import fetch_asked_file
from houvast.desk.selectors.list_asked import list_asked
from houvast.desk.selectors.list_questions import list_questions
from houvast.desk.selectors.show_asked import show_asked
from houvast.desk.selectors.show_question import show_question
from houvast.desk.values.entrances import Asker, Channel
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound, TooLarge
from world import Town, build_town, found, hire, team


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town()  # lists are counted here


@pytest.fixture(scope="module")
def slug(town: Town) -> str:
    return open_form(town.desk)


def test_comes_to_the_desk_and_the_answer_comes_to_the_code(town: Town, slug: str) -> None:
    receipt = ask(slug, "Mijn zoon praat alleen nog met zijn scherm.")
    assert len(receipt.code) == 16
    assert receipt.code[-1] == check_digit(receipt.code[:-1])
    with town.desk.dina.acts() as dina:
        line = list_asked(dina).lines[-1]
        assert line.words.startswith("Mijn zoon")
    thread, code = taken_in(town, slug, "En nu?")
    answered(town, thread, "Kom gerust eens langs.")
    page = read(slug, code)
    assert [(line.author, line.words) for line in page.lines] == [(Author.DESK, "Kom gerust eens langs.")]
    assert page.opening.answers[0].words == "En nu?"


def test_becomes_a_question_of_the_desk_in_the_askers_own_words(town: Town, slug: str) -> None:
    thread, _code = taken_in(town, slug, "Ze bidt 's nachts.")
    with town.desk.emil.acts() as emil:
        question = show_question(emil, thread)
        assert (question.card.asker, question.card.channel) == (Asker.FAMILY, Channel.FORM)
        assert (question.card.worry, question.card.tried) == ("Ze bidt 's nachts.", "Samen gegeten.")
        assert question.due_on is not None
        talk = show_asked(emil, thread)
        assert talk
        assert (talk.state, talk.waits) == (AskedState.OPEN, False)
        assert thread not in {line.id for line in list_asked(emil).lines}


def test_goes_back_and_forth_from_any_device(town: Town, slug: str) -> None:
    thread, code = taken_in(town, slug)
    answered(town, thread, "Eerst dit.")
    write_on(slug, code, "Nog iets.")
    with town.desk.dina.acts() as dina:
        assert thread in {line.id for line in list_asked(dina).wrote_on}
        assert list_questions(dina).asked >= 1
        talk = show_asked(dina, thread)
        assert talk
        assert [line.words for line in talk.lines] == ["Eerst dit.", "Nog iets."]
    answered(town, thread, "Dan dat.")
    assert [line.words for line in read(slug, code).lines] == ["Eerst dit.", "Nog iets.", "Dan dat."]


def test_brings_a_file_along_whole(town: Town, slug: str) -> None:
    content = b"%PDF-1.7\n" + b"brief " * 400_000
    ask(slug, upload=AskedUpload("C:\\thuis\\brief van papa.pdf", io.BytesIO(content)))
    thread = newest(town)
    with town.desk.dina.acts() as dina:
        talk = show_asked(dina, thread)
        assert talk
        file = talk.opening.files[0]
        assert (file.name, file.size) == ("brief van papa", len(content))
        assert fetch_asked_file(dina, thread, file.id).content == content
        with pytest.raises(NotFound):
            fetch_asked_file(dina, thread, thread)


def test_refuses_what_cannot_be_kept_and_keeps_nothing(town: Town, slug: str) -> None:
    with town.desk.dina.acts() as dina:
        before = len(list_asked(dina).lines)
    page = b"<html><script>alert(1)</script></html>"
    with pytest.raises(Invalid):
        ask(slug, upload=AskedUpload("x.html", io.BytesIO(page)))
    with pytest.raises(TooLarge):
        ask(slug, upload=AskedUpload("x.pdf", io.BytesIO(b"%PDF-" + bytes(25 * 1024 * 1024))))
    with pytest.raises(Invalid):
        ask(slug, answers=())
    with pytest.raises(NotFound):
        ask("nowhere-at-all", paid=Paid(""))
    with town.desk.dina.acts() as dina:
        assert len(list_asked(dina).lines) == before


def test_sent_twice_is_there_once_and_says_the_same_code(town: Town, slug: str) -> None:
    new = a_question(slug, "Dubbel geklikt.")
    first = send_asked(new)
    assert send_asked(new).code == first.code
    assert send_asked(replace(new, from_address=elsewhere())).code == first.code
    with town.desk.dina.acts() as dina:
        assert [line.words for line in list_asked(dina).lines].count("Dubbel geklikt.") == 1
    with clock.frozen_at(clock.now() + timedelta(minutes=11)), pytest.raises(Conflict):
        send_asked(new)


def test_needs_a_sum_or_a_wait_of_its_own(slug: str) -> None:
    new = a_question(slug)
    with pytest.raises(TollDue):
        send_asked(replace(new, paid=Paid(new.paid.token)))
    token = new.paid.token
    forged = token[:10] + ("A" if token[10] != "A" else "B") + token[11:]
    for token in ("", "x", forged, paid(slug, For.ENTER).token):
        with pytest.raises((Conflict, TollDue)):
            send_asked(replace(new, paid=Paid(token, new.paid.work)))
    with clock.frozen_at(clock.now() + timedelta(hours=4)), pytest.raises(Conflict):
        send_asked(new)
    assert send_asked(new)


def test_is_taken_by_no_form_that_is_closed_but_read_there(town: Town, slug: str) -> None:
    thread, code = taken_in(town, slug)
    new = a_question(slug)
    open_form(town.desk, replace(form_settings(slug), is_open=False))
    with pytest.raises(NotFound):
        send_asked(new)
    answered(town, thread, "Nog altijd.")
    assert read(slug, code).lines[0].words == "Nog altijd."
    open_form(town.desk, form_settings(slug))
    assert send_asked(new)


def test_is_opened_at_its_own_desk_only(town: Town, slug: str) -> None:
    other = found("Another desk")
    _thread, code = taken_in(town, slug)
    with pytest.raises(Conflict):
        open_form(other, form_settings())  # it has no team yet
    team(other, FunctionKeyKind.TEAM, hire(other, "ola", Function.DESK))
    with pytest.raises(Invalid, match="opens nothing here"):
        enter(open_form(other, form_settings()), code)
    with pytest.raises(Invalid, match="digits is not right"):
        enter(slug, code[:-1] + str((int(code[-1]) + 1) % 10))
