"""Opening a directory to strangers, under an address of its own, or closing it: a steward's choice."""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.db import IntegrityError, transaction

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.directory.models.entries import PublicPage
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message

ADDRESS: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SHORTEST: Final = 3


@dataclass(frozen=True)
class PublicSaid:
    """How the public page is called, where it is, whether it is open and may be found by search engines."""

    address: str
    title_nl: str
    title_fr: str
    is_open: bool
    is_indexed: bool


def change_public_page(actor: Actor, controller_id: UUID, said: PublicSaid) -> None:
    """Keeps these choices. Raises NotFound where the actor is no steward, Invalid for an address taken."""
    must(actor, "directory.change_public_page")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    if not ADDRESS.fullmatch(said.address) or len(said.address) < SHORTEST:
        raise Invalid(message("The address has small letters, figures and hyphens: at least three signs."))
    if not (said.title_nl.strip() and said.title_fr.strip()):
        raise Invalid(message("Give the page its name in both languages."))
    values = {
        "address": said.address,
        "title_nl": said.title_nl,
        "title_fr": said.title_fr,
        "is_open": said.is_open,
        "is_indexed": said.is_indexed,
    }
    try:
        with transaction.atomic():
            PublicPage.objects.update_or_create(controller_id=controller_id, defaults=values)
    except IntegrityError:
        raise Invalid(message("This address is taken. Choose another one.")) from None
    log.record("directory.change_public_page", subject=controller_id)
