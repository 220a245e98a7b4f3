"""Opening the support of a school …"""

from dataclasses import replace

import pytest
from django.db import connections

from houvast.access.values import FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from houvast.kernel.working_days import add_working_days
from houvast.schools.selectors.show_support import show_support
from houvast.schools.services.open_support import NewSupport, open_support
from houvast.schools.values.supports import SupportState, kept_until
from schools.given import a_protocol, a_question, opened, seen, written
from world import Service, Town


def test_keeps_the_question_for_the_team_and_asks_for_an_answer_within_two_working_days(
    city: Service,
) -> None:
    support = opened(city.dina)
    for worker in (city.dina, city.anna, city.coach):
        page = seen(worker, support)
        assert page.content == a_question()
    assert (page.state, page.due_on) == (SupportState.OPEN, add_working_days(clock.today(), 2))
    assert page.lapses_on == kept_until(clock.today())


def test_is_for_nobody_outside_the_team(city: Service, town: Town) -> None:
    """F2: a colleague who is in no team, another service and the officer see nothing."""
    support = opened(city.dina)
    for stranger in (city.bert, town.elsewhere.chloe, town.desk.dina):
        with pytest.raises(NotFound):
            seen(stranger, support)
    for other in (city.dpo, city.dirk):
        with pytest.raises(NotAllowed):
            seen(other, support)


def test_stands_on_a_track_and_a_ground_of_its_own_and_gives_the_duty_no_key(city: Service) -> None:
    support = opened(city.anna)
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT track, legal_ground FROM access.dossier WHERE id = %s", [support])
        assert cursor.fetchone() == ("school", "schools.own_task")
        cursor.execute(
            "SELECT count(*) FROM keys.wrap WHERE dossier_id = %s AND receiver_id = %s",
            [support, city.functions[FunctionKeyKind.DUTY]],
        )
        assert cursor.fetchone() == (0,)


@pytest.mark.parametrize(
    "question",
    [
        "The boy called Yassine was sent out of the class.",
        "Yassine is bang sinds gisteren.",
        "Het gaat over leerling Sofie Wouters.",
        "L'élève Nadia reste seule.",
        "Een meisje van 15 jaar kreeg een bericht.",
        "Bel hem op 0470 12 34 56.",
    ],
)
def test_stops_at_a_pupil_and_asks(city: Service, question: str) -> None:
    with city.dina.acts() as dina, pytest.raises(Invalid) as refused:
        open_support(dina, NewSupport(new_id(), a_question(question)))
    assert "no pupil has a record here" in str(refused.value)


def test_keeps_what_its_writer_looked_at(city: Service) -> None:
    question = "The exhibition about Anne Frank led to words in the hall."
    support = opened(city.dina, a_question(question), looked=True)
    assert seen(city.anna, support).content.question == question


@pytest.mark.parametrize("hard", ["Zijn nummer is 85.07.30-033.28.", "Zie @yassine_2050 voor de beelden."])
def test_never_keeps_a_number_or_an_account_of_somebody(city: Service, hard: str) -> None:
    with city.dina.acts() as dina, pytest.raises(Invalid):
        open_support(dina, NewSupport(new_id(), a_question(hard), looked=True))


def test_knows_staff_and_the_school_by_name(city: Service) -> None:
    question = "Hilde Peeters van Campus Vaartwijk vraagt hoe het team verder kan."
    assert seen(city.dina, opened(city.dina, a_question(question))).content.question == question


@pytest.mark.parametrize("missing", ["organisation", "question"])
def test_needs_a_school_a_question_and_somebody_who_asks(city: Service, missing: str) -> None:
    with city.dina.acts() as dina:
        with pytest.raises(Invalid):
            open_support(dina, NewSupport(new_id(), a_question(**{missing: " "})))
        nobody = replace(a_question().asker, name="")
        with pytest.raises(Invalid):
            open_support(dina, NewSupport(new_id(), a_question(asker=nobody)))


def test_does_nothing_twice_and_refuses_other_words_under_the_same_number(city: Service) -> None:
    number = new_id()
    for _ in range(2):
        with city.dina.acts() as dina:
            assert open_support(dina, NewSupport(number, a_question())) == number
    with city.dina.acts() as dina, pytest.raises(Conflict):
        open_support(dina, NewSupport(number, a_question("Something else.")))


def test_needs_a_team_of_ones_own(city: Service) -> None:
    with city.bert.acts() as bert, pytest.raises(Conflict):
        open_support(bert, NewSupport(new_id(), a_question()))
    with city.anna.acts() as anna, pytest.raises(NotFound):
        open_support(anna, NewSupport(new_id(), a_question(), new_id()))


def test_points_at_a_protocol_of_the_team_only(city: Service) -> None:
    protocol = written(city.anna, a_protocol())
    support = opened(city.dina, a_question(protocol_id=protocol))
    with city.anna.acts() as anna:
        assert show_support(anna, support).content.protocol_id == protocol
    with city.dina.acts() as dina, pytest.raises(NotFound):
        open_support(dina, NewSupport(new_id(), a_question(protocol_id=new_id())))
