"""A letter or a mail for somebody who asked …"""

import io
import zipfile

import pytest
from docx import Document

from browsing import browsing
from desk.given import a_card, open_at
from houvast.desk.values.texts import MAILS, TextKind
from houvast.kernel.ids import new_id
from houvast.web.desk.mail_check import telling_places
from houvast.web.desk.shipped import shipped
from web.desk.referring import post, shown
from world import Town

MAIL = "?kind=mail_back&language=nl"
LETTER = "?kind=answer&language=fr"


def test_begins_with_the_text_in_the_language_of_who_reads_it(town: Town) -> None:
    question = open_at(town, a_card())
    assert f'href="/desk/{question}/text/"' in shown(town, f"/desk/{question}/")
    choice = shown(town, f"/desk/{question}/text/")
    assert "?kind=answer&amp;language=de" in choice
    assert "kind=sender" not in choice
    assert "Vous nous avez posé une question" in shown(town, f"/desk/{question}/text/{LETTER}")


def test_makes_a_word_document_that_says_nothing_of_its_maker(town: Town) -> None:
    question = open_at(town, a_card())
    body = "Bonjour,\n\nVenez <mardi> & parlons.\n\n{{ autre }}"
    answer = post(town, f"/desk/{question}/text/{LETTER}", subject="Notre réponse", body=body)
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="2')
    document = Document(io.BytesIO(answer.content))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "Venez <mardi> & parlons." in words
    assert "{{ autre }}" in words
    assert "Notre réponse" in words
    assert document.core_properties.author == ""
    with zipfile.ZipFile(io.BytesIO(answer.content)) as parts:
        assert b'w:val="fr-BE"' in parts.read("word/styles.xml")


def test_gives_a_mail_to_copy(town: Town) -> None:
    question = open_at(town, a_card())
    answer = post(town, f"/desk/{question}/text/{MAIL}", subject="Een bericht voor u", body="Bel ons terug.")
    assert answer.status_code == 200
    assert "Bel ons terug." in answer.content.decode()


@pytest.mark.parametrize(
    "body",
    [
        "Wij spreken over Youssef en zijn broer.",
        "Bel 0470 12 34 56.",
        "Over de radicalisering van uw zoon.",
        "Uw dokter in de psychiatrie weet ervan.",
    ],
)
def test_asks_before_a_mail_leaves_that_may_tell_something(town: Town, body: str) -> None:
    question = open_at(town, a_card())
    typed = {"subject": "Een bericht", "body": body}
    answer = post(town, f"/desk/{question}/text/{MAIL}", **typed)
    assert answer.status_code == 422
    assert "may tell something" in answer.content.decode()
    assert body in answer.content.decode()
    assert post(town, f"/desk/{question}/text/{MAIL}", **typed, looked_at="on").status_code == 200


@pytest.mark.parametrize(
    "text",
    [one for one in shipped().values() if one.kind in MAILS],
    ids=lambda one: f"{one.kind}-{one.language}",
)
def test_of_ours_holds_nothing_that_tells(text: object) -> None:
    assert telling_places(f"{text.subject}\n{text.body}", text.language, "{sender}") == ()


def test_stands_in_four_languages_for_every_kind() -> None:
    assert len(shipped()) == len(TextKind) * 4
    assert all(text.body.strip() for text in shipped().values())


def test_knows_the_number_on_the_services_own_envelope(town: Town) -> None:
    steward, question = browsing(town.desk.steward), open_at(town, a_card())
    lines = {"subject": "", "body": "Onthaal Wederbrug\n02 123 45 67", "submission": str(new_id())}
    assert steward.post("/desk/texts/sender/nl/", lines).status_code == 303
    page = shown(town, f"/desk/{question}/text/{MAIL}")
    assert "02 123 45 67" in page
    body = "Bel ons.\n\nOnthaal Wederbrug\n02 123 45 67"
    assert post(town, f"/desk/{question}/text/{MAIL}", subject="Een bericht", body=body).status_code == 200
