"""A backup brought back."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from django.conf import settings
from django.db import connections

from apart import database_apart, seal_everything, superuser
from database import the_cluster
from houvast.access.acting import acting
from houvast.access.actor import Unlocked
from houvast.access.register import FILE as REGISTER
from houvast.access.selectors.open_attachment import open_attachment
from houvast.access.services.add_attachment import NewAttachment, add_attachment
from houvast.access.services.change_password import change_password
from houvast.access.services.close_account import close_account
from houvast.access.services.erase_dossier import erase_dossier
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_dossier import OpenedDossier
from houvast.access.services.print_key_sheet import print_key_sheet
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.services.use_key_sheet import SheetAndPassword, use_key_sheet
from houvast.access.services.withdraw_grant import withdraw_grant
from houvast.access.values import Function, GrantReason
from houvast.audit.sealing import seal_log
from houvast.audit.verifying import verify_log
from houvast.cli.archives import DATA, KEYS, drop_old_keys, newest_keys, read_backup, register_of
from houvast.cli.backup import write_backup
from houvast.cli.progress import Progress
from houvast.cli.restoring import restore
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound, SignInNeeded
from houvast.kernel.ids import new_id
from world import PASSWORD, Person, Service, dossier_of, found, hire, secure_recovery

NEW_PASSWORD = "zeven zachte zonnige zondagen"
LETTER = b"%PDF-1.7 A letter"


@dataclass
class Place:
    """A service in a database apart, and the backups made of it."""

    database: str
    backups: Path
    service: Service

    @property
    def anna(self) -> Person:
        """Who holds the dossiers."""
        return self.service.anna

    def back_up(self) -> Path:
        """Makes a backup; the path of its data."""
        stem = write_backup(the_cluster(), self.backups, Progress(), self.database)
        return stem.with_name(stem.name + DATA)

    def bring_back(self, data: Path, keys: Path | None = None, *, as_copy: bool = False) -> None:
        """Restores over what there is, with the newest keys or with these."""
        for connection in connections.all():
            connection.close()
        register = register_of(the_cluster().home)
        chosen = read_backup(keys) if keys else newest_keys(self.backups)
        restore(
            the_cluster(),
            read_backup(data),
            chosen,
            register,
            Progress(),
            as_copy=as_copy,
            database=self.database,
        )
        for person in (self.service.steward, *self.service.people.values()):
            person._unlocked = None  # noqa: SLF001 - everybody signs in anew


class Stopped(Progress):
    """Ctrl-C at a step."""

    def step(self, text: str) -> AbstractContextManager[None]:
        """Stops at the keys."""
        if text == "Keys":
            raise KeyboardInterrupt
        return super().step(text)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A service with Anna, Bert, Dora and Emma."""
    with database_apart() as name:
        service = found()
        secure_recovery(service)
        for person in ("anna", "bert", "dora", "emma"):
            hire(service, person, Function.GUIDE)
        yield Place(name, tmp_path_factory.mktemp("restore") / "backups", service)


def shared(place: Place, with_whom: Person) -> tuple[OpenedDossier, UUID]:
    """A dossier of Anna's that somebody else may know too; the grant's id."""
    opened = dossier_of(place.anna, place.service)
    with place.anna.acts() as anna:
        grant = give_grant(anna, NewGrant(opened.compartment_id, with_whom.user_id, GrantReason.COLLEAGUE))
    return opened, grant


def with_letter(person: Person, opened: OpenedDossier) -> NewAttachment:
    new = NewAttachment(new_id(), opened.compartment_id, opened.id, "Letter", BytesIO(LETTER))
    with person.acts() as actor:
        add_attachment(actor, new)
    return new


def reads(person: Person, letter: NewAttachment) -> bool:
    """Whether somebody can open a letter."""
    try:
        with person.acts() as actor:
            return open_attachment(actor, letter.attachment_id).content == LETTER
    except NotFound:
        return False


def counted(place: Place, statement: str, *values: object) -> int:
    with superuser(place.database) as connection:
        row = connection.execute(statement.encode(), values).fetchone()
        assert row
        return int(str(row[0]))


@dataclass
class Story:
    """What was there at the backup, and what was done after it, before it was brought back."""

    kept: NewAttachment
    withdrawn: NewAttachment
    erased: NewAttachment
    sheet: str
    later: OpenedDossier
    old_session: Unlocked
    entries: int


@pytest.fixture(scope="module")
def story(place: Place) -> Story:
    """One backup, five acts that must hold, one restore with the keys of that backup."""
    bert, dora, emma = place.service.bert, place.service.dora, place.service.emma
    (kept, _), (withdrawn, grant), (erased, _) = (shared(place, bert) for _ in range(3))
    shared(place, dora)
    letters = [with_letter(place.anna, opened) for opened in (kept, withdrawn, erased)]
    with emma.acts() as actor:
        sheet = print_key_sheet(actor, PASSWORD)
    assert seal_log()
    assert bert.unlocked
    old_session = place.anna.unlocked
    data = place.back_up()
    with place.anna.acts() as anna:
        withdraw_grant(anna, grant)
        erase_dossier(anna, erased.id)
    with emma.acts() as actor:
        change_password(actor, PASSWORD, NEW_PASSWORD)
    with place.service.steward.acts() as steward:
        close_account(steward, dora.user_id)
    later = dossier_of(place.anna, place.service)
    place.bring_back(data)
    return Story(*letters, sheet, later, old_session, verify_log().entries)


def test_brings_back_what_was_there_and_no_more(place: Place, story: Story) -> None:
    assert reads(place.anna, story.kept)
    assert reads(place.service.bert, story.kept)
    assert not counted(place, "SELECT count(*) FROM access.dossier WHERE id = %s", story.later.id)
    assert dossier_of(place.anna, place.service)


def test_does_not_bring_back_a_grant_withdrawn_since(place: Place, story: Story) -> None:
    assert reads(place.anna, story.withdrawn)
    assert not reads(place.service.bert, story.withdrawn)
    held = "SELECT count(*) FROM keys.wrap WHERE subject_id = %s AND receiver_id = %s"
    assert not counted(place, held, story.withdrawn.compartment_id, place.service.bert.user_id)


def test_does_not_bring_back_a_dossier_erased_since(place: Place, story: Story) -> None:
    assert not reads(place.anna, story.erased)
    assert not reads(place.service.bert, story.erased)
    dossier = story.erased.subject_id
    for table in ("keys.wrap", "access.attachment", "access.attachment_part"):
        assert not counted(place, f"SELECT count(*) FROM {table} WHERE dossier_id = %s", dossier)  # noqa: S608


def test_does_not_bring_back_a_password_changed_since(place: Place, story: Story) -> None:
    emma = place.service.emma.login_name
    for password in (PASSWORD, NEW_PASSWORD):
        with pytest.raises(Invalid):
            sign_in(Credentials(emma, password))
    use_key_sheet(SheetAndPassword(emma, story.sheet, NEW_PASSWORD))
    assert sign_in(Credentials(emma, NEW_PASSWORD))


def test_does_not_bring_back_an_account_closed_since(place: Place, story: Story) -> None:
    assert story
    dora = place.service.dora
    with pytest.raises(Invalid):
        sign_in(Credentials(dora.login_name, PASSWORD))
    assert not counted(place, "SELECT count(*) FROM keys.wrap WHERE receiver_id = %s", dora.user_id)


def test_does_not_bring_back_a_session(place: Place, story: Story) -> None:
    with pytest.raises(SignInNeeded):
        entered(acting(story.old_session))
    assert place.anna.unlocked.token != story.old_session.token


def test_leaves_a_log_that_holds_and_says_so(place: Place, story: Story) -> None:
    assert place.anna.unlocked
    seal_everything()
    verdict = verify_log()
    assert not verdict.findings
    assert len(verdict.restored) == 1
    assert verdict.entries >= story.entries > 20


def entered(context: AbstractContextManager[object]) -> None:
    with context:
        pass


def test_keeps_the_new_password_when_the_newest_keys_have_it(place: Place, story: Story) -> None:
    assert story
    data = place.back_up()
    with place.anna.acts() as anna:
        change_password(anna, PASSWORD, NEW_PASSWORD)
    with clock.frozen_at(clock.now() + timedelta(minutes=1)):
        place.back_up()
    place.bring_back(data, as_copy=True)
    for table in ("signin.session", "signin.invitation", "signin.device", "access.calendar_feed"):
        assert not counted(place, f"SELECT count(*) FROM {table}")  # noqa: S608
    assert sign_in(Credentials(place.anna.login_name, NEW_PASSWORD))
    with pytest.raises(Invalid):
        sign_in(Credentials(place.anna.login_name, PASSWORD))
    with place.service.steward.acts():
        pass


def test_is_refused_when_a_file_is_not_the_one_written(place: Place) -> None:
    bert = place.service.bert
    opened = dossier_of(bert, place.service)
    letter = with_letter(bert, opened)
    data = place.back_up()
    for path in (data, data.with_suffix(KEYS)):
        content = path.read_bytes()
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        with pytest.raises(Conflict, match="digest differs"):
            place.bring_back(data, keys=data)
        path.write_bytes(content)
    assert reads(bert, letter)


def test_is_refused_with_a_register_that_was_cut_off(place: Place) -> None:
    bert = place.service.bert
    dossier = dossier_of(bert, place.service)
    with bert.acts() as actor:
        erase_dossier(actor, dossier.id)
    data = place.back_up()
    backup = read_backup(data)
    whole = (settings.HOME / REGISTER).read_bytes()
    for register in (b"", whole[: whole.rindex(b"\n", 0, -1) + 1][:-40], whole[:-2]):
        if register.count(b"\n") >= backup.manifest.register_lines:
            continue
        with pytest.raises(Conflict, match="register"):
            restore(the_cluster(), backup, backup, register, Progress(), database=place.database)


def test_changes_nothing_when_it_is_stopped(place: Place) -> None:
    data = read_backup(place.back_up())
    bert = place.service.bert
    letter = with_letter(bert, dossier_of(bert, place.service))
    with pytest.raises(KeyboardInterrupt):
        restore(
            the_cluster(), data, data, register_of(the_cluster().home), Stopped(), database=place.database
        )
    assert reads(bert, letter)
    names = "SELECT count(*) FROM pg_database WHERE datname LIKE %s"
    assert counted(place, names, place.database + "%") == 1


def test_leaves_nothing_half_when_a_backup_is_stopped(place: Place) -> None:
    directory = place.backups / "stopped"
    with pytest.raises(KeyboardInterrupt):
        write_backup(the_cluster(), directory, Stopped(), place.database)
    assert not list(directory.iterdir())


def test_finds_keys_of_thirty_days_only(place: Place) -> None:
    with clock.frozen_at(clock.now() - timedelta(days=31)):
        old = place.back_up()
    with clock.frozen_at(clock.now() - timedelta(days=29)):
        young = place.back_up()
    assert [path.name for path in drop_old_keys(place.backups)] == [old.with_suffix(KEYS).name]
    assert old.exists()
    assert young.with_suffix(KEYS).exists()
    assert newest_keys(place.backups).manifest.moment > clock.now() - timedelta(days=1)
    with pytest.raises(Conflict, match="no key file"):
        newest_keys(place.backups / "elsewhere")


def test_has_files_that_are_the_owners_alone(place: Place) -> None:
    data = place.back_up()
    assert (place.backups.stat().st_mode & 0o777) == 0o700
    for path in (data, data.with_suffix(KEYS), data.with_suffix(".json")):
        assert (path.stat().st_mode & 0o777) == 0o600
    manifest = json.loads(data.with_suffix(".json").read_bytes())
    assert set(manifest) == {
        "taken_at", "server", "tables", "data_sha256", "keys_sha256", "register_lines", "register_sha256"
    }  # fmt: skip
    assert data.stat().st_size > 1000
