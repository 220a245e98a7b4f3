"""Writing into a compartment without being able to read it: the public desk form, a young person's own page.

Sealed to the compartment's public key; it waits, unread by the server too, until a holder adopts it.
Nothing proves who wrote it, so the reader shows it as an entry from outside until it is adopted.
"""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.certificates import PublicKeys, check_anchored
from houvast.vault.framing import frame
from houvast.vault.pairs import EncryptionPair, open_from, seal_to
from houvast.vault.values import HEADER_BYTES, TO_PUBLIC_KEY, Place, Sealed, sealed_header

_ENTRY: Final = b"houvast.vault.entry.1"


def seal_entry(compartment: PublicKeys, place: Place, plain: bytes, anchors: Mapping[UUID, bytes]) -> Sealed:
    """Seals bytes for one place to a compartment's certified public key; the writer cannot open it again.

    Where nobody is signed in, ``anchors`` come from the server's settings, never from the database.
    Raises Tampered when no anchor certifies the key.
    """
    check_anchored(compartment, anchors)
    header = sealed_header(TO_PUBLIC_KEY, compartment.version)
    context = frame(_ENTRY, header, place.bound())
    return Sealed(header + seal_to(compartment.encryption, plain, context))


def open_entry(pairs: Mapping[int, EncryptionPair], place: Place, sealed: Sealed) -> bytes:
    """Opens an entry with the compartment's pair of its version; raises Tampered for anything else."""
    pair = pairs.get(sealed.key_version)
    if pair is None or sealed.algorithm != TO_PUBLIC_KEY:
        raise Tampered(message("No key at hand opens this sealed value."))
    header, box = sealed.raw[:HEADER_BYTES], sealed.raw[HEADER_BYTES:]
    return open_from(pair, box, frame(_ENTRY, header, place.bound()))
