"""A database killed twice (kill -9) while four people write five hundred notes …"""

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from django.db import DatabaseError, connections

from apart import server_apart
from guidance.trajectories import trajectory_of
from houvast.cli.cluster import Cluster
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.values.entries import Note
from houvast.guidance.values.lists import NoteKind
from houvast.kernel.errors import HouvastError
from houvast.kernel.ids import new_id
from world import Function, Person, found, hire, secure_recovery

pytestmark = pytest.mark.slow
WRITERS, EACH, KILLED_AT = 4, 125, (100, 300)


@dataclass
class Writing:
    """What was acknowledged so far, and how often the database was gone."""

    cluster: Cluster
    trajectories: dict[str, UUID] = field(default_factory=dict)
    writers: dict[str, Person] = field(default_factory=dict)
    acknowledged: list[tuple[str, UUID]] = field(default_factory=list)
    failures: int = 0
    kills: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def write_all(self, name: str) -> None:
        """Writes notes one after the other; one that was not acknowledged is sent again as it is."""
        for _ in range(EACH):
            note, ending = new_id(), time.monotonic() + 60
            while not self._written(name, note):
                assert time.monotonic() < ending, "the database did not come back"
                time.sleep(0.05)
        connections.close_all()

    def _written(self, name: str, note: UUID) -> bool:
        try:
            with self.writers[name].acts() as actor:
                new = NewNote(note, self.trajectories[name], Note(f"Kept {note}", NoteKind.SAID))
                add_note(actor, new)
        except (DatabaseError, HouvastError):
            connections.close_all()
            with self.lock:
                self.failures += 1
            return False
        with self.lock:
            self.acknowledged.append((name, note))
            due = self.kills < len(KILLED_AT) and len(self.acknowledged) >= KILLED_AT[self.kills]
            if due:
                self.kills += 1
                self._kill()
        return True

    def _kill(self) -> None:
        """Kills the server and everything it started, without a word."""
        postmaster = int((self.cluster.home.data / "postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        for pid in (postmaster, *map(int, children)):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue


@pytest.fixture(scope="module")
def writing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Writing]:
    """Five hundred notes written through two kills, on a server apart."""
    with server_apart(tmp_path_factory.mktemp("killed")) as cluster:
        service = found()
        secure_recovery(service)
        writing = Writing(cluster)
        for number in range(WRITERS):
            name = f"writer{number}"
            writing.writers[name] = hire(service, name, Function.GUIDE)
            writing.trajectories[name] = trajectory_of(writing.writers[name], service.holder1)
        with ThreadPoolExecutor(WRITERS) as threads:
            list(threads.map(writing.write_all, writing.writers))
        for connection in connections.all():
            connection.close()
        yield writing


def test_was_really_gone(writing: Writing) -> None:
    assert writing.kills == 2
    assert writing.failures > 0


def test_has_every_acknowledged_note_and_each_once(writing: Writing) -> None:
    assert len(writing.acknowledged) == WRITERS * EACH
    for name, person in writing.writers.items():
        mine = {note for owner, note in writing.acknowledged if owner == name}
        with person.acts() as actor:
            page = show_trajectory(actor, writing.trajectories[name], number=0)
            kept = [entry for entry in page.entries if entry.id in mine]
        assert {entry.id for entry in kept} == mine
        assert len(kept) == len(mine) == EACH
