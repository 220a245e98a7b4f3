"""Answering an invitation …"""

import pytest

from access.answering import NAME, PLACE, an_invitation, enter, invite, line_of
from apart import harm
from houvast.access.answer_values import WHO_LONGEST, AnswerPageState, AnswerReply
from houvast.access.services.export_answer_date import export_answer_date
from houvast.access.services.give_answer import give_answer
from houvast.access.services.read_answer_page import read_answer_page
from houvast.kernel.errors import Invalid, NotFound
from houvast.vault.content import dump
from world import Town

COMES = AnswerReply(comes=True, who="The head of guidance")
NOBODY = AnswerReply(comes=False)


def test_says_that_somebody_comes_and_who(town: Town) -> None:
    new, offered = invite(town)
    give_answer(enter(offered), COMES)
    assert line_of(town, new.about_id).reply == COMES


def test_needs_no_name_of_who_comes(town: Town) -> None:
    new, offered = invite(town)
    give_answer(enter(offered), AnswerReply(comes=True))
    assert line_of(town, new.about_id).reply == AnswerReply(comes=True)


def test_has_no_place_for_a_reason(town: Town) -> None:
    """A2 art. 7: taking part is voluntary, and reasons are kept inside the service."""
    new, offered = invite(town)
    visit = enter(offered)
    for wrong in (
        AnswerReply(comes=False, who="Full."),
        AnswerReply(comes=True, who="x" * (WHO_LONGEST + 1)),
    ):
        with pytest.raises(Invalid):
            give_answer(visit, wrong)
    assert line_of(town, new.about_id).reply is None
    give_answer(visit, NOBODY)
    assert line_of(town, new.about_id).reply == NOBODY


@pytest.mark.parametrize("reply", [COMES, NOBODY])
def test_leaves_no_name_on_the_page(town: Town, reply: AnswerReply) -> None:
    _, offered = invite(town)
    visit = enter(offered)
    code = read_answer_page(visit).words.return_code
    give_answer(visit, reply)
    page = read_answer_page(visit)
    assert page.state is AnswerPageState.ANSWERED
    assert NAME.encode() not in dump(page.words)
    assert page.words.return_code == code
    assert export_answer_date(visit).place == PLACE


def test_changes_until_the_day_of_the_meeting(town: Town) -> None:
    new, offered = invite(town)
    visit = enter(offered)
    code = read_answer_page(visit).words.return_code
    give_answer(visit, COMES)
    give_answer(visit, NOBODY)
    assert line_of(town, new.about_id).reply == NOBODY
    again = enter(offered, code)
    give_answer(again, COMES)
    assert line_of(town, new.about_id).reply == COMES
    harm("UPDATE access.answer_page SET expires_at = now() WHERE id = %s", new.page_id)
    with pytest.raises(NotFound):
        give_answer(again, NOBODY)
    with pytest.raises(NotFound):
        enter(offered, code)
    assert line_of(town, new.about_id).reply == COMES


def test_stands_in_the_log_of_the_dossier_without_a_word_of_it(town: Town) -> None:
    new, offered = invite(town)
    give_answer(enter(offered), COMES)
    found = harm("SELECT event, actor_id FROM audit.entry WHERE subject_id = %s ORDER BY at", new.page_id)
    assert found == [("access.enter_answer_page", None), ("access.give_answer", None)]


def test_is_possible_where_no_meeting_was_named(town: Town) -> None:
    new, offered = invite(town, an_invitation(town, meeting=None))
    visit = enter(offered)
    with pytest.raises(NotFound):
        export_answer_date(visit)
    give_answer(visit, NOBODY)
    assert line_of(town, new.about_id).reply == NOBODY
