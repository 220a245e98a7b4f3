"""Fills the database up to a number of dossiers, for measuring; they come in through the same services.

A service of its own holds them, with a worker for every 200: so many as a large caseload counts. One of each
worker's dossiers has 40 notes. Nothing in them is meant to be read.
"""

import time
from datetime import timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.services.found_controller import Founding, found_controller
from houvast.access.services.invite_colleague import NewColleague
from houvast.access.values import Function
from houvast.cli.demo.founding import binding
from houvast.cli.demo.hiring import hire, secure_recovery
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import PASSWORD, Stage
from houvast.cli.demo.stories import load_stories
from houvast.cli.progress import Progress
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.services.open_trajectory import NewTrajectory, open_trajectory
from houvast.guidance.values.entries import Note
from houvast.kernel import clock, ids
from houvast.people.values import Part, PersonContent

SERVICE: Final = "measuring"
STEWARD: Final = "meten.steward"
CASELOAD: Final = 200
AT_ONCE: Final = 50
SHORT: Final = 2
LONG: Final = 40
DAYS: Final = 700
FIRST: Final = (
    "Aya",
    "Bram",
    "Camille",
    "Dries",
    "Emre",
    "Fleur",
    "Ilyas",
    "Jade",
    "Lotte",
    "Maxime",
    "Noor",
    "Sacha",
)
LAST: Final = (
    "Van den Bossche",
    "El Idrissi",
    "Lambrechts",
    "Dupuis",
    "Yildiz",
    "De Wachter",
    "Mertens",
    "Ndiaye",
)
TEXT: Final = "Gesproken over de week: de lessen, thuis, en wat er zaterdag op het plein gebeurde. "


def complete_to(size: int, ledger: Ledger, stage: Stage, progress: Progress) -> None:
    """Opens as many dossiers as are missing to ``size`` in all; those of the stories count."""
    told = sum(bool(story.desk) + bool(story.guidance) for story in load_stories())
    wanted = max(0, size - told)
    if ledger.generated >= wanted:
        return
    before, began = ledger.generated, time.monotonic()
    with progress.step(f"{wanted - before} dossiers for measuring"):
        workers = measuring_workers(-(-wanted // CASELOAD), ledger, stage)
        while ledger.generated < wanted:
            _open_some(wanted, workers, ledger, stage)
    took = time.monotonic() - began
    progress.say(f"  {(ledger.generated - before) / took:.0f} dossiers a second")


def measuring_workers(count: int, ledger: Ledger, stage: Stage) -> list[str]:
    """Returns the sign-in names of the workers, hired as far as they are missing."""
    if SERVICE not in ledger.services:
        _found(ledger, stage)
    have = sorted(key for key in ledger.people if key.startswith("meten.w"))
    fresh = [
        _colleague(ledger, f"w{number:04}", Function.GUIDE) for number in range(len(have), max(2, count))
    ]
    if fresh:
        ledger.people |= hire(stage, STEWARD, fresh)
        ledger.save()
    return sorted(key for key in ledger.people if key.startswith("meten.w"))


def _found(ledger: Ledger, stage: Stage) -> None:
    controller = ids.new_id()
    kind, citation = binding((Function.STEWARD,))
    name = f"Meetdienst {controller.hex[:4]}"
    found_controller(Founding(name, "nl", "flanders", "Meten", STEWARD, PASSWORD, kind, citation, controller))
    ledger.services[SERVICE] = controller
    holders = hire(stage, STEWARD, [_colleague(ledger, f"r{n}", Function.RECOVERY) for n in range(3)])
    secure_recovery(stage, STEWARD, controller, list(holders.items()))
    ledger.save()


def _colleague(ledger: Ledger, name: str, function: Function) -> NewColleague:
    kind, citation = binding((function,))
    login = f"meten.{name}.{ids.new_id().hex[:4]}"
    return NewColleague(ledger.services[SERVICE], f"Meten {name}", login, "nl", (function,), kind, citation)


def _open_some(wanted: int, workers: list[str], ledger: Ledger, stage: Stage) -> None:
    """Opens a batch of one worker's dossiers in one transaction."""
    first = ledger.generated
    last = min(wanted, first + AT_ONCE - first % AT_ONCE)
    mine = first // CASELOAD
    stand_in = ledger.people[workers[(mine + 1) % len(workers)]]
    with stage.acts(workers[mine]) as worker:
        for number in range(first, last):
            open_measured(worker, number, stand_in, SHORT if number % CASELOAD else LONG, ledger)
    ledger.generated = last
    ledger.save()


def open_measured(worker: Actor, number: int, stand_in: UUID, notes: int, ledger: Ledger) -> UUID:
    """Opens one dossier of a worker on a day of its own, with so many notes; returns its id."""
    ago = timedelta(days=number * 37 % DAYS, minutes=number % 400)
    with clock.frozen_at(clock.now() - ago):
        trajectory = open_trajectory(worker, _trajectory(number, stand_in, ledger))
        for note in range(notes):
            row = ledger.row(SERVICE, number, note)
            add_note(worker, NewNote(row, trajectory, Note(TEXT * (1 + note % 4))))
    return trajectory


def _trajectory(number: int, stand_in: UUID, ledger: Ledger) -> NewTrajectory:
    name = f"{FIRST[number % len(FIRST)]} {LAST[number // 3 % len(LAST)]} {number}"
    return NewTrajectory(
        trajectory_id=ledger.row(SERVICE, number),
        stand_in_id=stand_in,
        controller_id=ledger.services[SERVICE],
        person=PersonContent(Part.CENTRAL, name, "", "", ""),
        came_by="",
    )
