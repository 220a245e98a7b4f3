"""The answer of an invited service …"""

import pytest

from access.answering import NAME, WHY, invite, line_of
from houvast.access.answer_values import WHO_LONGEST, AnswerReply
from web.invited.inviting import opened, return_code, stranger, words
from world import Town

REFUSED = [
    {},
    {"answer": "perhaps"},
    {"answer": "yes", "who": "x" * (WHO_LONGEST + 1)},
    {"answer": "yes", "who": "\x00"},
]


@pytest.mark.parametrize("typed", REFUSED)
def test_comes_back_as_it_was_typed_when_it_cannot_be_sent(town: Town, typed: dict[str, str]) -> None:
    new, offered = invite(town)
    client = opened(offered)
    answer = client.post("/invited/answer/", {"who": "The head of guidance"} | typed)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert typed.get("who", "The head of guidance").strip("\x00") in page
    assert NAME in page
    assert line_of(town, new.about_id).reply is None


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ({"answer": "yes", "who": " The head\n of guidance "}, AnswerReply(True, "The head of guidance")),  # noqa: FBT003
        ({"answer": "yes"}, AnswerReply(comes=True)),
        ({"answer": "no", "who": "Nobody has time."}, AnswerReply(comes=False)),
    ],
)
def test_says_who_comes_or_that_nobody_does_and_names_nobody_afterwards(
    town: Town, typed: dict[str, str], reply: AnswerReply
) -> None:
    new, offered = invite(town)
    client = opened(offered)
    assert client.post("/invited/answer/", typed).status_code == 303
    page = words(client)
    assert "Uw antwoord is verstuurd" in page
    assert not any(word in page for word in (NAME, WHY, "The head", "Nobody has time"))
    assert line_of(town, new.about_id).reply == reply


def test_is_changed_with_the_code_and_the_last_one_counts(town: Town) -> None:
    new, offered = invite(town)
    client = opened(offered)
    code = return_code(words(client))
    client.post("/invited/answer/", {"answer": "yes"})
    assert client.post("/invited/answer/", {"answer": "no"}).status_code == 303
    assert line_of(town, new.about_id).reply == AnswerReply(comes=False)
    again = opened(offered, code=code)
    assert "Een ander antwoord sturen" in words(again)
    again.post("/invited/answer/", {"answer": "yes"})
    assert line_of(town, new.about_id).reply == AnswerReply(comes=True)


def test_goes_on_in_the_language_the_reader_chose(town: Town) -> None:
    _, offered = invite(town)
    client = opened(offered)
    page = words(client, "/invited/?l=fr")
    assert 'action="/invited/answer/?l=fr"' in page
    answer = client.post("/invited/answer/?l=fr", {"answer": "no", "l": "fr"})
    assert "Votre réponse est envoyée" in words(client, answer.headers["Location"])


def test_is_given_by_nobody_without_a_visit(town: Town) -> None:
    _, offered = invite(town)
    assert stranger().post("/invited/answer/", {"answer": "yes"}).status_code == 404
    assert stranger().get("/invited/answer/").status_code == 404
    assert opened(offered).get("/invited/answer/").status_code == 200
