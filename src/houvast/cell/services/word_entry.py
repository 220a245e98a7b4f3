"""Saying an entry of an overview in plain words, without anybody else in it; the case keeps its own."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._overviews import entry_said, keep_overview, take_overview, to_be_given
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.overviews import with_words
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Wording:
    """Which entry of which overview, and how it is said; no words put the case's own back."""

    case_id: UUID
    overview_id: UUID
    key: str
    words: str
    looked: bool = False


def word_entry(actor: Actor, wording: Wording) -> None:
    """Keeps plain words for one overview.

    Raises Invalid for an entry without words of its own, NotFound, Conflict once the overview was given.
    """
    must(actor, "cell.word_entry")
    case, row, content = take_overview(actor, wording.case_id, wording.overview_id)
    asked = to_be_given(content)
    _, entry = entry_said(actor, case, asked, wording.key)
    if not entry.words:
        raise Invalid(message("This entry has no words of its own to say in another way."))
    refuse_ter((wording.words,), wording.looked, case.dossier_id)
    worded = with_words(wording.key, wording.words, asked.worded)
    keep_overview(actor, row, replace(content, said=replace(asked, worded=worded)))
    log.record("cell.word_entry", dossier=case.dossier_id, subject=row.id)
