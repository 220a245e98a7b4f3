"""Keeping a question read aloud, in place of an earlier recording of it."""

from dataclasses import dataclass
from typing import BinaryIO
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.file_types import file_kind
from houvast.access.models.recordings import Recording
from houvast.access.rules import must
from houvast.access.values import FileKind, Function
from houvast.audit import log
from houvast.kernel.errors import Invalid, NotFound, TooLarge
from houvast.kernel.messages import message

LARGEST = 2 * 1024 * 1024
SOUNDS = frozenset({FileKind.M4A, FileKind.MP3})


@dataclass(frozen=True)
class NewRecording:
    """A sound for a question in a language, of a service."""

    controller_id: UUID
    key: str
    language: str
    sound: BinaryIO


def keep_recording(actor: Actor, new: NewRecording) -> None:
    """Keeps the recording. Raises NotFound elsewhere, Invalid for what is no sound, TooLarge above 2 MB."""
    must(actor, "access.keep_recording")
    if new.controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    kind = file_kind(new.sound)
    if kind not in SOUNDS:
        raise Invalid(message("A recording is an M4A or an MP3."))
    sound = new.sound.read(LARGEST + 1)
    if len(sound) > LARGEST:
        raise TooLarge(message("A recording of one question fits in 2 MB."))
    of_question = {"controller_id": new.controller_id, "key": new.key, "language": new.language}
    Recording.objects.filter(**of_question).delete()
    Recording.objects.create(kind=kind, sound=sound, **of_question)
    log.record("access.keep_recording", subject=new.controller_id)
