"""From contact to trajectory …"""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from uuid import UUID

import pytest
from django.db import connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from houvast.guidance.selectors.show_trajectory import TrajectoryPage, show_trajectory
from houvast.guidance.values.entries import Note, Opening
from houvast.guidance.values.lists import NoteKind
from houvast.journeys.begin_from_outreach import Agreed, Beginning, Piece, Taken, begin_from_outreach
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.outreach.selectors.list_remembered import list_remembered
from houvast.outreach.selectors.show_remembered import show_remembered
from houvast.outreach.selectors.show_rounds import show_rounds
from houvast.outreach.services.add_talk import add_talk
from houvast.outreach.values.remembered import Talk
from houvast.outreach.values.rounds import Theme
from outreach.given import a_street_team, logged, remembered, said
from world import Service

YES = "Lina said yes. To what: three talks about school. How: aloud, on the bench."
NAMES = tuple((theme, theme.name.lower()) for theme in Theme)
TALKS = tuple(
    Talk(new_id(), clock.today() - timedelta(days=days), themes, words)
    for days, themes, words in (
        (9, (Theme.SCHOOL, Theme.ANGER), "Nobody at school asks why."),
        (5, (), "She draws, at night."),
        (2, (Theme.IDEALS,), "She wants to make the square greener."),
    )
)
ITEMS = tuple(
    (talk, piece)
    for talk, piece in product(TALKS, Piece)
    if (talk.words if piece is Piece.WORDS else talk.themes)
)


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()


def a_note(street: Service) -> UUID:
    number = remembered(street.anna, "Lina", TALKS[0])
    for talk in TALKS[1:]:
        with street.anna.acts() as anna:
            add_talk(anna, number, talk)
    return number


def a_beginning(street: Service, note: UUID, **changes: object) -> Beginning:
    agreed = Agreed("Lina", "Three talks about school.", clock.today(), "Aloud, on the bench.", YES)
    beginning = Beginning(
        trajectory_id=new_id(),
        note_id=note,
        stand_in_id=street.coach.user_id,
        agreed=agreed,
        taken=(),
        keeps_note=True,
        came_by="Through outreach.",
        themes=NAMES,
    )
    return replace(beginning, **changes)  # type: ignore[arg-type]


def taken(talk: Talk, piece: Piece) -> Taken:
    return Taken(talk.id, piece, f"outreach, on {talk.on}")


def begun(street: Service, beginning: Beginning) -> TrajectoryPage:
    with street.anna.acts() as anna:
        return show_trajectory(anna, begin_from_outreach(anna, beginning))


def notes_of(page: TrajectoryPage) -> list[Note]:
    """The notes of a timeline, the first one first."""
    return [line.body for line in reversed(page.entries) if isinstance(line.body, Note)]


@given(st.sets(st.sampled_from(range(len(ITEMS)))), st.booleans())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_brings_exactly_what_was_ticked(street: Service, ticked: set[int], keeps: object) -> None:
    """Nothing crosses unticked: not a word, not a theme, not the name."""
    items = [ITEMS[number] for number in sorted(ticked)]
    beginning = a_beginning(
        street, a_note(street), taken=tuple(taken(*item) for item in items), keeps_note=keeps
    )
    page = begun(street, beginning)
    agreement, *brought = notes_of(page)
    assert (agreement.text, agreement.kind, agreement.source) == (YES, NoteKind.SAID, "Lina")
    expected = {
        (
            talk.words if piece is Piece.WORDS else ", ".join(dict(NAMES)[theme] for theme in talk.themes),
            talk.on,
            f"outreach, on {talk.on}",
        )
        for talk, piece in items
    }
    assert {(note.text, note.happened_on, note.source) for note in brought} == expected
    assert len(brought) == len(items)
    assert page.people == ()
    assert len(page.entries) == 2 + len(items)


def test_begins_with_how_they_came_and_the_name_they_chose(street: Service) -> None:
    page = begun(street, a_beginning(street, a_note(street), name="Lina B."))
    opening = page.entries[-1].body
    assert isinstance(opening, Opening)
    assert opening.came_by == "Through outreach."
    assert [person.name for person in page.people] == ["Lina B."]


@pytest.mark.parametrize("missing", ["by", "to_what", "how", "words"])
def test_needs_a_whole_agreement(street: Service, missing: str) -> None:
    """Without agreement nothing crosses, and nothing is begun."""
    whole = a_beginning(street, a_note(street), taken=(taken(TALKS[0], Piece.WORDS),))
    beginning = replace(whole, agreed=replace(whole.agreed, **{missing: " "}))
    with pytest.raises(Invalid):
        begun(street, beginning)
    with street.anna.acts() as anna, pytest.raises(NotFound):
        show_trajectory(anna, beginning.trajectory_id)


def test_refuses_a_yes_of_a_day_to_come_and_an_item_that_is_not_there(street: Service) -> None:
    whole = a_beginning(street, a_note(street))
    tomorrow = replace(whole.agreed, on=clock.today() + timedelta(days=1))
    for wrong in (
        replace(whole, agreed=tomorrow),
        replace(whole, taken=(Taken(new_id(), Piece.WORDS, "elsewhere"),)),
        replace(whole, taken=(taken(TALKS[1], Piece.THEMES),)),
    ):
        with pytest.raises(Invalid):
            begun(street, wrong)


def test_keeps_or_removes_the_workers_own_note_by_choice(street: Service) -> None:
    kept, gone = a_note(street), a_note(street)
    begun(street, a_beginning(street, kept, keeps_note=True))
    begun(street, a_beginning(street, gone, keeps_note=False))
    with street.anna.acts() as anna:
        assert show_remembered(anna, kept).content.talks == TALKS
        assert gone not in {line.id for line in list_remembered(anna).lines}


def test_leaves_the_teams_rounds_where_they_are(street: Service) -> None:
    evening = logged(street.anna, said(words="About others too."))
    page = begun(street, a_beginning(street, a_note(street)))
    assert all("About others" not in note.text for note in notes_of(page))
    with street.bert.acts() as bert:
        rounds = {line.id for week in show_rounds(bert).weeks for line in week.rounds}
    assert evening in rounds


def test_happens_once_however_often_it_is_sent(street: Service) -> None:
    beginning = a_beginning(street, a_note(street), taken=(taken(*ITEMS[0]),), keeps_note=False)
    first, again = begun(street, beginning), begun(street, beginning)
    assert len(first.entries) == len(again.entries) == 3


def test_is_not_for_a_colleague_with_the_number_of_the_note(street: Service) -> None:
    beginning = a_beginning(street, a_note(street))
    with street.bert.acts() as bert, pytest.raises(NotFound):
        begin_from_outreach(bert, beginning)


def test_links_note_and_trajectory_in_no_entry_of_the_log(street: Service) -> None:
    note = a_note(street)
    begun(street, a_beginning(street, note, keeps_note=False))
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM audit.entry WHERE %s IN (subject_id, dossier_id)", [note])
        assert cursor.fetchone() == (0,)
