"""A question by form that nobody writes in …"""

from datetime import timedelta
from uuid import UUID

import pytest

from apart import harm
from desk.asked import answered, enter, form_settings, open_form, read, taken_in, write_on
from houvast.access.register import Line
from houvast.access.services.lapse_asked import lapse_asked
from houvast.access.services.replay_register import replay_register
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from world import Town


def rows(thread: UUID) -> int:
    counted = harm(
        "SELECT (SELECT count(*) FROM access.asked_thread WHERE id = %s)"
        " + (SELECT count(*) FROM access.asked_word WHERE thread_id = %s)",
        thread,
        thread,
    )
    return int(str(counted[0][0]))


def last_day(thread: UUID, days: int) -> None:
    day = clock.today() + timedelta(days=days)
    harm("UPDATE access.asked_thread SET lapses_on = %s WHERE id = %s", day, thread)


def test_goes_by_itself_after_its_day_and_not_a_day_before(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    last_day(thread, 0)
    lapse_asked()
    assert read(slug, code)
    last_day(thread, -1)
    with pytest.raises(Invalid):
        enter(slug, code)
    lapse_asked()
    assert rows(thread) == 0


def test_has_its_days_anew_with_every_word(town: Town) -> None:
    slug = open_form(town.desk)
    open_form(town.desk, form_settings(slug, days=20))
    thread, code = taken_in(town, slug)
    until = clock.today() + timedelta(days=20)
    for act in (lambda: write_on(slug, code, "Nog."), lambda: answered(town, thread, "Ja.")):
        last_day(thread, 2)
        act()
        assert read(slug, code).lapses_on == until
    open_form(town.desk, form_settings(slug))


def test_goes_with_the_question_it_became(town: Town) -> None:
    thread, _code = taken_in(town, open_form(town.desk))
    lapse_asked()
    assert rows(thread)
    harm("UPDATE access.dossier SET state = 'erased' WHERE id = %s", thread)
    lapse_asked()
    assert rows(thread) == 0


def test_takes_used_challenges_along_and_no_fresh_ones(town: Town) -> None:
    taken_in(town, open_form(town.desk))
    count = "SELECT count(*) FROM signin.ask_toll"
    before = harm(count)[0][0]
    lapse_asked()
    assert harm(count)[0][0] == before
    harm("UPDATE signin.ask_toll SET created_at = now() - interval '5 hours'")
    lapse_asked()
    assert harm(count)[0][0] == 0


def test_and_was_erased_or_closed_is_brought_back_by_no_older_copy(town: Town) -> None:
    slug = open_form(town.desk)
    erased, _code = taken_in(town, slug)
    closed, code = taken_in(town, slug)
    at = clock.now() - timedelta(days=3)
    replay_register([Line(at, "erased_asked", erased), Line(at, "closed_asked", closed)])
    assert rows(erased) == 0
    assert read(slug, code).lapses_on == clock.today() + timedelta(days=11)
