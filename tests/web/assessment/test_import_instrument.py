"""Taking an instrument over on the page …"""

from dataclasses import replace

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from assessment.drafts import published
from browsing import browsing
from houvast.assessment.models.own_versions import OwnVersion
from houvast.assessment.selectors.show_draft import show_draft
from houvast.instruments.definition import Definition
from houvast.instruments.exchange.files import Form, write_file
from houvast.kernel.ids import new_id
from instruments.defined import a_definition, said
from instruments.exchange.sheets import book, changed, put
from web.assessment.filling import words_in
from world import Town

IMPORT = "/assessment/instruments/import/"


def ours() -> Definition:
    """A small instrument under a name that nothing in the town has."""
    return replace(a_definition(), id=f"own.{new_id().hex[:12]}")


def sent(client: Client, data: bytes, name: str = "lijst.xlsx", **told: str) -> HttpResponse:
    """Chooses a file and sends it."""
    fields = {"kind": "self_report", "language": "", **told}
    return client.post(IMPORT, {**fields, "file": SimpleUploadedFile(name, data)})


def carried_on(answer: HttpResponse) -> dict[str, str]:
    """What the page carries for whoever says yes."""
    text = answer.content.decode()
    names = ("submission", "carried", "seen", "into")
    return {name: text.partition(f'name="{name}" value="')[2].partition('"')[0] for name in names}


def test_shows_what_a_file_says_and_keeps_it_only_after_a_yes(town: Town) -> None:
    coach = browsing(town.centre.coach)
    definition = ours()
    answer = sent(coach, write_file(definition, Form.XLSFORM).data)
    assert answer.status_code == 200
    words = words_in(answer)
    assert "Life domains (nl)" in words
    assert "Nothing of this file is lost." in words
    assert "What helps there? (nl)" in words
    with town.centre.coach.acts():
        assert not OwnVersion.objects.filter(instrument=definition.id).exists()
    places = {coach.post(IMPORT, carried_on(answer)).headers["Location"] for _ in range(2)}
    assert len(places) == 1
    with town.centre.coach.acts() as actor:
        assert show_draft(actor, places.pop().split("/")[-2]).definition == definition


def test_shows_what_changed_in_a_spreadsheet_that_comes_back(town: Town) -> None:
    definition = ours()
    published(town.centre.coach, definition)
    file = changed(
        write_file(definition, Form.XLSFORM).data,
        lambda made: put(made, "survey", "label::fr", "formulation", "Ce qui tient ensemble"),
    )
    words = words_in(sent(browsing(town.centre.coach), file))
    assert "Beside “Life domains (nl)”, version 1.0" in words
    assert "Now: Ce qui tient ensemble" in words


def test_says_what_is_lost_and_what_is_still_to_be_filled_in(town: Town) -> None:
    file = book(
        survey=[
            ["type", "name", "label::nl", "constraint"],
            ["integer", "jaar", "Sinds wanneer?", ". > 1900"],
        ]
    )
    words = words_in(sent(browsing(town.centre.coach), file))
    assert "Limits on an answer are not kept: jaar." in words
    assert "The licence needs this: Who made it." in words


def test_names_the_questions_in_which_a_language_is_missing(town: Town) -> None:
    """A row that was added in one language only: whoever added it sees which one."""
    file = changed(
        write_file(ours(), Form.XLSFORM).data,
        lambda made: made["survey"].append(["text", "buurt", "Hoe is het in de buurt?"]),
    )
    words = words_in(sent(browsing(town.centre.coach), file))
    assert "This text is missing in “French”. Hoe is het in de buurt?" in words


def test_says_in_one_sentence_why_a_file_is_not_taken(town: Town) -> None:
    answer = sent(browsing(town.centre.coach), b"%PDF-1.7", "lijst.pdf")
    assert answer.status_code == 422
    assert "This file is not taken This file is a PDF." in words_in(answer)
    scored = b"type,name,label::nl\ninteger,a,A\ncalculate,som,\n"
    answer = sent(browsing(town.centre.coach, "nl"), scored, "som.csv", kind="spj")
    assert "een gestructureerd oordeel telt niets op" in words_in(answer)


def test_asks_for_a_file_when_there_is_none(town: Town) -> None:
    answer = browsing(town.centre.coach).post(IMPORT, {"kind": "spj"})
    assert answer.status_code == 422
    assert "Choose a file." in words_in(answer)


def test_gives_a_refused_yes_back_with_the_box_that_it_asks_for(town: Town) -> None:
    """Who is told to tick a box and save again finds box and button, not a page that asks for a file."""
    coach, definition = browsing(town.centre.coach), ours()
    named = replace(definition, purpose=said("Zoals bij Amina Haddad."))
    told = carried_on(sent(coach, write_file(named, Form.XLSFORM).data))
    answer = coach.post(IMPORT, told)
    assert answer.status_code == 422
    words, again = words_in(answer), carried_on(answer)
    assert "This looks like somebody" in words
    assert "Yes, take it over as a draft" in words
    assert "Nothing of this file is lost." not in words
    assert words.index("This looks like somebody") < words.index("The questions, as they were understood")
    assert again == told
    assert coach.post(IMPORT, {**again, "nobody": "on"}).status_code == 303


def test_takes_no_other_text_than_what_was_shown(town: Town) -> None:
    coach = browsing(town.centre.coach)
    told = carried_on(sent(coach, write_file(ours(), Form.OWN).data, "lijst.json"))
    answer = coach.post(IMPORT, {**told, "seen": "0" * 64})
    assert answer.status_code == 409
    assert "This is not what you looked at. Choose the file again." in words_in(answer)


def test_is_not_there_for_who_does_not_write_instruments(town: Town) -> None:
    assert browsing(town.centre.anna).get(IMPORT).status_code == 404
    assert sent(browsing(town.centre.anna), b"x").status_code == 404
    assert (
        "Take one over from a file"
        in browsing(town.centre.coach).get("/assessment/instruments/").content.decode()
    )
