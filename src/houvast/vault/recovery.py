"""When keys are lost, two holders together open what one alone never can.

The controller's recovery key is wrapped for every ordered pair of at least three holders: sealed to the
second, and that sealed to the first. The first takes the outer box away, the second the inner one. Both
may be anyone certified by a trusted controller, or a sheet in a safe.

Whoever kept what the first passed on could later need the second only. So what is passed on is bound to one
occasion, is deleted after it, and a recovery that was really used is followed by a new recovery key.
"""

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final
from uuid import UUID

from houvast.kernel.errors import Invalid, Tampered
from houvast.kernel.messages import message
from houvast.vault.certificates import PublicKeys, check_anchored
from houvast.vault.framing import frame, number_part
from houvast.vault.pairs import EncryptionPair, open_from, seal_to

FEWEST_HOLDERS: Final = 3
_INNER: Final = b"houvast.vault.recovery.inner.1"
_OUTER: Final = b"houvast.vault.recovery.outer.1"
_PASSED: Final = b"houvast.vault.recovery.passed.1"


@dataclass(frozen=True, slots=True)
class HolderPair:
    """Two holders in the order in which they open, and the recovery key whose private half they share."""

    recovery: PublicKeys
    first: PublicKeys
    second: PublicKeys

    def check(self, anchors: Mapping[UUID, bytes]) -> None:
        """Raises Tampered unless all three keys are certified by controllers among the opener's anchors."""
        if self.first.owner == self.second.owner or self.first.encryption == self.second.encryption:
            raise Tampered(message("Two different holders are needed."))
        for keys in (self.recovery, self.first, self.second):
            check_anchored(keys, anchors)

    def context(self, use: bytes, *more: bytes) -> bytes:
        """Returns the bytes to which a box of this pair is bound."""
        return frame(
            use,
            *(
                part
                for keys in (self.recovery, self.first, self.second)
                for part in (keys.controller.bytes, keys.owner.bytes, number_part(keys.version))
            ),
            *more,
        )


def pairs_of(holders: Sequence[UUID]) -> tuple[tuple[UUID, UUID], ...]:
    """Returns every ordered pair of holders, so that whoever is there first may begin.

    Raises Invalid below three holders: when one is lost, two must remain.
    """
    different = sorted(set(holders))
    if len(different) < FEWEST_HOLDERS:
        raise Invalid(message("Recovery needs at least %(fewest)s different holders."), fewest=FEWEST_HOLDERS)
    return tuple(permutations(different, 2))


def wrap_for_pair(private: EncryptionPair, holders: HolderPair, anchors: Mapping[UUID, bytes]) -> bytes:
    """Returns the recovery key in two boxes, one in the other, for a pair of holders.

    Raises Tampered when a key is not certified, or ``private`` is not the recovery key's other half.
    """
    holders.check(anchors)
    _check_half(private, holders)
    inner = seal_to(holders.second.encryption, private.reveal(), holders.context(_INNER))
    return seal_to(holders.first.encryption, inner, holders.context(_OUTER))


def open_outer(
    pair: EncryptionPair, wrapped: bytes, holders: HolderPair, occasion: UUID, anchors: Mapping[UUID, bytes]
) -> bytes:
    """The first holder's act: takes off the outer box and passes the rest on, sealed to the second.

    ``occasion`` is the recovery or rehearsal this is for. Learns nothing of the recovery key. Raises
    Tampered for another's box or keys that no anchor certifies.
    """
    holders.check(anchors)
    inner = open_from(pair, wrapped, holders.context(_OUTER))
    return seal_to(holders.second.encryption, inner, holders.context(_PASSED, occasion.bytes))


def open_inner(
    pair: EncryptionPair, passed: bytes, holders: HolderPair, occasion: UUID, anchors: Mapping[UUID, bytes]
) -> EncryptionPair:
    """The second holder's act: opens what was passed on for this occasion and holds the recovery key.

    Raises Tampered for another occasion's or another's box, and when what comes out is not the private
    half of the certified recovery key.
    """
    holders.check(anchors)
    inner = open_from(pair, passed, holders.context(_PASSED, occasion.bytes))
    private = EncryptionPair(open_from(pair, inner, holders.context(_INNER)))
    _check_half(private, holders)
    return private


def _check_half(private: EncryptionPair, holders: HolderPair) -> None:
    if not hmac.compare_digest(private.public, holders.recovery.encryption):
        raise Tampered(message("This is not the recovery key of this service."))
