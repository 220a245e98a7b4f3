"""An attack on what is stored, by somebody with a copy or with every right on the database …"""

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

import psycopg
import pytest
from django.conf import settings
from django.db import DatabaseError, connection, connections, transaction

from apart import harm
from browsing import browsing
from database import the_cluster
from guidance.trajectories import trajectory_of, write_notes
from houvast.access.models.signin import Account, Bundle, Session
from houvast.access.sessions import cookie_hash
from houvast.access.values import Function
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.values.entries import Note
from houvast.kernel.errors import Tampered
from houvast.kernel.ids import new_id
from houvast.vault.certificates import certify
from houvast.vault.pairs import new_encryption_pair, new_signing_pair
from houvast.vault.passwords import StretchParameters, open_bundle, stretch
from houvast.vault.sessions import open_session
from houvast.vault.wraps import make_wrap
from world import PASSWORD, Person, Service, Town, found, hire, secure_recovery

GENUINE, WORDS = "He came on foot, through the rain", "words that stand where they do not belong"
WRONG_PEPPER = bytes(range(32))
COLUMNS = "receiver_id, receiver_version, giver_id, giver_version, sealed, signature"


@dataclass(frozen=True)
class Held:
    """A trajectory of Anna's with a note, and another one of hers."""

    service: UUID
    anna: Person
    trajectory: UUID
    note: UUID
    other: UUID

    @property
    def compartment(self) -> UUID:
        """The trajectory's compartment."""
        return UUID(
            str(harm("SELECT id FROM access.compartment WHERE dossier_id = %s", self.trajectory)[0][0])
        )

    def status(self) -> int:
        """How Anna's page of the trajectory answers now."""
        return browsing(self.anna).get(f"/guidance/{self.trajectory}/").status_code

    def refusals(self) -> int:
        """How often the log holds that something of Anna's was refused as tampered with."""
        statement = "SELECT count(*) FROM audit.entry WHERE event = 'refused.tampered' AND actor_id = %s"
        return int(str(harm(statement, self.anna.user_id)[0][0]))

    def is_refused_and_logged(self) -> bool:
        """Whether the page answers with a refusal that the log keeps."""
        before = self.refusals()
        return self.status() == 409 and self.refusals() == before + 1

    def refuses_and_logs(self, *entries: UUID) -> bool:
        """Whether the page opens, says of these entries that they do not, shows none of their words, logs it.

        The other entries are there; in the log stand this dossier and each of these rows.
        """
        before = self.refusals()
        answer = browsing(self.anna).get(f"/guidance/{self.trajectory}/")
        page = answer.content.decode()
        logged = harm(
            "SELECT subject_id FROM audit.entry WHERE event = 'refused.tampered' AND dossier_id = %s"
            " ORDER BY id DESC LIMIT %s",
            self.trajectory,
            len(entries),
        )
        assert answer.status_code == 200
        assert GENUINE in page
        assert page.count("This entry was changed outside Houvast and is not opened") == len(entries)
        assert f"{len(entries)} entr" in page.partition('role="alert"')[2][:400]
        assert {UUID(str(row[0])) for row in logged} == set(entries)
        return WORDS not in page and self.refusals() == before + len(entries)


def noted(writer: Person, trajectory: UUID, text: str) -> UUID:
    """A note with these words."""
    note = new_id()
    with writer.acts() as actor:
        add_note(actor, NewNote(note, trajectory, Note(text, None)))
    return note


@pytest.fixture(scope="module")
def centre() -> Service:
    """A service of its own, since some of its dossiers never open again."""
    service = found()
    secure_recovery(service)
    hire(service, "anna", Function.GUIDE)
    return service


@pytest.fixture
def held(centre: Service) -> Held:
    """Two new trajectories of its Anna's, in good order."""
    trajectory, other = (trajectory_of(centre.anna, centre.holder1) for _ in range(2))
    held = Held(centre.id, centre.anna, trajectory, noted(centre.anna, trajectory, WORDS), other)
    noted(centre.anna, trajectory, GENUINE)
    assert held.status() == 200
    return held


def test_with_dump_password_and_cookies_but_no_pepper_opens_nothing(held: Held) -> None:
    account = Account.objects.get(id=held.anna.user_id)
    parameters = StretchParameters(
        memory_kib=account.memory_kib or 0, passes=account.passes or 0, salt=bytes(account.salt or b"")
    )
    wrapped = bytes(Bundle.objects.get(account_id=account.id, kind="password").wrapped)
    cookies = held.anna.cookies
    hashed = cookie_hash(cookies.session)
    sealed = bytes(Session.objects.get(cookie_hash=hashed).sealed or b"")
    right = stretch(PASSWORD, parameters, settings.PEPPER)
    assert open_bundle(right.wrap_key, wrapped, "password", account.id).user == account.id
    assert open_session(bytes.fromhex(cookies.key), settings.PEPPER, hashed, sealed)
    wrong = stretch(PASSWORD, parameters, WRONG_PEPPER)
    assert not wrong.matches(bytes(account.verifier or b""))
    with pytest.raises(Tampered):
        open_bundle(wrong.wrap_key, wrapped, "password", account.id)
    with pytest.raises(Tampered):
        open_session(bytes.fromhex(cookies.key), WRONG_PEPPER, hashed, sealed)


def test_with_a_changed_ciphertext_is_refused_and_logged(held: Held) -> None:
    harm(
        "UPDATE guidance.entry SET content = set_byte(content, length(content) - 20,"
        " get_byte(content, length(content) - 20) # 255) WHERE id = %s",
        held.note,
    )
    assert held.refuses_and_logs(held.note)


def test_with_bytes_that_are_no_sealed_value_is_refused_and_logged(held: Held) -> None:
    harm("UPDATE guidance.entry SET content = 'damaged' WHERE id = %s", held.note)
    assert held.refuses_and_logs(held.note)


def test_with_the_words_of_another_dossier_is_refused_and_logged(held: Held) -> None:
    other = noted(held.anna, held.other, WORDS)
    harm(
        "UPDATE guidance.entry SET content = (SELECT content FROM guidance.entry WHERE id = %s)"
        " WHERE id = %s",
        other,
        held.note,
    )
    assert held.refuses_and_logs(held.note)


def test_with_two_rows_swapped_in_one_dossier_is_refused_and_logged(held: Held) -> None:
    other = noted(held.anna, held.trajectory, WORDS)
    harm("UPDATE guidance.entry SET id = %s WHERE id = %s", spare := new_id(), held.note)
    harm("UPDATE guidance.entry SET id = %s WHERE id = %s", held.note, other)
    harm("UPDATE guidance.entry SET id = %s WHERE id = %s", other, spare)
    assert held.refuses_and_logs(held.note, other)


def test_with_a_row_moved_into_another_dossier_is_refused_and_logged(held: Held) -> None:
    moved = noted(held.anna, held.other, WORDS)
    harm("DELETE FROM guidance.entry WHERE id = %s", held.note)
    harm(
        "UPDATE guidance.entry e SET dossier_id = c.dossier_id, compartment_id = c.id"
        " FROM access.compartment c WHERE c.dossier_id = %s AND e.id = %s",
        held.trajectory,
        moved,
    )
    assert held.refuses_and_logs(moved)


def test_with_the_trajectorys_own_content_changed_is_refused_as_a_whole(held: Held) -> None:
    harm("UPDATE guidance.trajectory SET content = content || '\\x00' WHERE id = %s", held.trajectory)
    assert held.is_refused_and_logged()


def test_with_a_wrap_of_one_dossier_leaves_the_list_of_the_others(held: Held) -> None:
    harm("UPDATE keys.wrap SET signature = sealed WHERE dossier_id = %s", held.trajectory)
    before = held.refusals()
    answer = browsing(held.anna).get("/guidance/")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "1 entry on this page was changed outside Houvast and is not opened" in page
    assert held.refusals() == before + 1
    assert str(held.other) in page


def test_with_a_changed_entry_gives_no_copy_that_leaves_it_out(held: Held) -> None:
    harm("UPDATE guidance.entry SET content = 'damaged' WHERE id = %s", held.note)
    before = held.refusals()
    assert browsing(held.anna).get(f"/work/trajectories/{held.trajectory}/copy/").status_code == 409
    assert held.refusals() == before + 1


def test_with_the_wrap_of_another_dossier_is_refused_and_logged(held: Held) -> None:
    harm(
        "UPDATE keys.wrap w SET sealed = o.sealed, signature = o.signature FROM keys.wrap o"
        " WHERE w.dossier_id = %s AND o.dossier_id = %s AND w.receiver_id = %s AND o.receiver_id = %s",
        held.trajectory,
        held.other,
        held.anna.user_id,
        held.anna.user_id,
    )
    assert held.is_refused_and_logged()


def test_with_a_wrap_given_by_a_stranger_is_refused_and_logged(held: Held) -> None:
    bundle = held.anna.unlocked.bundle
    mallory, controller = new_signing_pair(), new_signing_pair()
    receiver = certify(
        controller,
        owner=bundle.user,
        controller=held.service,
        version=bundle.version,
        encryption=bundle.encryption.public,
        signing=bundle.signing.public,
    )
    forged = make_wrap(
        "compartment", held.compartment, 1, bytes(64), receiver, giver=new_id(), giver_signing=mallory,
        dossier=held.trajectory, anchors={held.service: controller.public},
    )  # fmt: skip
    harm(
        "UPDATE keys.wrap SET giver_id = %s, sealed = %s, signature = %s"
        " WHERE dossier_id = %s AND receiver_id = %s",
        forged.giver,
        forged.sealed,
        forged.signature,
        held.trajectory,
        held.anna.user_id,
    )
    assert held.is_refused_and_logged()


def test_with_a_swapped_public_key_gives_nobody_a_way_in() -> None:
    service = found()
    victim = hire(service, "victim")
    stolen = new_encryption_pair()
    harm("UPDATE keys.public_key SET encryption = %s WHERE owner_id = %s", stolen.public, victim.user_id)
    with service.steward.acts() as steward, pytest.raises(Tampered):
        steward.keyring.public_keys({victim.user_id})


PRYING = (
    "SELECT count(*) FROM signin.session",
    "SELECT count(*) FROM signin.account",
    "SELECT count(*) FROM keys.wrap",
    "SELECT count(*) FROM access.dossier",
    "SELECT count(*) FROM guidance.entry",
    "SELECT count(*) FROM audit.entry",
    "SET ROLE houvast_owner",
    "SET SESSION AUTHORIZATION houvast_owner",
    "SET ROLE houvast_sealer",
    "SET ROLE houvast_signin",
    "SELECT pg_read_file('/etc/passwd')",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT * FROM pg_authid",
    "CREATE TABLE public.mine (a int)",
    "SET track_activities = on",
)


@pytest.mark.parametrize("reset", ["RESET ROLE", "SET ROLE none", "SELECT set_config('role', 'none', true)"])
@pytest.mark.parametrize("prying", PRYING)
def test_by_a_statement_that_resets_the_role_gets_no_row_and_no_token(
    town: Town, reset: str, prying: str
) -> None:
    with town.centre.anna.acts(), connection.cursor() as cursor:
        with pytest.raises(DatabaseError), transaction.atomic():
            cursor.execute(f"{reset}; {prying}")
        cursor.execute("SELECT set_config('role', 'houvast_app', true)")


def test_by_a_statement_sees_nobody_elses_statements_or_tokens(town: Town) -> None:
    bert = town.centre.bert.unlocked
    database = str(settings.DATABASES["default"]["NAME"])
    with town.centre.bert.acts(), connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        with psycopg.connect(the_cluster().conninfo("login", database)) as intruder:
            intruder.execute("SET ROLE houvast_app")
            seen = intruder.execute("SELECT * FROM pg_stat_activity").fetchall()
            intruder.execute("RESET ROLE")
            seen += intruder.execute("SELECT * FROM pg_stat_activity").fetchall()
    assert "SELECT" not in str([row for row in seen if "pg_stat_activity" not in str(row)])
    assert bert.token not in str(seen)


def test_by_a_token_that_is_made_up_acts_for_nobody(held: Held) -> None:
    with connections["default"].cursor() as cursor, transaction.atomic():
        cursor.execute(
            "SELECT set_config('role', 'houvast_app', true), set_config('houvast.token', 'x', true)"
        )
        for table in ("access.dossier", "guidance.entry", "keys.wrap", "audit.entry"):
            cursor.execute(f"SELECT count(*) FROM {table}")
            assert cursor.fetchone() == (0,)
    assert held.status() == 200


@pytest.fixture(scope="module")
def intruder() -> Person:
    """Somebody of another service, who may do there what Anna does here, and holds a dossier with a note."""
    service = found()
    secure_recovery(service)
    person = hire(service, "mallory", Function.GUIDE)
    write_notes(person, trajectory_of(person, service.holder1), 1)
    return person


def test_through_a_foreign_dossiers_number_in_a_row_is_refused(held: Held, intruder: Person) -> None:
    copied = (
        "INSERT INTO guidance.entry (id, created_at, dossier_id, compartment_id, state, content)"
        " SELECT gen_random_uuid(), now(), %s, coalesce(%s, compartment_id), '', content"
        " FROM guidance.entry LIMIT 1"
    )
    moved = "UPDATE guidance.entry SET dossier_id = %s, compartment_id = coalesce(%s, compartment_id)"
    with intruder.acts(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM guidance.entry")
        assert cursor.fetchone()[0] >= 1
        for statement in (copied, moved):
            for compartment in (None, held.compartment):
                with pytest.raises(DatabaseError), transaction.atomic():
                    cursor.execute(statement, [held.trajectory, compartment])


def test_through_a_cascade_deletes_nothing_of_another(held: Held, intruder: Person) -> None:
    rows = "SELECT count(*) FROM guidance.entry WHERE dossier_id = %s"
    before = harm(rows, held.trajectory)
    for table in (
        "access.dossier",
        "access.compartment",
        'access."grant"',
        "guidance.trajectory",
        "keys.wrap",
    ):
        with intruder.acts(), connection.cursor() as cursor, suppress(DatabaseError), transaction.atomic():
            cursor.execute(f"DELETE FROM {table}")
    assert harm(rows, held.trajectory) == before
    assert held.status() == 200
    assert not harm("SELECT conname FROM pg_constraint WHERE contype = 'f' AND confdeltype NOT IN ('a', 'r')")
