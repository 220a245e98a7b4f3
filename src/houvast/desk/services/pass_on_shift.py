"""Handing a shift over: what the next must know, one line a question, and a word about the desk itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, seal_content
from houvast.access.together import seal_together
from houvast.audit import log
from houvast.desk.finding import own_team
from houvast.desk.models.duty import PassedLine, PassedOn
from houvast.desk.models.question import Question
from houvast.desk.values.duty import PassedLineContent, PassedOnContent, passed_place
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewPassedOn:
    """A hand-over; ``passed_id`` comes with the form. ``lines`` are by question, empty ones are left out."""

    passed_id: UUID
    words: str
    lines: Mapping[UUID, str]


def pass_on_shift(actor: Actor, new: NewPassedOn) -> None:
    """Keeps a hand-over for the team; sent twice, it is there once.

    Raises Invalid when it says nothing, Conflict without a team, NotFound for a question that is not there.
    """
    must(actor, "desk.pass_on_shift")
    team = own_team(actor)
    lines = {question: words for question, words in new.lines.items() if words.strip()}
    if not lines and not new.words.strip():
        raise Invalid(message("Write at least one line for whoever comes next."))
    found = PassedOn.objects.filter(id=new.passed_id).first()
    if found is not None:
        _ensure_own(actor, found)
        return
    said = PassedOnContent(new.words, actor.name)
    sealed, signature = seal_together(actor, team.id, passed_place(new.passed_id), said)
    PassedOn(
        id=new.passed_id,
        function_key_id=team.id,
        writer_id=actor.user_id,
        sealed=sealed,
        signature=signature,
    ).save(force_insert=True)
    _write_lines(actor, new.passed_id, lines)
    log.record("desk.pass_on_shift", subject=new.passed_id)


def _ensure_own(actor: Actor, found: PassedOn) -> None:
    """A second click finds what the first one kept; anybody else's number is refused."""
    if found.writer_id != actor.user_id:
        raise Conflict(message("This hand-over was kept already."))


def _write_lines(actor: Actor, passed_id: UUID, lines: Mapping[UUID, str]) -> None:
    questions = list(Question.objects.filter(id__in=lines))
    if len(questions) != len(lines):
        raise NotFound(message("This does not exist, or not for you."))
    load_keys(actor, questions)
    rows = []
    for question in questions:
        row = PassedLine(
            dossier_id=question.dossier_id, compartment_id=question.compartment_id, passed_id=passed_id
        )
        seal_content(actor, row, PassedLineContent(lines[question.id]))
        rows.append(row)
    PassedLine.objects.bulk_create(rows)
