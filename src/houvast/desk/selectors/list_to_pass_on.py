"""What a shift passes on: every question still at work, with what the last hand-over said of it."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.audit import log
from houvast.desk.models.duty import PassedLine
from houvast.desk.selectors.list_questions import QuestionLine, list_questions
from houvast.desk.values.duty import PassedLineContent


@dataclass(frozen=True)
class ToPassOn:
    """A question and the line that stands; empty when nothing was said of it yet."""

    question: QuestionLine
    line: str


@dataclass(frozen=True)
class OpenWork:
    """The fifty most urgent questions at work, and how many there are."""

    lines: tuple[ToPassOn, ...]
    total: int


def list_to_pass_on(actor: Actor) -> OpenWork:
    """Returns the questions at work, the earliest day first; a constant number of queries."""
    must(actor, "desk.pass_on_shift")
    found = list_questions(actor)
    ids = [line.dossier_id for line in found.lines]
    rows = list(PassedLine.objects.filter(dossier_id__in=ids).order_by("created_at", "id"))
    load_keys(actor, rows)
    said = {row.dossier_id: content.words for row, content in unseal_whole(actor, rows, PassedLineContent)}
    log.record("desk.list_to_pass_on")
    return OpenWork(tuple(ToPassOn(line, said.get(line.dossier_id, "")) for line in found.lines), found.total)
