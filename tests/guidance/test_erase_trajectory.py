"""Erasing a trajectory …"""

import json

import pytest
from django.conf import settings
from django.db import connections

from guidance.trajectories import trajectory_of, write_notes
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.services.erase_trajectory import erase_trajectory
from houvast.kernel.errors import NotFound
from world import Town

TABLES = ("guidance.entry", "guidance.trajectory", "people.person", "keys.wrap")


def test_leaves_neither_words_nor_keys(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    write_notes(town.centre.anna, trajectory, 3)
    with town.centre.anna.acts() as anna:
        erase_trajectory(anna, trajectory)
    with connections["owner"].cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", [trajectory])  # noqa: S608
            assert cursor.fetchone() == (0,), table
        cursor.execute("SELECT state, due_on FROM access.dossier WHERE id = %s", [trajectory])
        assert cursor.fetchone() == ("erased", None)


def test_is_remembered_outside_the_database(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        erase_trajectory(anna, trajectory)
    lines = (settings.HOME / "register" / "register.jsonl").read_text().splitlines()
    assert any(
        (line["what"], line["subject"]) == ("erasure", str(trajectory)) for line in map(json.loads, lines)
    )


def test_closes_it_for_everybody(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        erase_trajectory(anna, trajectory)
    for person in (town.centre.anna, town.centre.coach):
        with person.acts() as actor, pytest.raises(NotFound):
            identify_trajectory(actor, trajectory)


def test_is_refused_to_who_may_not_know_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for other in (town.centre.bert, town.elsewhere.chloe):
        with other.acts() as somebody, pytest.raises(NotFound):
            erase_trajectory(somebody, trajectory)
    with town.centre.anna.acts() as anna:
        assert identify_trajectory(anna, trajectory).name == "Marwa"
