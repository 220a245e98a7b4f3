"""A desk's public form: which there are, and whether the key of its team is the one its steward vouched for.

Whoever asks has no keys, so the server itself checks what it seals to. When a steward opens the form, their
own bundle says which key signs for the service; that is kept under the pepper, bound to form, address and
team. Whoever writes the database, but has no pepper, can exchange neither it nor the team's key.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, connections, transaction
from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.asked_values import AskFormFacts, PublicNumber
from houvast.access.functions import functions_of
from houvast.access.models.asked import AskForm
from houvast.access.models.people import UserFunction
from houvast.access.retired import mark_of, retired_marks
from houvast.access.values import Function, FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault.certificates import PublicKeys, check_certificate
from houvast.vault.framing import frame, number_part, unframe
from houvast.vault.peppered import open_with_pepper, seal_with_pepper

ANCHOR: Final = b"houvast ask anchor 1"
PURPOSE: Final = "ask form"
FIND: Final = "SELECT * FROM access.ask_form_at(%s)"


@dataclass(frozen=True)
class Anchor:
    """What a steward vouched for: whose signature counts, from which version on, what a code costs."""

    signing: bytes
    version: int
    cost: tuple[int, int]


@dataclass(frozen=True)
class FormSettings:
    """What a steward says about the form of a service."""

    slug: str
    is_open: bool
    languages: tuple[str, ...]
    days: int
    numbers: tuple[PublicNumber, ...]


@dataclass(frozen=True)
class FoundForm:
    """A form that was found by its address, with what its team's newest key is said to be."""

    facts: AskFormFacts
    function_id: UUID
    anchor: Anchor
    keys: PublicKeys | None = field(repr=False)

    def public(self) -> bytes:
        """Returns the team's public key, proven. Raises Tampered when it is not what the service signed."""
        if self.keys is None or self.keys.version < self.anchor.version:
            raise Tampered(message("These keys come from a service that is not known as trusted."))
        check_certificate(self.keys, self.anchor.signing)
        if self.keys.owner != self.function_id or str(mark_of(self.keys.signature)) in retired_marks():
            raise Tampered(message("These keys come from a service that is not known as trusted."))
        return self.keys.encryption


def find_form(slug: str) -> FoundForm:
    """Returns a form by its address, also one that takes no questions now. Raises NotFound, Tampered."""
    with connections["signin"].cursor() as cursor:
        cursor.execute(FIND, [slug])
        found = cursor.fetchone()
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    form_id, function_id, service, is_open, languages, days, numbers, anchor, *keys = found
    facts = AskFormFacts(
        form_id, slug, service, is_open, tuple(languages.split()), days, numbers_of(json.loads(numbers))
    )
    read = open_anchor(form_id, slug, function_id, bytes(anchor))
    return FoundForm(facts, function_id, read, _keys(function_id, keys))


def form_of(controller_id: UUID) -> AskForm | None:
    """Returns the form of a service the actor may know."""
    return AskForm.objects.filter(controller_id=controller_id).first()


def has_desk(controller_id: UUID) -> bool:
    """Returns whether a service has a team, and somebody who works at its desk."""
    at_desk = UserFunction.objects.filter(controller_id=controller_id, function=Function.DESK)
    team = functions_of([controller_id], FunctionKeyKind.TEAM)
    return bool(team) and at_desk.filter(Q(valid_until=None) | Q(valid_until__gt=clock.now())).exists()


def settings_of(row: AskForm) -> FormSettings:
    """Returns what a steward said about a form."""
    return FormSettings(
        row.slug, row.is_open, tuple(row.languages.split()), row.days, numbers_of(row.numbers)
    )


def save_form(actor: Actor, controller_id: UUID, form_id: UUID, wanted: FormSettings) -> None:
    """Stores what a steward says, and vouches for the team's key as of now; the address stays as it was.

    Raises Conflict without a desk team, or for an address that is taken.
    """
    if not has_desk(controller_id):
        raise Conflict(message("Your desk has no team yet. Ask your steward to found it."))
    team = functions_of([controller_id], FunctionKeyKind.TEAM)[0].id
    row = form_of(controller_id)
    slug, form_id = (row.slug, row.id) if row else (wanted.slug, form_id)
    version = actor.keyring.public_keys({team})[team].version
    anchor = Anchor(actor.keyring.anchors[controller_id], version, _cost(row))
    said = {
        "function_key_id": team,
        "is_open": wanted.is_open,
        "languages": " ".join(wanted.languages),
        "days": wanted.days,
        "numbers": as_pairs(wanted.numbers),
        "anchor": seal_anchor(form_id, slug, team, anchor),
    }
    if row:
        AskForm.objects.filter(id=form_id).update(**said)
        return
    try:
        with transaction.atomic():
            AskForm.objects.create(id=form_id, controller_id=controller_id, slug=slug, **said)
    except IntegrityError as error:
        raise Conflict(message("This address is in use already. Choose another one.")) from error


def seal_anchor(form_id: UUID, slug: str, function_id: UUID, anchor: Anchor) -> bytes:
    """Seals what a steward vouched for under the pepper, bound to form, address and team."""
    numbers = (number_part(number) for number in (anchor.version, *anchor.cost))
    plain = frame(ANCHOR, slug.encode(), function_id.bytes, anchor.signing, *numbers)
    return seal_with_pepper(settings.PEPPER, PURPOSE, form_id, plain)


def open_anchor(form_id: UUID, slug: str, function_id: UUID, sealed: bytes) -> Anchor:
    """Opens it again; raises Tampered when it is another form's, address's or team's."""
    parts = unframe(ANCHOR, open_with_pepper(settings.PEPPER, PURPOSE, form_id, sealed))
    if len(parts) != 6 or parts[:2] != (slug.encode(), function_id.bytes):  # noqa: PLR2004 - as sealed above
        raise Tampered(message("This does not have the form it should have; it is not opened."))
    version, memory, passes = (int.from_bytes(part, "big") for part in parts[3:])
    return Anchor(parts[2], version, (memory, passes))


def numbers_of(pairs: Sequence[Sequence[str]]) -> tuple[PublicNumber, ...]:
    """Returns the numbers beside a form, from how they are stored."""
    return tuple(PublicNumber(str(name), str(phone)) for name, phone in pairs)


def as_pairs(numbers: Sequence[PublicNumber]) -> list[list[str]]:
    """Returns the numbers beside a form as they are stored."""
    return [[number.name, number.phone] for number in numbers]


def _cost(row: AskForm | None) -> tuple[int, int]:
    """Returns what a code of this form costs; it stays as it was, or older codes would open nothing."""
    with suppress(Tampered):
        if row:
            return open_anchor(row.id, row.slug, row.function_key_id, bytes(row.anchor)).cost
    return settings.ARGON2_MEMORY_KIB, settings.ARGON2_PASSES


def _keys(function_id: UUID, columns: Sequence[object]) -> PublicKeys | None:
    controller_id, version, encryption, signature = columns
    if not isinstance(controller_id, UUID) or not isinstance(version, int):
        return None
    return PublicKeys(function_id, controller_id, version, _raw(encryption), None, _raw(signature))


def _raw(column: object) -> bytes:
    return bytes(column) if isinstance(column, (bytes, bytearray, memoryview)) else b""
