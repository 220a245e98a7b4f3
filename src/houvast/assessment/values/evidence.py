"""What a rater can point at, wherever it comes from: a dossier's own entries, or a fictional case's."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.assessment.values.ratings import Evidence, EvidenceKind


@dataclass(frozen=True)
class EvidenceOption:
    """Something written that can support a rating: how it is known, when it was written, its first words."""

    entry_id: UUID
    kind: EvidenceKind
    written_on: date
    words: str

    def chosen(self, *, still_true: bool) -> Evidence:
        """Returns it as the sheet keeps it: as it was when it was chosen."""
        return Evidence(self.entry_id, self.kind, self.written_on, still_true)


@dataclass(frozen=True)
class EvidenceOffer:
    """All that can support a rating, newest first, and which of it holds the words looked for."""

    options: tuple[EvidenceOption, ...]
    found: frozenset[UUID]
