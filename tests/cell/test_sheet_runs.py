"""Runs of words that a draft shares with another text …"""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.cell.values.meetings import Attendance, AttendeeKind
from houvast.cell.values.sheets import RUN, Origin, OriginKind, asked_of, overlaps, shared_runs
from houvast.kernel import clock
from houvast.kernel.ids import new_id

WORD = st.text(string.ascii_lowercase[:13], min_size=1, max_size=6)
OTHER_WORD = st.text(string.ascii_lowercase[13:], min_size=1, max_size=6)
WORDS, OTHER_WORDS = st.lists(WORD, min_size=RUN, max_size=30), st.lists(OTHER_WORD, max_size=30)


@given(WORDS, OTHER_WORDS, OTHER_WORDS, st.data())
def test_finds_five_words_in_a_row_wherever_they_stand(
    source: list[str], before: list[str], after: list[str], data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(source) - RUN))
    taken = source[start : start + RUN]
    assert shared_runs(" ".join([*before, *taken, *after]), " ".join(source)) == (" ".join(taken),)


@given(WORDS, OTHER_WORDS)
def test_finds_nothing_between_texts_that_share_no_word(source: list[str], draft: list[str]) -> None:
    assert shared_runs(" ".join(draft), " ".join(source)) == ()


@given(st.text(max_size=200), st.text(max_size=200))
def test_gives_back_words_of_the_draft_only(draft: str, source: str) -> None:
    written = draft.split()
    for run in shared_runs(draft, source):
        assert run in " ".join(written)


@given(st.text(max_size=120))
def test_finds_a_text_in_itself_whole(text: str) -> None:
    runs = shared_runs(text, text)
    assert len(runs) <= 1 or all(len(run.split()) >= 1 for run in runs)
    if len(text.split()) >= RUN and all(word.isascii() and word.isalpha() for word in text.split()):
        assert runs == (" ".join(text.split()),)


@pytest.mark.parametrize(
    "draft",
    [
        "HE TRAINS, every  thursday: with others",
        "So: he trains every Thursday with others!",
        "Il paraît que he träins every thursday with others",
    ],
)
def test_looks_past_capitals_signs_and_accents(draft: str) -> None:
    assert shared_runs(draft, "He trains every Thursday with others.")


def test_finds_a_whole_short_sentence_and_no_two_common_words() -> None:
    assert shared_runs("They say he trains alone now.", "He trains alone. His brother knows.") == (
        "he trains alone",
    )
    assert shared_runs("He trains.", "He trains. He lives with his brother now.") == ()


def test_says_where_a_run_comes_from() -> None:
    origins = (
        Origin(OriginKind.EXTRACT, "Centre", "He trains every Thursday with others."),
        Origin(OriginKind.OTHER, "His trainer", "Nothing alike."),
    )
    (found,) = overlaps("We saw: he trains every Thursday with others.", origins)
    assert (found.kind, found.whose) == (OriginKind.EXTRACT, "Centre")


def test_counts_seats_and_organisations_that_stayed_once_each() -> None:
    """F7: those present for that item; who comes along and interpreters are not asked."""
    now, early = clock.now(), clock.now().replace(year=2020)
    seat = new_id()
    attendance = (
        Attendance(seat, AttendeeKind.SEAT, "Mira", early, left_at=early),
        Attendance(seat, AttendeeKind.SEAT, "Mira", early, left_at=now),
        Attendance(new_id(), AttendeeKind.ORGANISATION, "PMS", early, left_at=now),
        Attendance(new_id(), AttendeeKind.ORGANISATION, "Gone", early, left_at=early),
        Attendance(new_id(), AttendeeKind.ACCOMPANYING, "Along", early, left_at=now),
        Attendance(new_id(), AttendeeKind.INTERPRETER, "Interpreter", early, left_at=now),
    )
    assert asked_of(attendance) == 2
    here = Attendance(new_id(), AttendeeKind.SEAT, "Still here", early)
    assert asked_of((*attendance, here)) == 1
    assert asked_of(()) == 0
