"""What somebody wrote on a page of the public form: read once, tidied, never cut off."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, cast
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest

from houvast.access.asked_files import AskedUpload
from houvast.access.asked_values import AskedAnswer, Entrance, From
from houvast.access.tolls import Paid
from houvast.kernel.ids import new_id
from houvast.web.ask.packs import AskPack
from houvast.web.fill.packs import Question
from houvast.web.ui.texts import DAMAGED, LONGEST, tidied


@dataclass(frozen=True)
class Box:
    """One question of the form as it is printed: its text, what was typed, what is wrong with it."""

    key: str
    question: Question
    is_first: bool
    typed: str = field(repr=False)
    problem: str = ""

    @property
    def name(self) -> str:
        """The name of its field: a key may not stand in an id as it is."""
        return self.key.replace(".", "_")


def boxes(request: HttpRequest, pack: AskPack, entrance: Entrance) -> tuple[Box, ...]:
    """Returns the questions of a door with what was typed to each."""
    found = pack.questions_of(entrance).items()
    return tuple(_box(request, pack, key, each, number == 0) for number, (key, each) in enumerate(found))


def answers(found: tuple[Box, ...]) -> tuple[AskedAnswer, ...]:
    """Returns what was typed, question by question."""
    return tuple(AskedAnswer(box.key, box.typed) for box in found)


def asks_from(request: HttpRequest, entrance: Entrance) -> From | None:
    """Returns from where somebody of an organisation asks; None at the other doors, or for no choice."""
    chosen = request.POST.get("asks_from", "")
    return From(chosen) if entrance is Entrance.SCHOOL and chosen in set(From) else None


def upload(request: HttpRequest) -> AskedUpload | None:
    """Returns the file that came along, if any."""
    found = request.FILES.get("file")
    if not isinstance(found, UploadedFile) or found.file is None:
        return None
    return AskedUpload(str(found.name or ""), cast("BinaryIO", found.file))


def paid(request: HttpRequest) -> Paid:
    """Returns the challenge of the page and the number that was found for it."""
    return Paid(request.POST.get("toll", ""), request.POST.get("work", ""))


def problem_of(pack: Mapping[str, str], typed: str) -> str:
    """Returns what is wrong with a text; empty when nothing is."""
    if DAMAGED in typed:
        return pack["damaged"]
    return pack["too_long"].format(limit=LONGEST) if len(typed) > LONGEST else ""


def number(request: HttpRequest) -> UUID:
    """Returns the number a page carried for its new row; a new one when it is none."""
    try:
        return UUID(request.POST.get("submission", ""))
    except ValueError:
        return new_id()


def _box(request: HttpRequest, pack: AskPack, key: str, question: Question, is_first: bool) -> Box:  # noqa: FBT001
    typed = tidied(request.POST.get(key.replace(".", "_"), ""))
    entrance = Entrance(key.partition(".")[0])
    return Box(key, question, is_first, typed, problem_of(pack.words_for(entrance), typed))
