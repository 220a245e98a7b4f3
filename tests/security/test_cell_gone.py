"""What was deleted of the cell: no word of it lies anywhere, and no older copy with the newest keys opens it.

By its day (a case, what a service kept), by a refusal after thirty days, by hand (a proposal that was taken
back, what a service kept, a sheet). The words are typed by ``cell/whole_life.py``.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from django.db import connections

from apart import database_apart
from cell.given_sheets import sheet_town
from cell.taking_part import region
from cell.whole_life import Life, begun_life, day_comes, ended_life
from database import the_cluster
from houvast.access.coded_pages import TypedCode
from houvast.access.services.enter_answer_page import enter_answer_page
from houvast.cell.retention import lapse_cases, lapse_participations, lapse_slips
from houvast.cell.services.erase_participation import erase_participation
from houvast.cell.services.withdraw_proposal import withdraw_proposal
from houvast.cli.archives import DATA, Backup, newest_keys, read_backup, register_of
from houvast.cli.backup import write_backup
from houvast.cli.progress import Progress
from houvast.cli.restoring import restore
from houvast.kernel.errors import HouvastError
from security.canaries import Canaries, search
from security.scanner import Found

pytestmark = pytest.mark.slow
NO_SECRETS = ("access.compartment", "access.grant", "audit.entry")
"""A part's public key, that a grant was, and entries of ids and events: what a deletion leaves on purpose."""


@dataclass
class Story:
    """A life, the copies made of it while it lasted, and the numbers of everything in it."""

    database: str
    backups: Path
    life: Life
    copies: list[Path] = field(default_factory=list)
    numbers: set[UUID] = field(default_factory=set)
    parts: set[UUID] = field(default_factory=set)

    def copied(self) -> None:
        """Makes a copy; notes the numbers there are, and that everything opens that should be gone later.

        Nobody deletes and restores within the hours of a meeting: in the copy its slips end right away.
        """
        change("UPDATE cell.slip SET expires_at = now() + interval '1 second'")
        stem = write_backup(the_cluster(), self.backups, Progress(), self.database)
        change("UPDATE cell.slip SET expires_at = now() + interval '2 hours'")
        self.copies.append(stem.with_name(stem.name + DATA))
        self.numbers |= numbers_of(self.life.dossiers)
        self.parts |= parts_of(self.life.dossiers)
        assert sealed_rows(self.numbers)
        assert self.opened()

    def opened(self) -> set[UUID]:
        """The parts that anybody at all holds a key to."""
        found: set[UUID] = set()
        for person in self.life.everybody():
            with person.acts() as actor:
                for part in self.parts:
                    with suppress(HouvastError):
                        actor.keyring.compartment(part)
                        found.add(part)
        return found

    def comes_back(self, copy: Path, keys: Backup) -> None:
        """Restores a copy with these keys; everybody signs in anew."""
        for connection in connections.all():
            connection.close()
        cluster = the_cluster()
        register = register_of(cluster.home)
        restore(cluster, read_backup(copy), keys, register, Progress(), database=self.database)
        for person in self.life.everybody():
            person._unlocked = None


def rows(statement: str, *values: object) -> list[tuple[object, ...]]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()


def change(statement: str) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement)


def parts_of(dossiers: tuple[UUID, ...]) -> set[UUID]:
    found = rows("SELECT id FROM access.compartment WHERE dossier_id = ANY(%s)", list(dossiers))
    return {UUID(str(row[0])) for row in found}


def numbers_of(dossiers: tuple[UUID, ...]) -> set[UUID]:
    """Every number that stands in a row of these dossiers: of rows, items, rounds, extracts, tags."""
    found = set(dossiers) | parts_of(dossiers)
    for table in tables("dossier_id"):
        found |= {
            UUID(str(row[0]))
            for row in rows(
                f"SELECT value FROM (SELECT to_jsonb(t) AS row FROM {table} t WHERE dossier_id = ANY(%s)) r,"
                " jsonb_each_text(r.row) WHERE key IN ('id', 'tag', 'item_id', 'round_id')",
                list(dossiers),
            )
            if row[0]
        }
    handed = rows("SELECT id FROM access.handover WHERE from_dossier_id = ANY(%s)", list(dossiers))
    return found | {UUID(str(row[0])) for row in handed}


def tables(column: str = "") -> list[str]:
    """All tables of the cell, of access and of keys, those with a column when one is named."""
    found = rows(
        "SELECT format('%%I.%%I', c.table_schema, c.table_name) FROM information_schema.columns c"
        " JOIN information_schema.tables t USING (table_schema, table_name)"
        " WHERE table_schema IN ('cell', 'access', 'keys', 'signin') AND table_type = 'BASE TABLE'"
        " AND (%s = '' OR column_name = %s) GROUP BY 1",
        column,
        column,
    )
    return [str(row[0]) for row in found if str(row[0]).replace('"', "") not in NO_SECRETS]


def sealed_rows(numbers: set[UUID]) -> dict[str, int]:
    """In which tables a row with something sealed names one of these numbers, and how many rows."""
    found = {}
    for table in tables():
        ((count,),) = rows(
            f"SELECT count(*) FROM {table} t WHERE EXISTS (SELECT FROM jsonb_each_text(to_jsonb(t)) e"
            " WHERE e.value = ANY(%s)) AND EXISTS (SELECT FROM jsonb_each_text(to_jsonb(t)) e"
            " WHERE left(e.value, 2) = '\\x')",
            [str(number) for number in numbers],
        )
        if count:
            found[table] = int(str(count))
    return found


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """Everything is written, copied twice, and deleted on each way there is."""
    for built in (region, sheet_town):
        built.cache_clear()
    with database_apart() as name:
        story = Story(name, tmp_path_factory.mktemp("gone") / "backups", begun_life(Canaries()))
        story.copied()
        ended_life(story.life)
        story.copied()
        deleted(story.life)
        write_backup(the_cluster(), story.backups, Progress(), story.database)
        yield story
    for built in (region, sheet_town):
        built.cache_clear()


def deleted(life: Life) -> None:
    town = life.town
    with town.city.cas.acts() as cas:
        withdraw_proposal(cas, life.withdrawn)
    with town.elsewhere.solange.acts() as solange:
        erase_participation(solange, life.solanges)
    day_comes(life)
    assert lapse_cases() == 2
    assert lapse_participations() == 1
    assert lapse_slips()


def nothing_opens(story: Story) -> None:
    """No sealed row names it, nobody holds a key to a part of it, and its page opens nothing."""
    assert sealed_rows(story.numbers) == {}
    assert story.opened() == set()
    page = story.life.page
    with pytest.raises(HouvastError):
        enter_answer_page(TypedCode(page.token, page.code))


def test_leaves_no_row_with_a_word_in_it_and_no_key(story: Story) -> None:
    """F12: real deletion, whichever way it went."""
    nothing_opens(story)


def test_leaves_no_word_in_any_file(story: Story, tmp_path: Path) -> None:
    """The words are in no table, journal, log, register, dump or backup; one that lies open is found."""
    words = story.life.words
    with the_cluster().connect(story.database) as connection:
        connection.execute("CREATE TABLE public.leak (word text)")
        connection.execute("INSERT INTO public.leak VALUES (%s)", [words.planted])
    found, searched = search(words, the_cluster(), tmp_path, story.database)
    assert searched > 1_000_000
    assert {one.word for one in found} == {words.planted}, sorted(one.place for one in leaks(words, found))
    with the_cluster().connect(story.database) as connection:
        connection.execute("DROP TABLE public.leak")


def leaks(words: Canaries, found: set[Found]) -> list[Found]:
    return [one for one in found if one.word != words.planted]


@pytest.mark.parametrize("which", [0, 1], ids=["of the meeting", "of the closed case"])
def test_is_opened_by_no_older_copy_with_the_newest_keys(story: Story, which: int) -> None:
    """F12: neither what keys opened, nor what was sealed to a seat or to a code."""
    story.comes_back(story.copies[which], newest_keys(story.backups))
    nothing_opens(story)


def test_is_opened_by_no_older_copy_with_the_keys_of_its_own_day(story: Story) -> None:
    """Even where no later key file was made: the register alone closes it again, the room included."""
    story.comes_back(story.copies[0], read_backup(story.copies[0]))
    nothing_opens(story)
