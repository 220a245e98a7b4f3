"""Replaying the register after a restore, as the database's owner, before anybody can sign in.

Each statement closes what an older copy opened again. What was given anew after a line was written is newer
than the line, and stays.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import connections, transaction
from django.db.backends.utils import CursorWrapper

from houvast.access.answer_lapsing import END_ANSWERS
from houvast.access.fill_lapsing import END_ALL
from houvast.access.referral_lapsing import END_REFERRALS
from houvast.access.register import Line
from houvast.access.rules import without_actor
from houvast.audit import log
from houvast.kernel.errors import Conflict

OWNER: Final = "owner"
CLOCKS_APART: Final = timedelta(minutes=1)
"""How far the clocks of the application and of the database may differ: in doubt it stays closed."""

WITHDRAWAL: Final = (
    """UPDATE access."grant" SET withdrawn_at = %(at)s WHERE compartment_id = %(subject)s
       AND receiver_id = %(receiver)s AND withdrawn_at IS NULL AND created_at <= %(until)s""",
    """DELETE FROM keys.wrap WHERE kind = 'compartment' AND subject_id = %(subject)s
       AND receiver_id = %(receiver)s AND created_at <= %(until)s""",
)
RECALL: Final = (
    """DELETE FROM keys.wrap WHERE subject_id = %(subject)s AND receiver_id <> giver_id
       AND created_at <= %(until)s""",
)
ERASURE: Final = (
    "DELETE FROM keys.wrap WHERE dossier_id = %(subject)s",
    """UPDATE access."grant" SET withdrawn_at = %(at)s WHERE dossier_id = %(subject)s
       AND withdrawn_at IS NULL""",
    "UPDATE access.dossier SET state = 'erased', due_on = NULL WHERE id = %(subject)s",
)
LOST_KEYS: Final = (
    "DELETE FROM keys.wrap WHERE receiver_id = %(subject)s AND created_at <= %(until)s",
    """UPDATE access."grant" SET lost_at = %(at)s WHERE receiver_id = %(subject)s AND withdrawn_at IS NULL
       AND lost_at IS NULL AND created_at <= %(until)s""",
    """INSERT INTO access.function_member (id, created_at, controller_id, function_key_id, user_id)
       SELECT gen_random_uuid(), %(at)s, m.controller_id, m.function_key_id, m.user_id
       FROM access.function_member m WHERE m.user_id = %(subject)s AND m.valid_from <= %(until)s
       AND m.valid_until IS NULL""",
    """UPDATE access.function_member SET valid_until = %(at)s WHERE user_id = %(subject)s
       AND valid_from <= %(until)s AND valid_until IS NULL""",
    """UPDATE access."user" SET state = 'invited' WHERE id = %(subject)s AND state <> 'closed' AND NOT EXISTS
       (SELECT FROM signin.bundle b WHERE b.account_id = %(subject)s AND b.created_at > %(at)s)""",
    """UPDATE signin.account SET state = 'invited', verifier = NULL, salt = NULL, totp_sealed = NULL,
       totp_last_step = 0 WHERE id = %(subject)s AND state <> 'closed' AND NOT EXISTS
       (SELECT FROM signin.bundle b WHERE b.account_id = %(subject)s AND b.created_at > %(at)s)""",
    "DELETE FROM signin.bundle WHERE account_id = %(subject)s AND created_at <= %(until)s",
    "DELETE FROM signin.device WHERE account_id = %(subject)s",
)
CLOSED_ACCOUNT: Final = (
    "DELETE FROM keys.wrap WHERE receiver_id = %(subject)s",
    """UPDATE access."grant" SET withdrawn_at = %(at)s WHERE receiver_id = %(subject)s
       AND withdrawn_at IS NULL""",
    """UPDATE access.user_function SET valid_until = %(at)s WHERE user_id = %(subject)s
       AND (valid_until IS NULL OR valid_until > %(at)s)""",
    """UPDATE access.function_member SET valid_until = %(at)s WHERE user_id = %(subject)s
       AND (valid_until IS NULL OR valid_until > %(at)s)""",
    """UPDATE access."user" SET state = 'closed' WHERE id = %(subject)s""",
    "DELETE FROM signin.bundle WHERE account_id = %(subject)s",
    "DELETE FROM signin.device WHERE account_id = %(subject)s",
    "UPDATE signin.account SET state = 'closed', verifier = NULL, totp_sealed = NULL WHERE id = %(subject)s",
)
PASSWORD: Final = (
    """DELETE FROM signin.bundle b USING signin.account a WHERE b.account_id = %(subject)s
       AND a.id = b.account_id AND b.kind = 'password'
       AND (a.password_changed_at IS NULL OR a.password_changed_at < %(at)s)""",
    """UPDATE signin.account SET verifier = NULL, salt = NULL WHERE id = %(subject)s
       AND (password_changed_at IS NULL OR password_changed_at < %(at)s)""",
)
KEY_SHEET: Final = (
    """DELETE FROM signin.bundle WHERE account_id = %(subject)s AND kind = 'sheet' AND created_at < %(at)s""",
)
LEFT_TEAM: Final = (
    """UPDATE access.function_member SET valid_until = %(at)s WHERE function_key_id = %(subject)s
       AND user_id = %(receiver)s AND valid_until IS NULL AND created_at <= %(until)s""",
    """DELETE FROM keys.wrap WHERE kind = 'function' AND subject_id = %(subject)s
       AND receiver_id = %(receiver)s AND created_at <= %(until)s""",
)
FEED: Final = ("DELETE FROM access.calendar_feed WHERE id = %(subject)s",)
REMOVED_FILE: Final = (
    "DELETE FROM access.attachment_part WHERE attachment_id = %(subject)s",
    "DELETE FROM access.attachment WHERE id = %(subject)s",
)
SECOND_FACTOR: Final = (
    "UPDATE signin.account SET totp_sealed = NULL, totp_last_step = 0 WHERE id = %(subject)s",
)
RETIRED: Final = (
    """DELETE FROM keys.wrap WHERE substring(sha256(signature) FROM 1 FOR 16)
       = decode(replace(%(subject)s::text, '-', ''), 'hex')""",
)
REMOVED_ROUND: Final = ("DELETE FROM outreach.round WHERE id = %(subject)s",)
REMOVED_NAME: Final = ("DELETE FROM outreach.remembered WHERE id = %(subject)s",)
REMOVED_SCHOOL_STEP: Final = ("DELETE FROM schools.step WHERE id = %(subject)s",)
REMOVED_TABLE_ENTRY: Final = ("DELETE FROM tables.entry WHERE id = %(subject)s",)
REMOVED_PRESENTATION: Final = ("DELETE FROM guidance.presentation WHERE id = %(subject)s",)
SET_ASIDE_PAGE: Final = (
    """UPDATE access.fill_page SET state = 'set_aside', answers = NULL
       WHERE id = %(subject)s AND state = 'sent'""",
)
WITHDRAWN_HANDOVER: Final = (
    """UPDATE access.handover SET state = 'withdrawn', parcel = NULL, signature = NULL
       WHERE id = %(subject)s AND state = 'offered'""",
)
WITHDRAWN_REFERRAL: Final = (
    """UPDATE access.referral_page SET state = 'withdrawn', form = NULL, entered = NULL, visit = NULL
       WHERE id = %(subject)s""",
)
WITHDRAWN_ANSWER: Final = (
    """UPDATE access.answer_page SET state = 'withdrawn', form = NULL, entered = NULL, visit = NULL
       WHERE id = %(subject)s""",
)
CLOSED_ROOM: Final = (
    "DELETE FROM cell.shown WHERE compartment_id = %(subject)s",
    "DELETE FROM cell.point WHERE compartment_id = %(subject)s",
    "DELETE FROM keys.wrap WHERE kind = 'compartment' AND subject_id = %(subject)s",
    """UPDATE access."grant" SET withdrawn_at = %(at)s WHERE compartment_id = %(subject)s
       AND withdrawn_at IS NULL""",
)
RECALLED_EXTRACT: Final = (
    "UPDATE cell.extract SET recalled_at = %(at)s WHERE id = %(subject)s AND recalled_at IS NULL",
    """UPDATE cell.receipt SET recalled_at = %(at)s WHERE extract_id = %(subject)s AND recalled_at IS NULL
       AND dropped_at IS NULL""",
    "DELETE FROM cell.slip WHERE extract_id = %(subject)s",
)
REMOVED_SHEET: Final = ("DELETE FROM cell.sheet WHERE id = %(subject)s AND state IN ('draft', 'asked')",)
END_MEETINGS: Final = ("DELETE FROM cell.slip WHERE expires_at <= now()", "SELECT cell.lapse_rooms()")
"""A slip past its moment would still open with its seat's key, and a room with those of that day."""

ERASED_ASKED: Final = (
    "DELETE FROM access.asked_part WHERE thread_id = %(subject)s",
    "DELETE FROM access.asked_word WHERE thread_id = %(subject)s",
    "DELETE FROM access.asked_thread WHERE id = %(subject)s",
)
CLOSED_ASKED: Final = (
    """UPDATE access.asked_thread SET state = 'closed', waits = false,
       lapses_on = least(lapses_on, (%(at)s AT TIME ZONE 'Europe/Brussels')::date + 14)
       WHERE id = %(subject)s""",
)

ACTS: Final[Mapping[str, tuple[str, ...]]] = {
    "withdrawal": WITHDRAWAL,
    "recall": RECALL,
    "erasure": ERASURE,
    "lost_keys": LOST_KEYS,
    "closed_account": CLOSED_ACCOUNT,
    "password": PASSWORD,
    "key_sheet": KEY_SHEET,
    "second_factor": SECOND_FACTOR,
    "left_team": LEFT_TEAM,
    "feed": FEED,
    "removed_file": REMOVED_FILE,
    "retired": RETIRED,
    "removed_round": REMOVED_ROUND,
    "removed_name": REMOVED_NAME,
    "removed_presentation": REMOVED_PRESENTATION,
    "removed_school_step": REMOVED_SCHOOL_STEP,
    "removed_table_entry": REMOVED_TABLE_ENTRY,
    "set_aside_page": SET_ASIDE_PAGE,
    "erased_asked": ERASED_ASKED,
    "closed_asked": CLOSED_ASKED,
    "withdrawn_handover": WITHDRAWN_HANDOVER,
    "withdrawn_referral": WITHDRAWN_REFERRAL,
    "withdrawn_answer": WITHDRAWN_ANSWER,
    "closed_room": CLOSED_ROOM,
    "recalled_extract": RECALLED_EXTRACT,
    "removed_sheet": REMOVED_SHEET,
}
ROWS_OF_DOSSIERS: Final = """
    SELECT format('%I.%I', c.table_schema, c.table_name) FROM information_schema.columns c
    JOIN information_schema.columns d USING (table_schema, table_name)
    WHERE c.column_name = 'compartment_id' AND d.column_name = 'dossier_id'
      AND (c.table_schema, c.table_name) NOT IN (('access', 'grant'))
    ORDER BY c.table_name LIKE '%\\_part' DESC, c.table_schema = 'access', 1
"""


@without_actor("A restore replays it as the database's owner, before anybody can sign in.")
def replay_register(lines: Iterable[Line]) -> int:
    """Closes again what an older copy opened; returns how many rows that took. Raises Conflict."""
    changed = 0
    with transaction.atomic(using=OWNER), connections[OWNER].cursor() as cursor:
        rows = _erasing(cursor)
        cursor.execute(END_REFERRALS)
        cursor.execute(END_ANSWERS)
        cursor.execute(END_ALL)  # a page withdrawn or used since would open again
        for statement in END_MEETINGS:
            cursor.execute(statement)
        for line in lines:
            statements = ACTS.get(line.what)
            if statements is None:
                raise Conflict(
                    "The register holds “%(what)s”, which this version does not know. Use a newer one.",
                    what=line.what,
                )
            if line.what == "erasure":
                statements = (*rows, *statements)
            facts: dict[str, datetime | UUID | None] = {
                "at": line.at,
                "until": line.at + CLOCKS_APART,
                "subject": line.subject,
                "receiver": line.receiver,
            }
            for statement in statements:
                cursor.execute(statement, facts)
                changed += max(cursor.rowcount, 0)
    log.record("access.replay_register", using=OWNER)
    return changed


def _erasing(cursor: CursorWrapper) -> list[str]:
    """Returns what deletes every row of a dossier, pieces before what they are pieces of."""
    cursor.execute(ROWS_OF_DOSSIERS)
    return [f"DELETE FROM {row[0]} WHERE dossier_id = %(subject)s" for row in cursor.fetchall()]  # noqa: S608
