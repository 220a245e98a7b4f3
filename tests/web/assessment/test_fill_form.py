"""The page on which a form is filled in …"""

import re
from uuid import UUID

import pytest
from django.test import Client

from assessment.filling import EVERY_ANSWER, NEEDS, begun, finished
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.open_form import open_form
from houvast.assessment.values.filled import FormAnswer, FormPart
from houvast.instruments.definition import Missing, Polarity, Voice
from houvast.kernel.ids import new_id
from world import Town

HOUSING = next(place for place, item in enumerate(NEEDS.items) if item.id == "need_housing")


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def kept(town: Town, form: UUID) -> tuple[FormPart, ...]:
    with town.centre.anna.acts() as anna:
        return open_form(anna, form).content.parts


def sent(client: Client, form: UUID, at: str = "", **more: str) -> object:
    """Posts what the page shows, with other answers in some places, and follows to where it leads."""
    address = f"/assessment/forms/{form}/fill/{at}"
    page = client.get(address).content.decode()
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
    fields |= {
        name: value.strip() for name, value in re.findall(r'<textarea name="([^"]+)"[^>]*>([^<]*)<', page)
    }
    for block in re.findall(r'<input type="radio"[^>]*checked[^>]*>', page):
        name, value = re.search(r'name="([^"]+)"', block), re.search(r'value="([^"]*)"', block)
        assert name
        assert value
        fields[name[1]] = value[1]
    return client.post(address, fields | {"submission": str(new_id())} | more)


def test_is_calm_and_says_how_long_it_takes(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    page = browsing(town.centre.anna).get(f"/assessment/forms/{form}/fill/").content.decode()
    for there in (
        "Twenty minutes, alone",
        "Three concerns",
        "Three strengths",
        "Another explanation",
        "What first?",
    ):
        assert there in page
    assert page.count("<textarea") == 8


def test_keeps_the_columns_side_by_side(town: Town, dossier: UUID) -> None:
    form, client = begun(town.centre.anna, dossier, NEEDS), browsing(town.centre.anna)
    person, worker = f"q0-{HOUSING}-person-need", f"q0-{HOUSING}-worker-need"
    told = {person: "l:2", f"{person}-words": "Five of us in one room.", worker: "l:1"}
    declined = {f"q0-{HOUSING + 1}-person-need": "m:declined"}
    answer = sent(client, form, **told, **declined)
    assert (answer.status_code, answer.url) == (303, f"/assessment/forms/{form}/fill/?kept=yes")
    assert kept(town, form)[0].answers == (
        FormAnswer("need_housing", Voice.PERSON, Polarity.NEED, ("2",), None, "Five of us in one room."),
        FormAnswer("need_housing", Voice.WORKER, Polarity.NEED, ("1",)),
        FormAnswer("need_income", Voice.PERSON, Polarity.NEED, (), Missing.DECLINED),
    )
    page = client.get(answer.url).content.decode()
    assert "Kept as your draft" in page
    assert "Five of us in one room." in page
    assert re.search(r'<option value="l:2" selected>', page)


def test_refuses_a_level_that_is_not_declared_and_loses_no_word(town: Town, dossier: UUID) -> None:
    form, client = begun(town.centre.anna, dossier, NEEDS), browsing(town.centre.anna)
    person = f"q0-{HOUSING}-person-need"
    answer = sent(client, form, **{person: "l:7", f"{person}-words": "Five of us."})
    assert answer.status_code == 422
    assert "Five of us." in answer.content.decode()
    assert not kept(town, form)[0].answers


def test_asks_further_without_a_script_and_takes_every_kind_of_answer(town: Town, dossier: UUID) -> None:
    form, client = begun(town.centre.anna, dossier, EVERY_ANSWER), browsing(town.centre.anna)
    assert "Where" not in client.get(f"/assessment/forms/{form}/fill/").content.decode()
    told = {"q0-0": "l:yes", "q0-4": "3", "q0-5": "2026-02-03", "q0-6": "2026-02-03T09:30", "q0-7": "06:15"}
    answer = sent(client, form, **told, **{"q0-8": ["aunt", "coach"], "q0-9-neutral": "l:well"})
    assert "Where" in client.get(answer.url).content.decode()
    main = kept(town, form)[0]
    assert [main.answer(name, None).words for name in ("colleagues", "since", "met", "wakes")] == [
        "3",
        "2026-02-03",
        "2026-02-03T09:30",
        "06:15",
    ]
    assert main.answer("help", None).chosen == ("aunt", "coach")
    assert (
        client.post(
            f"/assessment/forms/{form}/fill/", {"submission": str(new_id()), "q0-4": "many"}
        ).status_code
        == 422
    )


def test_asks_a_section_once_more(town: Town, dossier: UUID) -> None:
    form, client = begun(town.centre.anna, dossier, EVERY_ANSWER), browsing(town.centre.anna)
    answer = sent(client, form, **{"q1-11": "His aunt", "more": "kin_known"})
    assert answer.url == f"/assessment/forms/{form}/fill/?more=kin_known"
    assert "q2-11" in client.get(answer.url).content.decode()
    sent(client, form, "?more=kin_known", **{"q2-11": "His coach"})
    assert [part.answers[0].words for part in kept(town, form)[1:]] == ["His aunt", "His coach"]


def test_says_when_another_device_went_on_and_saves_knowingly(town: Town, dossier: UUID) -> None:
    form, client = begun(town.centre.anna, dossier), browsing(town.centre.anna)
    stale = dict(
        re.findall(
            r'name="(seen)" value="([^"]*)"', client.get(f"/assessment/forms/{form}/fill/").content.decode()
        )
    )
    sent(client, form, **{"q0-0": "From the telephone."})
    told = stale | {"submission": str(new_id()), "q0-0": "From the desk."}
    answer = client.post(f"/assessment/forms/{form}/fill/", told)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "another device" in page
    assert "From the desk." in page
    again = dict(re.findall(r'<input type="hidden" name="(seen|submission)" value="([^"]*)"', page))
    assert client.post(f"/assessment/forms/{form}/fill/", told | again).status_code == 303


def test_is_closed_once_it_is_finished(town: Town, dossier: UUID) -> None:
    form = finished(town.centre.anna, dossier)
    answer = browsing(town.centre.anna).get(f"/assessment/forms/{form}/fill/")
    assert answer.status_code == 409
    assert "stays as it is" in answer.content.decode()


def test_goes_on_to_finishing(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    answer = sent(browsing(town.centre.anna), form, then="finish")
    assert answer.url == f"/assessment/forms/{form}/finish/"


@pytest.mark.parametrize(
    "garbage",
    ["9999-12-31T23:59-05:00", "9999-12-31T23:59", "0001-01-01T00:00+14:00", "0001-01-01T00:00", "nonsense"],
)
def test_says_so_of_an_hour_that_no_calendar_here_has(town: Town, dossier: UUID, garbage: str) -> None:
    form = begun(town.centre.anna, dossier, EVERY_ANSWER)
    client, places = browsing(town.centre.anna), [item.id for item in EVERY_ANSWER.items]
    for name, value in (("met", garbage), ("since", garbage[:10])):
        answer = sent(client, form, **{f"q0-{places.index(name)}": value})
        assert answer.status_code == 422
        told = "Write a year between 1850 and 2200." if value[:4].isdigit() else "Enter a valid date"
        assert told in answer.content.decode()
