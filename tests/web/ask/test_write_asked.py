"""Writing on …"""

from desk.asked import open_form, taken_in
from houvast.desk.selectors.show_asked import show_asked
from houvast.desk.services.close_asked import close_asked
from houvast.kernel.ids import new_id
from web.ask.visiting import entered, stranger, text
from world import Town


def test_reaches_the_desk_once_and_is_there_to_read(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    client, more = entered(slug, code), {"words": "Nog dit.", "submission": str(new_id())}
    for _ in range(2):
        assert client.post(f"/ask/{slug}/answer/more/", more).status_code == 303
    assert text(client.get(f"/ask/{slug}/answer/")).count("Nog dit.") == 1
    with town.desk.dina.acts() as dina:
        talk = show_asked(dina, thread)
        assert talk
        assert talk.waits
        assert [line.words for line in talk.lines] == ["Nog dit."]


def test_gives_the_words_back_when_they_cannot_be_taken(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    client, address = entered(slug, code), f"/ask/{slug}/answer/more/"
    for words, sentence in ((" ", "Er staat nog niets."), ("y" * 20_001, "te lang")):
        refused = client.post(address, {"words": words})
        assert (refused.status_code, sentence in text(refused)) == (422, True)
    with town.desk.dina.acts() as dina:
        close_asked(dina, thread)
    refused = client.post(address, {"words": "Te laat."})
    assert (refused.status_code, "intussen afgesloten" in text(refused)) == (422, True)


def test_without_a_visit_asks_for_the_code(town: Town) -> None:
    slug = open_form(town.desk)
    answer = stranger().post(f"/ask/{slug}/answer/more/", {"words": "Van niemand."})
    assert answer.headers["Location"] == f"/ask/{slug}/code/"


def test_is_possible_forty_times_a_day(town: Town) -> None:
    slug = open_form(town.desk)
    _thread, code = taken_in(town, slug)
    client, address = entered(slug, code), f"/ask/{slug}/answer/more/"
    answers = [client.post(address, {"words": f"Woord {number}."}).status_code for number in range(40)]
    assert answers == [303] * 39 + [422]  # the question itself was the first
    assert "Meer kan er op één dag niet bij" in text(client.post(address, {"words": "Te veel."}))
