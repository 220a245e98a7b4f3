"""Keeping a post that arrived after its session ended: sealed to its writer, found after signing in."""

from uuid import UUID

from django.db import connections

from houvast.access.keeping import open_keeping
from houvast.access.personal import DraftContent, draft_place, seal_for
from houvast.access.rules import without_actor
from houvast.access.sessions import Cookies, cookie_hash
from houvast.kernel.errors import Tampered

REFUSED = "refused.keep_post"


@without_actor("The session has ended: the cookie only says whose it was.")
def keep_post(cookies: Cookies, form: str, subject_id: UUID, draft: DraftContent) -> bool:
    """Keeps what was posted as a draft of the one whose session this was; returns whether it did.

    A cookie that never was a session's, is older than two days, or whose session was ended on purpose, keeps
    nothing; nor does anybody keep more than 200 drafts. A session whose key somebody exchanged keeps nothing
    either, and the log says so.
    """
    hashed = cookie_hash(cookies.session)
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT user_id, keeping FROM access.session_for_post(%s)", [hashed])
        found = cursor.fetchone()
        if found is None:
            return False
        try:
            writer = open_keeping(found[0], hashed, bytes(found[1]))
        except Tampered:
            cursor.execute("SELECT access.record_before_sign_in(%s, %s, NULL)", [REFUSED, found[0]])
            return False
        sealed = seal_for(writer.encryption, writer.user_id, draft_place(form, subject_id), draft)
        cursor.execute("SELECT access.keep_post(%s, %s, %s, %s)", [hashed, form, subject_id, sealed])
        kept = cursor.fetchone()
        return bool(kept and kept[0])
