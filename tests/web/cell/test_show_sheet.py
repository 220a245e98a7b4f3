"""The pages of a feedback sheet, from a draft to its end …"""

import re
from uuid import UUID

from browsing import browsing
from cell.given_sheets import EVERYBODY, RECIPIENT, WORDS, asked, drafted, held, says
from houvast.kernel.ids import new_id


def bare(page: str) -> str:
    """Returns a page without what is new each time: tokens of forms, and the sheet's own number."""
    page = re.sub(r'(?:csrfmiddlewaretoken" value=|CSRFToken": )"[^"]+"', "", page)
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "", page)


def test_go_from_a_draft_to_the_strips_and_to_the_police_seat() -> None:
    """F7: whole requests without a script."""
    one = held()
    cas, number = browsing(one.town.city.cas), new_id()
    start = f"/cell/items/{one.item}/sheets/new/"
    assert start in cas.get("/cell/sheets/").content.decode()
    told = {"submission": str(number), "words": WORDS, "recipients": [str(RECIPIENT.id)]}
    refused = cas.post(start, told | {"words": "He said twice that he wants to fight for them himself."})
    assert refused.status_code == 422
    assert "The youth worker" in refused.content.decode()
    assert 'name="others_looked"' in refused.content.decode()
    assert cas.post(start, told).url == f"/cell/sheets/{number}/"
    page = cas.get(f"/cell/sheets/{number}/").content.decode()
    assert WORDS in page
    assert "3 strips are made" in cas.get(f"/cell/sheets/{number}/ask/").content.decode()
    strips = cas.post(f"/cell/sheets/{number}/ask/").content.decode()
    codes = re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", strips)
    (token,) = set(re.findall(r"/approve/([0-9A-Z]{8})/", strips))
    assert len(set(codes)) == 3
    assert (strips.count('<p lang="nl"'), strips.count('<p lang="fr"')) == (3, 3)
    assert WORDS in strips
    assert not any(name in strips for name, _kind in EVERYBODY if name != "Pol")
    asked_page = cas.get(f"/cell/sheets/{number}/").content.decode()
    assert WORDS not in asked_page
    assert not any(code in asked_page for code in codes)
    for code in codes:
        answer = browsing(None).post(f"/approve/{token}/", {"code": code, "answer": "yes"})
        assert answer.status_code == 200
    assert bare(cas.get(f"/cell/sheets/{number}/").content.decode()) == bare(asked_page)
    assert cas.post(f"/cell/sheets/{number}/conclude/").url == f"/cell/sheets/{number}/"
    assert "Everybody agreed" in cas.get(f"/cell/sheets/{number}/").content.decode()


def ended(answers: tuple[bool | None, ...]) -> str:
    """Returns the page of a sheet after these answers, without its own number."""
    one = held()
    sheet: UUID = drafted(one)
    asking = asked(one, sheet)
    for code, answer in zip(asking.codes, answers, strict=True):
        says(asking, code, agrees=answer)
    cas = browsing(one.town.city.cas)
    cas.post(f"/cell/sheets/{sheet}/conclude/")
    page = cas.get(f"/cell/sheets/{sheet}/").content.decode()
    return bare(page)


def test_say_no_consensus_and_never_who_or_how_many() -> None:
    page = ended((True, True, False))
    assert "No consensus" in page
    assert WORDS not in page
    assert page == ended((None, None, None)) == ended((False, False, False))


def test_ask_once_more_before_a_draft_goes() -> None:
    one = held()
    sheet = drafted(one)
    cas = browsing(one.town.city.cas)
    assert "Discard this draft?" in cas.get(f"/cell/sheets/{sheet}/discard/").content.decode()
    assert cas.post(f"/cell/sheets/{sheet}/discard/").url == "/cell/sheets/"
    assert cas.get(f"/cell/sheets/{sheet}/").status_code == 404


def test_change_a_draft() -> None:
    one = held()
    sheet = drafted(one)
    cas, address = browsing(one.town.city.cas), f"/cell/sheets/{sheet}/change/"
    assert WORDS in cas.get(address).content.decode()
    told = {"submission": str(new_id()), "words": "All is well.", "recipients": [str(RECIPIENT.id)]}
    assert cas.post(address, told).url == f"/cell/sheets/{sheet}/"
    assert "All is well." in cas.get(f"/cell/sheets/{sheet}/").content.decode()


def test_give_back_what_was_typed_while_others_were_asked() -> None:
    """Whoever has the form open in another window hears why it is not kept, and loses nothing."""
    one = held()
    sheet = drafted(one)
    cas, address = browsing(one.town.city.cas), f"/cell/sheets/{sheet}/change/"
    asked(one, sheet)
    told = {"submission": str(new_id()), "words": "All is well.", "recipients": [str(RECIPIENT.id)]}
    answer = cas.post(address, told)
    assert answer.status_code == 409
    assert "All is well." in answer.content.decode()
    assert cas.get(address).url == f"/cell/sheets/{sheet}/"


def test_say_that_a_cell_has_no_recipients() -> None:
    one = held(recipients=())
    page = browsing(one.town.city.cas).get(f"/cell/items/{one.item}/sheets/new/").content.decode()
    assert "This cell has no recipients" in page
    assert "<textarea" not in page
