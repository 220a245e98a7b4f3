"""The controllers' signing keys a user trusts: their own bundle's, and partners signed by one of those.

Partners are read when a key of one is first met: most requests meet none.
"""

from collections.abc import Iterator, Mapping
from uuid import UUID

from houvast.access.models.people import Partnership
from houvast.vault.pairs import verify

PARTNERSHIP = b"houvast partnership 1"


def partnership_claim(controller: UUID, partner: UUID, signing_public: bytes) -> bytes:
    """Returns the bytes a controller signs when it has compared a partner's fingerprint."""
    return controller.bytes + partner.bytes + signing_public


class Anchors(Mapping[UUID, bytes]):
    """Signing keys by controller; a bundle's own come before what any partnership says."""

    def __init__(self, own: Mapping[UUID, bytes]) -> None:
        self._own = own
        self._known: dict[UUID, bytes] | None = None

    def __getitem__(self, controller_id: UUID) -> bytes:
        """Returns the key of a trusted controller; raises KeyError, Tampered for a forged partnership."""
        return self._own[controller_id] if controller_id in self._own else self._all()[controller_id]

    def __iter__(self) -> Iterator[UUID]:
        """Goes over all trusted controllers."""
        return iter(self._all())

    def __len__(self) -> int:
        """Counts them."""
        return len(self._all())

    def _all(self) -> dict[UUID, bytes]:
        if self._known is None:
            known = dict(self._own)
            for row in Partnership.objects.filter(controller_id__in=list(self._own)):
                claim = partnership_claim(row.controller_id, row.partner_id, bytes(row.partner_signing))
                verify(self._own[row.controller_id], claim, bytes(row.signature), PARTNERSHIP)
                known.setdefault(row.partner_id, bytes(row.partner_signing))
            self._known = known
        return self._known
