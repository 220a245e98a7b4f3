"""What the templates of the log print: entries with their words, in the reader's language."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.functional import Promise

from houvast.access.selectors.show_log import LogPage
from houvast.access.selectors.show_readers import DossierReaders
from houvast.web.access.labels_events import event_words


@dataclass(frozen=True)
class Logged:
    """An entry in words."""

    at: datetime
    who: str
    what: Promise | str
    dossier_id: UUID | None = None
    reference: str = ""


def log_facts(log: LogPage) -> dict[str, object]:
    """Returns a page of the log with its words."""
    lines = [
        Logged(line.at, line.who, event_words(line.event), line.dossier_id, line.reference)
        for line in log.lines
    ]
    return {"lines": lines, "older": log.older}


def reader_facts(readers: DossierReaders) -> dict[str, object]:
    """Returns who looked when, with words."""
    return {
        "reference": readers.reference,
        "is_cut": readers.is_cut,
        "lines": [Logged(line.at, line.who, event_words(line.event)) for line in readers.lines],
    }
