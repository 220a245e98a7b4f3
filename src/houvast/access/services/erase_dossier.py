"""Erasing a dossier: every key to it is destroyed, and the register remembers that it must stay so."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.answer_pages import erase_answer_pages
from houvast.access.database_errors import speaking
from houvast.access.fill_pages import erase_fill_pages
from houvast.access.finding import dossier_row
from houvast.access.models.attachments import Attachment, AttachmentPart
from houvast.access.referral_pages import erase_referral_pages
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log


def erase_dossier(actor: Actor, dossier_id: UUID) -> int:
    """Destroys every wrap of a dossier the actor holds; returns how many. Raises NotFound.

    The line in the register is written before the change commits: a restore from an older copy replays it.
    """
    must(actor, "access.erase_dossier")
    dossier = dossier_row(dossier_id)
    log.record("access.erase_dossier", dossier=dossier.id)
    erase_fill_pages(dossier.id)
    erase_referral_pages(dossier.id)
    erase_answer_pages(dossier.id)
    AttachmentPart.objects.filter(dossier_id=dossier.id).delete()
    Attachment.objects.filter(dossier_id=dossier.id).delete()
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.destroy_dossier_keys(%s)", [dossier.id])
        destroyed = int(cursor.fetchone()[0])
    write_down("erasure", dossier.id)
    return destroyed
