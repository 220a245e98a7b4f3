"""Choosing what of one's own trajectory may be told in a consultation …"""

from uuid import UUID

import pytest
from django.db import connections

from cell.taking_part import coming, named, region
from guidance.trajectories import trajectory_of, write_notes
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import GrantReason
from houvast.cell.selectors.show_participation import show_participation
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.journeys.disclose_to_cell import Disclosure, disclose_to_cell
from houvast.journeys.preview_disclosure import preview_disclosure
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture(scope="module")
def town() -> Town:
    return region()


def of_gina(town: Town) -> tuple[UUID, UUID]:
    """A trajectory that Gina holds, with two notes of what was said, and a meeting she goes to."""
    trajectory = trajectory_of(town.centre.gina, town.centre.anna, "Younes")
    write_notes(town.centre.gina, trajectory, 2)
    participation = coming(town)
    named(town, participation, town.centre.gina)
    return trajectory, participation


def test_copies_item_by_item_what_its_holder_chose_and_nothing_else(town: Town) -> None:
    """F3: crossing is a deliberate act of the worker, minimal, logged, with a reason."""
    trajectory, participation = of_gina(town)
    with town.centre.gina.acts() as gina:
        items = preview_disclosure(gina, trajectory).items
        chosen = next(item for item in items if item.words == "Note 1")
        told = Disclosure(
            new_id(), trajectory, participation, (chosen.key,), "To keep in touch", "The person"
        )
        disclose_to_cell(gina, told)
        disclose_to_cell(gina, told)
        (draft,) = show_participation(gina, participation).drafts
    given = draft.said.given
    assert (given.statement.words, given.statement.source) == ("Note 1", "The person")
    assert (given.purpose, given.ground) == ("To keep in touch", "")
    with town.centre.siham.acts() as siham:
        assert len(show_participation(siham, participation).drafts) == 1


def test_stores_nowhere_where_the_words_come_from(town: Town) -> None:
    """F3: no link back is stored, not even sealed; no row, and no entry of the log, holds both numbers."""
    trajectory, participation = of_gina(town)
    with town.centre.gina.acts() as gina:
        keys = tuple(item.key for item in preview_disclosure(gina, trajectory).items)
        disclose_to_cell(
            gina, Disclosure(new_id(), trajectory, participation, keys, "To keep in touch", "The person")
        )
        drafts = show_participation(gina, participation).drafts
        text = " ".join(str(vars(line.said.given)) + str(vars(line.said.given.statement)) for line in drafts)
        entries = {str(line.id) for line in show_trajectory(gina, trajectory, 0).entries}
    assert not any(number in text for number in (str(trajectory), *entries))
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = 'cell' AND data_type = 'uuid'"
        )
        for table, column in cursor.fetchall():
            cursor.execute(
                f'SELECT count(*) FROM cell."{table}" WHERE "{column}" = ANY(%s)',  # noqa: S608
                [[trajectory, *(UUID(entry) for entry in entries)]],
            )
            assert cursor.fetchone() == (0,), (table, column)
        cursor.execute(
            "SELECT count(*) FROM audit.entry WHERE dossier_id = %s AND subject_id = %s"
            " OR subject_id = %s AND dossier_id = %s",
            [trajectory, participation, trajectory, participation],
        )
        assert cursor.fetchone() == (0,)
        cursor.execute(
            "SELECT dossier_id FROM audit.entry WHERE event = 'cell.add_statements' AND actor_id = %s",
            [town.centre.gina.user_id],
        )
        assert {row[0] for row in cursor.fetchall()} == {None}


def test_is_for_who_holds_the_trajectory_and_takes_part(town: Town) -> None:
    """F3: the holder of the secret composes; nobody reaches a file from the consultation's side."""
    trajectory, participation = of_gina(town)
    told = Disclosure(new_id(), trajectory, participation, ("words",), "Why", "The person")
    for person in (town.centre.siham, town.centre.paul, town.city.cas, town.city.mira):
        with person.acts() as actor, pytest.raises(NotAllowed):
            disclose_to_cell(actor, told)
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        preview_disclosure(anna, trajectory)
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        disclose_to_cell(bert, told)


def test_is_not_for_who_looks_in_for_a_while(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert, "Younes")
    _, participation = of_gina(town)
    with town.centre.anna.acts() as anna:
        page = show_trajectory(anna, trajectory, 0)
        until = clock.now().replace(year=clock.now().year + 1)
        compartment = main_of(page.identity.id)
        give_grant(
            anna,
            NewGrant(compartment, town.centre.gina.user_id, GrantReason.COLLEAGUE, until=until),
        )
    with town.centre.gina.acts() as gina, pytest.raises(NotFound):
        disclose_to_cell(gina, Disclosure(new_id(), trajectory, participation, ("x",), "Why", "The person"))


def test_asks_for_a_choice_a_reason_and_a_source(town: Town) -> None:
    trajectory, participation = of_gina(town)
    with town.centre.gina.acts() as gina:
        key = preview_disclosure(gina, trajectory).items[0].key
        for keys, purpose, source in (((), "Why", "She"), ((key,), " ", "She"), ((key,), "Why", "")):
            with pytest.raises(Invalid):
                disclose_to_cell(gina, Disclosure(new_id(), trajectory, participation, keys, purpose, source))
        with pytest.raises(NotFound):
            disclose_to_cell(
                gina, Disclosure(new_id(), trajectory, participation, ("of others",), "Why", "She")
            )


def main_of(dossier: UUID) -> UUID:
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT main_compartment_id FROM access.dossier WHERE id = %s", [dossier])
        return cursor.fetchone()[0]
