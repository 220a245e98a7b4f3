"""A judgement on paper for the team …"""

from datetime import timedelta
from uuid import UUID

import pytest

from assessment.judged import revealed, settled
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel import clock
from web.assessment.reading import text_of
from web.assessment.test_add_comment import fields
from world import Town


@pytest.fixture
def judgement(town: Town) -> UUID:
    return settled(town, revealed(town, trajectory_of(town.centre.anna, town.centre.holder1, "Wannes")))


def test_is_a_tagged_pdf_whose_name_and_title_say_nothing(town: Town, judgement: UUID) -> None:
    answer = browsing(town.centre.anna).get(f"/assessment/judgements/{judgement}/print/")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert b"pdfuaid:part" in answer.content
    assert "Wannes" not in answer.headers["Content-Disposition"] + text_of(answer.content)


def test_has_sheets_and_comments_and_no_first_impression(town: Town, judgement: UUID) -> None:
    client, page = browsing(town.centre.anna), f"/assessment/judgements/{judgement}/"
    client.post(page + "comment/", fields())
    text = text_of(client.get(page + "print/").content)
    for there in ("He is tired, and he is needed.", "Bert:", "I never said that.", "Left open"):
        assert there in text
    assert "He carries his sister." not in text


def test_leaves_out_what_the_person_took_back(town: Town, judgement: UUID) -> None:
    client, page = browsing(town.centre.anna), f"/assessment/judgements/{judgement}/"
    sent = fields()
    client.post(page + "comment/", sent)
    client.post(page + "comment/", fields(own_words="", way="", discussed="", takes_back=sent["submission"]))
    assert "I never said that." not in text_of(client.get(page + "print/").content)


def test_says_on_top_that_its_day_has_gone_by(
    town: Town, judgement: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = clock.today() + timedelta(days=400)
    monkeypatch.setattr(clock, "today", lambda: later)
    paper = browsing(town.centre.anna).get(f"/assessment/judgements/{judgement}/print/").content
    assert "Look again before you lean on it" in text_of(paper)


def test_does_not_exist_for_others(town: Town, judgement: UUID) -> None:
    page = f"/assessment/judgements/{judgement}/print/"
    assert browsing(town.elsewhere.chloe).get(page).status_code == 404
