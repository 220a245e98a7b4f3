"""The pages of a sheet …"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from assessment.given import a_round
from browsing import browsing
from guidance.trajectories import trajectory_of, write_notes
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.values.entries import Note
from houvast.guidance.values.lists import NoteKind
from houvast.instruments.definition import Missing, Polarity
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from web.assessment.rating import PARTS, address, filled, lock, rate, state, typed
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


@pytest.fixture
def note(town: Town, dossier: UUID) -> UUID:
    return write_notes(town.centre.anna, dossier, 1)[0]


@pytest.fixture
def round_id(town: Town, dossier: UUID) -> UUID:
    return a_round(town, dossier)


@pytest.fixture
def bert(town: Town, round_id: UUID) -> Client:
    client = browsing(town.centre.bert)
    state(client, round_id)
    return client


def test_lead_from_the_impression_to_the_lock(round_id: UUID, note: UUID, bert: Client) -> None:
    rate(bert, round_id, note)
    page = bert.get(address(round_id, "lock/")).content.decode()
    assert "Still missing" not in page
    assert "He carries his sister." not in page, "the first impression waits until after the lock"
    lock(bert, round_id)
    page = bert.get(address(round_id)).content.decode()
    for there in ("Your sheet is locked", "He carries his sister.", "He sleeps badly."):
        assert there in page


def test_offer_the_entries_of_the_dossier_with_how_they_are_known(
    round_id: UUID, note: UUID, bert: Client
) -> None:
    page = bert.get(address(round_id, "sheet/1/")).content.decode()
    for there in (str(note), "Said by the person", "Note 0", "Housing", "not seen"):
        assert there in page


def test_find_an_entry_by_its_words_without_an_address_of_words(
    town: Town, dossier: UUID, round_id: UUID, bert: Client
) -> None:
    old = write_notes(town.centre.anna, dossier, 20)[3]
    assert str(old) not in bert.get(address(round_id, "sheet/1/")).content.decode()
    sent = typed(bert, round_id, 1) | {"level_0": "level:2", "because_0": "A bed.", "find": "note 3"}
    answer = bert.post(address(round_id, "sheet/1/"), sent | {"look_for": "1"})
    page = answer.content.decode()
    assert answer.status_code == 200
    for there in (str(old), "A bed."):
        assert there in page
    assert "/sheet/1/?" not in page


def test_look_for_words_on_enter_once_and_save_on_the_next(round_id: UUID, note: UUID, bert: Client) -> None:
    sent = filled(bert, round_id, 1, note) | {"find": "note", "entered": "1"}
    assert bert.post(address(round_id, "sheet/1/"), sent).status_code == 200
    assert bert.post(address(round_id, "sheet/1/"), sent | {"found": "note"}).status_code == 303


def test_ask_as_many_statements_whatever_is_written(
    town: Town, dossier: UUID, round_id: UUID, note: UUID, bert: Client
) -> None:
    counts = []
    for number in (0, 10, 40):
        write_notes(town.centre.anna, dossier, number)
        with CaptureQueriesContext(connection) as asked:
            bert.get(address(round_id, "sheet/1/"))
        counts.append(len(asked))
        bert.post(address(round_id, "sheet/1/"), filled(bert, round_id, 1, note))
    assert len(set(counts)) == 1


def test_offer_older_entries_when_asked(town: Town, dossier: UUID, round_id: UUID, bert: Client) -> None:
    old = write_notes(town.centre.anna, dossier, 20)[0]
    sent = typed(bert, round_id, 1) | {"because_0": "A bed.", "older": "1"}
    page = bert.post(address(round_id, "sheet/1/"), sent).content.decode()
    for there in (str(old), "A bed.", 'name="shown" value="all"'):
        assert there in page


def test_take_only_what_stands_in_the_dossier(town: Town, round_id: UUID, bert: Client) -> None:
    elsewhere = trajectory_of(town.centre.anna, town.centre.holder1, "Noor")
    foreign = write_notes(town.centre.anna, elsewhere, 1)[0]
    answer = bert.post(address(round_id, "sheet/1/"), filled(bert, round_id, 1, foreign))
    assert answer.status_code == 422


def test_keep_a_page_as_it_is_filled_in_and_the_others_as_they_were(
    town: Town, round_id: UUID, note: UUID, bert: Client
) -> None:
    bert.post(address(round_id, "sheet/2/"), filled(bert, round_id, 2, note))
    sent = typed(bert, round_id, 1) | {"level_0": "missing:no_info", "stop": "1"}
    answer = bert.post(address(round_id, "sheet/1/"), sent)
    assert answer.url == address(round_id)
    with town.centre.bert.acts() as actor:
        sheet = show_sheet(actor, round_id).content
    housing = sheet.side("housing_place", Polarity.STRENGTH)
    assert housing
    assert housing.missing is Missing.NO_INFO
    assert len(sheet.sides) == 1 + sum(len(item.sides) for item in PARTS[1].items)


def test_say_it_when_the_page_was_kept_from_another_device(round_id: UUID, note: UUID, bert: Client) -> None:
    first, second = typed(bert, round_id, 1), typed(bert, round_id, 1)
    bert.post(address(round_id, "sheet/2/"), filled(bert, round_id, 2, note))
    assert bert.post(address(round_id, "sheet/1/"), first | {"level_0": "level:2"}).status_code == 303
    answer = bert.post(address(round_id, "sheet/1/"), second | {"level_0": "level:0", "because_0": "Mine."})
    page = answer.content.decode()
    assert answer.status_code == 409
    for there in ("another device", "What is kept now", "A place to live: What holds: clearly", "Mine."):
        assert there in page


def test_come_after_the_first_impression_only(town: Town, round_id: UUID) -> None:
    anna = browsing(town.centre.anna)
    assert anna.get(address(round_id, "sheet/1/")).url == address(round_id, "impression/")
    assert browsing(town.centre.coach).get(address(round_id, "sheet/1/")).url == address(round_id)


def test_call_a_page_ready_only_when_the_lock_asks_nothing_more_of_it(
    round_id: UUID, note: UUID, bert: Client
) -> None:
    for part in ("evidence_", "nothing"):
        sent = filled(bert, round_id, 1, note)
        kept = {name: value for name, value in sent.items() if not name.startswith(part)}
        assert bert.post(address(round_id, "sheet/1/"), kept).status_code == 303
        page = bert.get(address(round_id, "sheet/2/")).content.decode()
        assert ("(done)" in page) is (part == "nothing")


def test_fold_away_why_with_a_line_of_what_stands_there_unless_something_is_missing(
    round_id: UUID, note: UUID, bert: Client
) -> None:
    full = filled(bert, round_id, 1, note) | {"sure_0": "sure", "because_0": "A bed."}
    bert.post(address(round_id, "sheet/1/"), full)
    page = bert.get(address(round_id, "sheet/1/")).content.decode()
    assert '<details class="hv-disclosure" open>' not in page
    assert "(Sure · with a reason" in page
    lacking = typed(bert, round_id, 1) | {"level_0": "level:2", "evidence_0": []}
    bert.post(address(round_id, "sheet/1/"), lacking)
    page = bert.get(address(round_id, "sheet/1/")).content.decode()
    assert page.count('<details class="hv-disclosure" open>') == 1


def test_say_with_the_level_and_not_only_at_the_lock_that_something_must_support_it(
    round_id: UUID, bert: Client
) -> None:
    """The sentence stands beside each side; a style shows it where a level above the lowest is chosen."""
    page = bert.get(address(round_id, "sheet/1/")).content.decode()
    first = page.partition('id="side-0"')[2].partition('id="side-1"')[0]
    lowest, above = first.split("hv-above")[0], first.split("hv-above")[1:]
    assert 'value="level:0"' in lowest
    assert ['value="level:1"' in above[0], 'value="level:2"' in above[1]] == [True, True]
    assert first.count("This level asks for something in the dossier that supports it.") == 1


def test_say_of_no_closing_question_that_it_may_stay_empty_where_the_lock_waits_for_it(
    round_id: UUID, bert: Client
) -> None:
    page = bert.get(address(round_id, f"sheet/{PARTS[-1].number}/")).content.decode()
    for place, item in enumerate(PARTS[-1].items):
        label = page[page.index(f'for="id_words_{place}"') :]
        assert ("may stay empty" in label[: label.index("</label>")]) is not item.is_required


def test_show_at_the_item_and_at_the_end_what_is_missing(round_id: UUID, bert: Client) -> None:
    sent = typed(bert, round_id, 1) | {"level_0": "level:2", "level_1": "level:0", "stop": "1"}
    bert.post(address(round_id, "sheet/1/"), sent)
    lack = "Above the lowest level something in the dossier must support it."
    assert lack in bert.get(address(round_id, "sheet/1/")).content.decode()
    page = bert.get(address(round_id, "lock/")).content.decode()
    assert lack in page
    assert f"{address(round_id, 'sheet/1/')}#item-housing_place" in page


def test_ask_of_what_is_old_whether_it_is_still_true(town: Town, dossier: UUID) -> None:
    with clock.frozen_at(clock.now() - timedelta(days=200)):
        old = write_notes(town.centre.anna, dossier, 1)[0]
    number, bert = a_round(town, dossier), browsing(town.centre.bert)
    state(bert, number)
    page = bert.get(address(number, "sheet/1/")).content.decode()
    assert "Older than half a year: still true" in page
    sent = filled(bert, number, 1, old)
    bert.post(address(number, "sheet/1/"), sent)
    question = "What supports this is older than half a year. Is it still true?"
    assert question in bert.get(address(number, "sheet/1/")).content.decode()
    sides = [name.removeprefix("level_") for name in sent if name.startswith("level_")]
    still = {f"still_{place}": [str(old)] for place in sides}
    assert bert.post(address(number, "sheet/1/"), filled(bert, number, 1, old) | still).status_code == 303
    assert question not in bert.get(address(number, "sheet/1/")).content.decode()


def test_flag_what_only_hearsay_supports(town: Town, dossier: UUID, round_id: UUID, bert: Client) -> None:
    note = new_id()
    with town.centre.anna.acts() as anna:
        add_note(anna, NewNote(note, dossier, Note("They say he fights.", NoteKind.HEARD_FROM)))
    bert.post(address(round_id, "sheet/1/"), filled(bert, round_id, 1, note))
    assert (
        "Only hearsay or a feeling supports this." in bert.get(address(round_id, "sheet/1/")).content.decode()
    )


@pytest.mark.parametrize("rubbish", ["x" * 100_000, "a\x00b", "🙂 \u202eabc"])
def test_take_rubbish_with_a_sentence_and_keep_nothing_of_it(
    town: Town, round_id: UUID, bert: Client, rubbish: str
) -> None:
    sent = typed(bert, round_id, 1) | {"level_0": rubbish, "because_0": rubbish, "find": rubbish}
    assert bert.post(address(round_id, "sheet/1/"), sent | {"look_for": "1"}).status_code == 200
    assert bert.post(address(round_id, "sheet/1/"), sent).status_code == 422
    with town.centre.bert.acts() as actor:
        assert not show_sheet(actor, round_id).content.sides


def test_know_no_page_beyond_the_last(round_id: UUID, bert: Client) -> None:
    assert bert.get(address(round_id, "sheet/9/")).status_code == 404
