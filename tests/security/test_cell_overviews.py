"""Somebody who reads in an overview that something is not in it: by a gap, a count, a number, its length …

Every overview here is compared byte for byte, as a file, with that of a case in which the thing never was.
"""

import re
from dataclasses import replace
from uuid import UUID

import pytest

from cell.given import INDICATION, STRENGTH, a_cell, listed
from cell.given_cases import a_case_of
from cell.given_overviews import WELL, asked_for, discussed_case, held, paper_of, seen_by
from cell.given_sheets import asked, concluded, drafted
from cell.given_sheets import held as sheet_held
from cell.kept import in_days
from houvast.cell.services.ask_service import ServiceRequest, ask_service
from houvast.cell.services.note_emergency import note_emergency
from houvast.cell.services.postpone_telling import Postponement, postpone_telling
from houvast.cell.values.case_steps import AskedFor, CaseEmergency
from houvast.cell.values.cases import WITHHELD, Provenance
from houvast.cell.values.overviews import Asker, EntryKind
from houvast.kernel.ids import new_id
from houvast.web.cell.overview_pdf import overview_pdf, overview_words
from world import Town


def file_of(town: Town, case: UUID, asker: Asker = Asker.YOUNG) -> bytes:
    """The file of an overview that is asked today."""
    return overview_pdf(paper_of(town, case, asked_for(town, case, asker)))


def test_is_the_same_file_twice(town: Town) -> None:
    """Without this the others would prove nothing."""
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    one = overview_pdf(paper_of(town, case, overview))
    assert one == overview_pdf(paper_of(town, case, overview))
    assert one.startswith(b"%PDF")
    assert one != file_of(town, case, Asker.ADULT)


@pytest.mark.parametrize("from_whom", sorted(WITHHELD))
@pytest.mark.parametrize("asker", [Asker.YOUNG, Asker.PARENT])
def test_finds_no_trace_of_a_statement_the_law_forbids_to_mention(
    town: Town, from_whom: Provenance, asker: Asker
) -> None:
    """F9; law of 30 July 2018, art. 11 and 14: before, between and behind what may be said."""
    forbidden = replace(INDICATION, words="Seen by a patrol.", provenance=from_whom)
    other = replace(INDICATION, words="He said it again.")
    cell = a_cell(town)
    without = listed(town, cell, a_case_of(INDICATION, other))
    among = listed(
        town,
        cell,
        a_case_of(forbidden, INDICATION, forbidden, other, forbidden, positive=(forbidden, STRENGTH)),
    )
    assert file_of(town, among, asker) == file_of(town, without, asker)


def test_finds_no_trace_of_a_part_in_which_everything_is_forbidden(town: Town) -> None:
    forbidden = replace(INDICATION, provenance=Provenance.POLICE_OR_JUSTICE)
    cell = a_cell(town)
    case = listed(
        town, cell, a_case_of(forbidden, positive=(replace(STRENGTH, provenance=forbidden.provenance),))
    )
    titles = [part["title"] for part in overview_words(paper_of(town, case, asked_for(town, case)))["parts"]]  # type: ignore[attr-defined]
    assert titles == ["De lijst van de burgemeester"]


def test_finds_no_trace_of_what_is_held_back_and_all_of_it_afterwards(town: Town) -> None:
    """F13: as if it had never been in the case; its day over, it is there again."""
    cell, more = a_cell(town), replace(STRENGTH, words="He helps his brother.")
    without = listed(town, cell, a_case_of(positive=(more,)))
    case = listed(town, cell, a_case_of(positive=(STRENGTH, more)))
    whole = file_of(town, case)
    held(town.city.cas, case, asked_for(town, case), WELL)
    assert file_of(town, case) == file_of(town, without) != whole


def test_finds_no_trace_of_a_postponement_a_call_or_a_service_that_answered_nothing(town: Town) -> None:
    """F13; a call outside the cell, and whom the mayor asked, are told to nobody here."""
    case = listed(town, a_cell(town))
    before = file_of(town, case)
    with town.city.cas.acts() as cas:
        postpone_telling(cas, Postponement(case, new_id(), "It would end the talks.", in_days(20)))
        ask_service(cas, ServiceRequest(case, new_id(), "School A", "For it.", (AskedFor.DONE,), "nl"))
        note_emergency(cas, case, new_id(), CaseEmergency(in_days(0), "14:00", "101", "Cas"))
    assert file_of(town, case) == before


def test_finds_no_trace_of_a_feedback_sheet_agreed_or_not() -> None:
    """F7, art. 12: not that there was one, nor that there was no consensus, nor who held it back."""
    one = sheet_held()
    case = one.case
    before = file_of(one.town, case)
    sheet = drafted(one)
    assert file_of(one.town, case) == before
    asked(one, sheet)
    concluded(one, sheet)
    assert file_of(one.town, case) == before


def test_finds_no_trace_of_an_invited_service_that_stayed_away() -> None:
    """F5, F6: two were invited, one came; the other's name is nowhere, nor a place for it."""
    one = discussed_case()
    case = one.cases[0]
    paper = paper_of(one.town, case, asked_for(one.town, case))
    services = [entry.who for entry in paper.entries if entry.kind is EntryKind.TOOK_PART and entry.who]
    assert services == ["Guidance centre"]
    assert "elsewhere" not in str(overview_words(paper))


def test_reads_no_number_and_no_count_anywhere() -> None:
    """Digits stand in days alone; nothing is numbered, so that no number can skip."""
    one = discussed_case()
    case = one.cases[0]
    words = overview_words(paper_of(one.town, case, asked_for(one.town, case)))
    said = re.sub(r"\d{1,2} [a-zé]+ 20\d\d", "", str({**words, "reference": "", "made": ""}))
    assert not re.search(r"\d", said)


def test_leaves_what_preparers_see_of_it_to_them(town: Town) -> None:
    case = listed(town, a_cell(town))
    held(town.city.cas, case, asked_for(town, case), WELL)
    overview = asked_for(town, case)
    assert len(seen_by(town.city.cas, case, overview).found.held) == 1
    assert "politie" not in str(overview_words(paper_of(town, case, overview))["parts"])
