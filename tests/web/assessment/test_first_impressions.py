"""A first impression, until it is destroyed, stands on its writer's own page of the reveal and nowhere else.

Attack test: every page and file that can be read of a trajectory is searched, by everybody who may read it.
"""

from collections.abc import Iterator
from uuid import UUID

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from assessment.given import a_round, a_sheet, an_impression, kept, stated
from assessment.judged import settled
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.kernel.ids import new_id
from security.pages import addresses
from web.assessment.reading import text_of
from web.assessment.test_add_comment import fields
from web.assessment.test_print_judgement_for_person import chosen
from web.work.test_make_copy import made, offered, page_of
from web.work.test_make_copy import text_of as copy_text
from world import Person, Town

ANNAS, BERTS = "kwartelveld", "zandloperbrug"
"""A word that only Anna's first impression has, and one that only Bert's has."""


@pytest.fixture(scope="module")
def ids(town: Town) -> dict[str, UUID]:
    """A round that is over and settled, with a comment."""
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    number = a_round(town, trajectory)
    for rater, word in ((town.centre.anna, ANNAS), (town.centre.bert, BERTS)):
        stated(rater, number, f"It makes me think of {word}.")
        with rater.acts() as actor:
            kept(actor, number, a_sheet())
            lock_sheet(actor, number, new_id(), an_impression("He is tired."))
    judgement = settled(town, number)
    browsing(town.centre.anna).post(f"/assessment/judgements/{judgement}/comment/", fields())
    return {
        "trajectory": trajectory,
        "dossier_id": trajectory,
        "rating_round": number,
        "revealed_round": number,
        "judgement": judgement,
    }


def everything(client: Client, ids: dict[str, UUID]) -> Iterator[tuple[str, str]]:
    """Each page and file of the trajectory, the round and the judgement, as text."""
    for name, pattern in sorted(addresses(get_resolver()).items()):
        wanted = pattern.pattern.converters
        if not wanted or not set(wanted) <= set(ids):
            continue
        answer = client.get(reverse(name, kwargs={each: ids[each] for each in wanted}))
        if answer.headers.get("Content-Type") == "application/pdf":
            yield name, text_of(answer.content)
        else:
            yield name, answer.content.decode(errors="replace")


def readers(town: Town) -> dict[str, tuple[Person, str]]:
    """Who reads, with the word of their own, if they wrote one."""
    centre = town.centre
    return {"anna": (centre.anna, ANNAS), "bert": (centre.bert, BERTS), "coach": (centre.coach, "nothing")}


@pytest.mark.parametrize("name", ["anna", "bert", "coach"])
def test_is_on_no_page_but_its_writers_own_reveal(town: Town, ids: dict[str, UUID], name: str) -> None:
    reader, own = readers(town)[name]
    found = dict(everything(browsing(reader), ids))
    assert {"assessment:show_judgement", "assessment:print_judgement", "work:make_copy"} <= set(found)
    for address, text in found.items():
        for word in (ANNAS, BERTS):
            is_due = address in OWN_PAGES and word == own
            assert is_due or word not in text, f"{address} shows {name} the word {word}"
    if own != "nothing":
        assert own in found["assessment:show_reveal"]


OWN_PAGES = {"assessment:show_reveal", "assessment:show_round"}
"""Where a rater reads their own two impressions beside each other."""


def test_is_on_no_paper_for_the_person(town: Town, ids: dict[str, UUID]) -> None:
    address = f"/assessment/judgements/{ids['judgement']}/for-the-person/"
    answer = browsing(town.centre.anna).post(address, chosen(strengths=[], hard=[]))
    text = text_of(answer.content)
    assert "We bellen samen uw tante." in text
    assert ANNAS not in text
    assert BERTS not in text


def test_is_not_in_the_persons_own_copy_even_when_all_is_ticked(town: Town, ids: dict[str, UUID]) -> None:
    page = page_of(town, ids["trajectory"])
    text = copy_text(made(town, ids["trajectory"], offered(page, ticked=False)))
    assert "He is tired, and he is needed." in text
    for word in (ANNAS, BERTS, "Because."):
        assert word not in text
