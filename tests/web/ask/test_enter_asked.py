"""The code …"""

from desk.asked import open_form
from web.ask.visiting import asked, entered, paid_on, post, stranger, text, token_of, waited
from world import Town


def test_opens_the_question_on_another_device_however_it_is_typed(town: Town) -> None:
    slug = open_form(town.desk)
    code = asked(stranger(), slug, "Vanop een telefoon.")
    for typed in (code, code.replace(" ", ""), code.replace(" ", "-"), f" {code}. "):
        assert "Vanop een telefoon." in text(entered(slug, typed).get(f"/ask/{slug}/answer/"))


def test_says_what_is_wrong_with_it_in_plain_words(town: Town) -> None:
    slug = open_form(town.desk)
    code = asked(stranger(), slug).replace(" ", "")
    slip = code[:-1] + str((int(code[-1]) + 1) % 10)
    for typed, sentence in (
        ("1234", "zestien cijfers"),
        (slip, "Een van de cijfers klopt niet"),
        ("0" * 16, "opent hier niets"),
    ):
        refused = post(stranger(), f"/ask/{slug}/code/", code=typed)
        assert (refused.status_code, sentence in text(refused)) == (422, True), typed
        assert typed in text(refused)


def test_without_a_script_opens_after_a_wait(town: Town) -> None:
    slug = open_form(town.desk)
    code, client, address = asked(stranger(), slug), stranger(), f"/ask/{slug}/code/"
    page = client.post(address, {"toll": token_of(text(client.get(address))), "code": code})
    assert page.status_code == 429
    assert waited(client, address, text(page), code=code).status_code == 303
    assert client.get(f"/ask/{slug}/answer/").status_code == 200


def test_with_a_challenge_that_was_used_is_asked_for_again(town: Town) -> None:
    slug = open_form(town.desk)
    code, client, address = asked(stranger(), slug), stranger(), f"/ask/{slug}/code/"
    typed = {**paid_on(text(client.get(address))), "code": code}
    assert client.post(address, typed).status_code == 303
    assert client.post(address, typed).status_code == 409


def test_after_many_wrong_ones_waits_at_that_address_and_nowhere_else(town: Town) -> None:
    slug = open_form(town.desk)
    code = asked(stranger(), slug)
    guesser = stranger()
    answers = [post(guesser, f"/ask/{slug}/code/", code="0" * 16).status_code for _ in range(32)]
    assert answers == [422] * 30 + [429] * 2
    assert entered(slug, code)
