"""An overview …"""

from dataclasses import replace

import pytest

from cell.given import INDICATION, a_cell, listed
from cell.given_cases import a_case_of
from cell.given_overviews import asked_for, discussed_case, gave, paper_of, said_in, seen_by
from cell.kept import in_days
from houvast.audit.models import Entry
from houvast.cell.selectors.show_overview import show_overview
from houvast.cell.services.ask_service import ServiceRequest, ask_service
from houvast.cell.services.note_service_answer import NotedAnswer, note_service_answer
from houvast.cell.services.postpone_telling import Postponement, postpone_telling
from houvast.cell.values.case_steps import AskedFor
from houvast.cell.values.cases import Provenance
from houvast.cell.values.overviews import Asker, EntryKind
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_tells_who_took_part_what_was_decided_what_was_told_and_when() -> None:
    """Issue 6, around it: services by name and day, help, statements by whom, talks."""
    one = discussed_case()
    case = one.cases[0]
    entries = paper_of(one.town, case, asked_for(one.town, case)).entries
    assert [(entry.kind, entry.words) for entry in entries if entry.kind is not EntryKind.TOOK_PART] == [
        (EntryKind.LISTED, "Both statements are indications."),
        (EntryKind.OWN_WORDS, "I want work."),
        (EntryKind.AGREED, "A talk a week."),
        (EntryKind.CONTACT, "Fatma"),
        (EntryKind.ACTION, "Calls him on Monday."),
        (EntryKind.SAID_WELL, "He trains on Thursdays."),
        (EntryKind.SAID_WORRY, INDICATION.words),
        (EntryKind.TOLD, "That services met."),
    ]
    there = {entry.who or str(entry.role) for entry in entries if entry.kind is EntryKind.TOOK_PART}
    assert there == {"coordinator", "mayor", "Guidance centre"}
    action = next(entry for entry in entries if entry.kind is EntryKind.ACTION)
    assert (action.who, action.by_on) == ("Guidance centre", in_days(14))


def test_names_no_source_no_worker_and_no_service_that_did_not_come() -> None:
    """A source may be a person; who was invited and stayed away is nobody's business."""
    one = discussed_case()
    case = one.cases[0]
    entries = paper_of(one.town, case, asked_for(one.town, case)).entries
    everything = " ".join(f"{entry.words} {entry.who} {entry.key}" for entry in entries)
    for hidden in ("youth worker", "trainer", "Centre elsewhere", str(one.elsewhere), "Cas", "Mira"):
        assert hidden not in everything


def test_tells_a_parent_nothing_the_child_said(town: Town) -> None:
    own = replace(INDICATION, words="I told the school myself.", provenance=Provenance.PERSON)
    one = discussed_case()
    words = said_in(one.town, one.cases[0], asked_for(one.town, one.cases[0], Asker.PARENT))
    assert "I want work." not in words
    assert "A talk a week." in words
    case = listed(town, a_cell(town), a_case_of(INDICATION, own))
    assert own.words in said_in(town, case, asked_for(town, case))
    assert own.words not in said_in(town, case, asked_for(town, case, Asker.PARENT))


def test_tells_one_parent_nothing_of_what_another_asked(town: Town) -> None:
    case = listed(town, a_cell(town))
    gave(town.city.mira, case, asked_for(town, case, Asker.PARENT))
    gave(town.city.mira, case, asked_for(town, case))
    for asker, times in ((Asker.PARENT, 0), (Asker.ADULT, 1)):
        entries = paper_of(town, case, asked_for(town, case, asker)).entries
        assert sum(entry.kind is EntryKind.OVERVIEW for entry in entries) == times


def test_tells_what_a_service_answered_and_nothing_of_one_that_did_not(town: Town) -> None:
    case, steps = listed(town, a_cell(town)), (new_id(), new_id())
    with town.city.cas.acts() as cas:
        for step, service in zip(steps, ("School A", "School B"), strict=True):
            ask_service(cas, ServiceRequest(case, step, service, "For the list.", (AskedFor.DONE,), "nl"))
        said = replace(INDICATION, words="A talk with his teacher.", about=None)
        note_service_answer(cas, NotedAnswer(case, steps[0], said))
        note_service_answer(cas, NotedAnswer(case, steps[1], None))
    entries = paper_of(town, case, asked_for(town, case)).entries
    asked = [(entry.who, entry.words) for entry in entries if entry.kind is EntryKind.SAID_ASKED]
    assert asked == [("School A", "A talk with his teacher.")]


def test_has_a_last_day_only_where_a_text_that_was_read_gives_one(town: Town) -> None:
    """F13: one month in the French Community (art. 21); elsewhere the page says that it is not known."""
    case = listed(town, a_cell(town, "french_community"))
    found = seen_by(town.city.cas, case, asked_for(town, case))
    assert found.answer_by is not None
    assert found.period.citation == "fwb_decree.21"
    case = listed(town, a_cell(town, "flanders"))
    found = seen_by(town.city.cas, case, asked_for(town, case))
    assert (found.answer_by, found.period.amount) == (None, None)
    assert found.period.unknown


def test_tells_that_telling_was_postponed_once_that_is_over(town: Town) -> None:
    case = listed(town, a_cell(town))
    with town.city.cas.acts() as cas:
        postpone_telling(cas, Postponement(case, new_id(), "First.", in_days(10)))
        postpone_telling(cas, Postponement(case, new_id(), "It would end the talks.", in_days(20)))
    overview = asked_for(town, case)
    assert seen_by(town.city.cas, case, overview).found.postponed_until == in_days(20)
    assert "It would end the talks." not in said_in(town, case, overview)


def test_is_read_before_it_is_given_by_the_mayors_seat_and_the_coordinators_alone(town: Town) -> None:
    """F3: and each reading is in the log."""
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    for person in (town.city.pol, town.city.prisca, town.centre.siham, town.centre.anna):
        with person.acts() as actor, pytest.raises(NotAllowed):
            show_overview(actor, case, overview)
    seen_by(town.city.mira, case, overview)
    read = Entry.objects.using("owner").filter(event="cell.show_overview", dossier_id=case)
    assert read.filter(actor_id=town.city.mira.user_id).exists()


def test_of_another_case_does_not_exist(town: Town) -> None:
    cell = a_cell(town)
    case, other = listed(town, cell), listed(town, cell)
    overview = asked_for(town, case)
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        show_overview(cas, other, overview)
