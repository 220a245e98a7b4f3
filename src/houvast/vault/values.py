"""Where a sealed value belongs, and the sealed value itself: all that a store knows of the vault."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.framing import frame, id_part

# No UTF-8 text contains this byte, so that no plain text can ever be taken for a sealed value.
FORMAT: Final = 0xF5
WITH_KEY: Final = 1  # sealed with a symmetric key: XChaCha20-Poly1305
TO_PUBLIC_KEY: Final = 2  # sealed to a compartment's public key by someone who may write, not read
AS_STREAM: Final = 3  # an attachment in chunks
HEADER_BYTES: Final = 6  # format, algorithm, four bytes of key version
NO_KEY: Final = 0  # versions of keys begin at 1
SMALLEST: Final = HEADER_BYTES + 24 + 16  # header, nonce, authentication tag

_ALGORITHMS: Final = frozenset({WITH_KEY, TO_PUBLIC_KEY, AS_STREAM})
_PLACE: Final = b"houvast.vault.place.1"


@dataclass(frozen=True, slots=True)
class Place:
    """The one spot where a value may be opened: moved to another row or dossier, it stays closed."""

    table: str
    column: str
    row: UUID
    dossier: UUID | None
    compartment: UUID | None

    def bound(self) -> bytes:
        """Returns the place as canonical bytes, to be authenticated with the value."""
        return frame(
            _PLACE,
            self.table.encode(),
            self.column.encode(),
            self.row.bytes,
            id_part(self.dossier),
            id_part(self.compartment),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Sealed:
    """Format, algorithm, key version, then what only a key holder can read; anything else raises Tampered."""

    raw: bytes

    def __post_init__(self) -> None:
        """Refuses what does not begin as a sealed value does."""
        raw = self.raw
        if not isinstance(raw, bytes) or len(raw) < SMALLEST or raw[0] != FORMAT or raw[1] not in _ALGORITHMS:
            raise Tampered(message("This is not a sealed value."))

    @classmethod
    def found(cls, raw: bytes) -> "Sealed":
        """Returns what a store holds, whatever it is: what is no sealed value opens with no key.

        A row that somebody damaged is refused when it is opened, and not when its neighbours are read.
        """
        try:
            return cls(raw)
        except Tampered:
            return cls(sealed_header(WITH_KEY, NO_KEY) + bytes(SMALLEST - HEADER_BYTES))

    @property
    def algorithm(self) -> int:
        """Which of the ways of sealing was used."""
        return self.raw[1]

    @property
    def key_version(self) -> int:
        """Which version of the key opens it."""
        return int.from_bytes(self.raw[2:HEADER_BYTES], "big")

    def __repr__(self) -> str:
        """Version and size only; the ciphertext would merely fill a log."""
        return f"<Sealed, key version {self.key_version}, {len(self.raw)} bytes>"


def sealed_header(algorithm: int, key_version: int) -> bytes:
    """Returns the six bytes with which a sealed value of this algorithm and key version begins."""
    return bytes((FORMAT, algorithm)) + key_version.to_bytes(4, "big")
