"""Closing a talk by form …"""

from datetime import timedelta

from apart import harm
from browsing import browsing
from desk.asked import answered, open_form, read, taken_in
from houvast.access.asked_values import AskedState
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def test_leaves_it_to_be_read_for_fourteen_days(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    answered(town, thread, "Tot hier.")
    dina = browsing(town.desk.dina, "nl")
    assert "veertien dagen" in dina.get(f"/desk/form/{thread}/close/").content.decode()
    for _ in range(2):
        assert dina.post(f"/desk/form/{thread}/close/").status_code == 303
    page = read(slug, code)
    assert (page.state, page.lapses_on) == (AskedState.CLOSED, clock.today() + timedelta(days=14))
    shown = dina.get(f"/desk/{thread}/").content.decode()
    assert f"/desk/form/{thread}/answer/" not in shown
    assert "Tot hier." in shown


def test_goes_with_closing_the_question(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    with town.desk.dina.acts() as dina:
        decide_outcome(dina, thread, new_id(), OutcomeContent(Outcome.ADVICE, "Gave advice.", "", None))
    assert read(slug, code).state is AskedState.CLOSED


def test_never_makes_it_last_longer(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    soon = clock.today() + timedelta(days=3)
    harm("UPDATE access.asked_thread SET lapses_on = %s WHERE id = %s", soon, thread)
    browsing(town.desk.dina).post(f"/desk/form/{thread}/close/")
    assert read(slug, code).lapses_on == soon
