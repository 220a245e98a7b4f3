"""Preparing a presentation for peer supervision …"""

from datetime import timedelta

import pytest

from guidance.presentations import a_choice, named_trajectory, prepared
from guidance.trajectories import trajectory_of, write_notes
from houvast.access.models.dossiers import Dossier
from houvast.guidance.models.presentation import Presentation
from houvast.guidance.retention import lapse_presentations
from houvast.guidance.selectors.show_presentation import show_presentation
from houvast.guidance.selectors.show_presentations import show_presentations
from houvast.guidance.services.prepare_presentation import prepare_presentation
from houvast.guidance.values.presentations import PresentationState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_takes_names_days_and_places_out_and_keeps_who_is_who(town: Town) -> None:
    """F10 in spirit: whoever is merely named does not come along to a table of colleagues."""
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    presentation = prepared(anna, trajectory)
    with anna.acts() as actor:
        found = show_presentation(actor, trajectory, presentation)
    text = " ".join(part.text for part in found.content.parts)
    assert "De jongere woont in de […], een stad." in text
    assert "belde haar moeder." in text
    assert found.content.question == "Hoe gaan we verder met de jongere?"
    for hidden in ("Marwa", "Benali", "Samira", "Kerkstraat", "Aalst", "3 maart"):
        assert hidden not in text


def test_calls_the_person_what_the_worker_calls_them(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    presentation = prepared(anna, trajectory, called="de grootmoeder")
    with anna.acts() as actor:
        found = show_presentation(actor, trajectory, presentation)
    assert found.content.question == "Hoe gaan we verder met de grootmoeder?"


def test_leaves_it_to_be_read_through_first(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    prepared(anna, trajectory)
    with anna.acts() as actor:
        (line,) = show_presentations(actor, trajectory)
    assert line.state is PresentationState.PROPOSED
    assert not line.is_checked


def test_sent_twice_keeps_one_and_with_other_choices_is_refused(town: Town) -> None:
    anna, presentation = town.centre.anna, new_id()
    trajectory = named_trajectory(anna, town.centre.coach)
    new = a_choice(anna, trajectory, presentation)
    for _ in range(2):
        with anna.acts() as actor:
            prepare_presentation(actor, new)
    with anna.acts() as actor:
        assert len(show_presentations(actor, trajectory)) == 1
    other = a_choice(anna, trajectory, presentation, question="Wat nu?")
    with anna.acts() as actor, pytest.raises(Conflict):
        prepare_presentation(actor, other)


@pytest.mark.parametrize("days", [-1, 93])
def test_is_for_a_meeting_that_is_near(town: Town, days: int) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    new = a_choice(anna, trajectory, new_id(), meeting_on=clock.today() + timedelta(days=days))
    with anna.acts() as actor, pytest.raises(Invalid):
        prepare_presentation(actor, new)


@pytest.mark.parametrize("missing", [{"question": " "}, {"keys": ()}])
def test_asks_for_a_question_and_something_to_speak_of(town: Town, missing: dict[str, object]) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    new = a_choice(anna, trajectory, new_id(), **missing)
    with anna.acts() as actor, pytest.raises(Invalid):
        prepare_presentation(actor, new)


def test_takes_nothing_of_another_trajectory(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    foreign = write_notes(anna, trajectory_of(anna, town.centre.coach), 1)[0]
    new = a_choice(anna, trajectory, new_id(), keys=(str(foreign),))
    with anna.acts() as actor, pytest.raises(Conflict):
        prepare_presentation(actor, new)


def test_is_refused_to_whoever_does_not_hold_the_dossier(town: Town) -> None:
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    new = a_choice(anna, trajectory, new_id())
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        prepare_presentation(bert, new)


def test_lasts_until_the_day_after_the_meeting_and_lapses_without_a_key(town: Town) -> None:
    anna, today = town.centre.anna, clock.today()
    trajectory = named_trajectory(anna, town.centre.coach)
    gone, stays = (prepared(anna, trajectory, meeting_on=today) for _ in range(2))
    with anna.acts():
        rows = Presentation.objects.filter(dossier_id=trajectory)
        assert {row.due_on for row in rows} == {today + timedelta(days=1)}
    Presentation.objects.using("owner").filter(id=gone).update(due_on=today - timedelta(days=1))
    Presentation.objects.using("owner").filter(id=stays).update(due_on=today)
    with anna.acts() as actor, pytest.raises(NotFound):
        show_presentation(actor, trajectory, gone)  # also before the jobs came by
    assert lapse_presentations() == 1
    with anna.acts() as actor:
        assert [line.id for line in show_presentations(actor, trajectory)] == [stays]
        assert Dossier.objects.filter(id=trajectory).exists()
