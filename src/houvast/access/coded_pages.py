"""Pages that an address and a spoken code open, once, for somebody without an account: what all kinds share.

The address holds a secret that is stored nowhere, the code a second one, and from both follows under the
pepper the key to the words. Opening uses the code up: the words move under the visitor's cookie, and what a
code shown there leads back to takes their place. What is written back is sealed to the dossier's public key,
which came along in the sealed words and not from the database.
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, Generic, TypeVar
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction

from houvast.access.models.coded_pages import CodedRow
from houvast.access.register import write_down
from houvast.kernel.errors import Conflict
from houvast.vault import content as contents
from houvast.vault.deriving import derive
from houvast.vault.framing import frame
from houvast.vault.pairs import EncryptionPair, open_from, seal_to
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt

ADDRESS: Final = "address"
VISIT: Final = "visit"
ANSWER: Final = "answer"
TOKEN_BYTES: Final = 24
CODE_DIGITS: Final = 6
RETURN_DIGITS: Final = 8

Words = TypeVar("Words")
Back = TypeVar("Back")


@dataclass(frozen=True)
class TypedCode:
    """The secret of the address somebody came by, and the code that was said to them or that they noted."""

    token: str = field(repr=False)
    code: str = field(repr=False)


@dataclass(frozen=True)
class OfferedPage:
    """The address's secret and the code to be said; shown once, kept nowhere."""

    token: str = field(repr=False)
    code: str = field(repr=False)


@dataclass(frozen=True)
class CodedPages(Generic[Words]):
    """One kind of page. Its name parts its keys from those of every other, and names its rows' functions.

    ``left`` takes out of the words what nobody may come back to; ``with_code`` adds the code to come back by.
    """

    kind: str
    words: type[Words]
    left: Callable[[Words], Words]
    with_code: Callable[[Words, str], Words]

    def bound(self, use: str, page_id: UUID) -> bytes:
        """Returns what a sealed value of this kind is bound to: its use and its page."""
        return frame(self._name(use), page_id.bytes)

    def address_hash(self, token: str) -> bytes:
        """Returns the hash that finds a page by its address."""
        return sha256(f"houvast {self.kind} ".encode() + token.encode()).digest()

    def visit_hash(self, visit: str) -> bytes:
        """Returns the hash that finds a page by a visit's cookie."""
        return sha256(f"houvast {self.kind} visit ".encode() + visit.encode()).digest()

    def address_key(self, token: str, code: str) -> SymmetricKey:
        """Returns the key that address and code make together, under the pepper."""
        use = self._name(ADDRESS)
        return SymmetricKey(derive(frame(use, token.encode(), code.encode()), settings.PEPPER, use))

    def visit_key(self, visit: str) -> SymmetricKey:
        """Returns the key of a visit, under the pepper."""
        return SymmetricKey(derive(visit.encode(), settings.PEPPER, self._name(VISIT)))

    def seal_words(self, key: SymmetricKey, use: str, page_id: UUID, words: Words) -> bytes:
        """Seals what a page shows, bound to its use and its page."""
        return encrypt(key, self.bound(use, page_id), contents.dump(words))

    def open_words(self, key: SymmetricKey, use: str, page_id: UUID, sealed: bytes) -> Words:
        """Opens what a page shows; raises Tampered for any other key or page."""
        return contents.load(self.words, decrypt(key, self.bound(use, page_id), sealed))

    def seal_back(self, public: str, use: str, page_id: UUID, told: object) -> bytes:
        """Seals what is written back to the sender's dossier; the sealer cannot read it again.

        Raises Tampered where nothing may be told any more: then there is no key to seal it to.
        """
        return seal_to(bytes.fromhex(public), contents.dump(told), self.bound(use, page_id))

    def open_back(
        self, pair: EncryptionPair, told: type[Back], use: str, page_id: UUID, sealed: bytes
    ) -> Back:
        """Opens what was written back; raises Tampered when it is not what was sealed for this page."""
        return contents.load(told, open_from(pair, sealed, self.bound(use, page_id)))

    def offer(self, row: CodedRow, words: Words, made_before: str) -> OfferedPage:
        """Stores a page under an address and a code. Raises Conflict, in these words, for a used number."""
        offered = OfferedPage(secrets.token_urlsafe(TOKEN_BYTES), digits(CODE_DIGITS))
        row.lookup = self.address_hash(offered.token)
        row.form = self.seal_words(self.address_key(offered.token, offered.code), ADDRESS, row.id, words)
        try:
            with transaction.atomic():
                row.save(force_insert=True)
        except IntegrityError as error:  # by the same form before, or by somebody out of the actor's sight
            raise Conflict(made_before) from error
        return offered

    def _name(self, use: str) -> bytes:
        return f"houvast {self.kind} {use} 1".encode()


def digits(count: int) -> str:
    """Returns a code of so many random digits."""
    return f"{secrets.randbelow(10**count):0{count}d}"


def withdraw_rows(rows: Iterable[CodedRow], state: str, what: str) -> bool:
    """Ends pages and all that lies sealed in them; returns whether there were any. What came back stays."""
    withdrawn = list(rows)
    for row in withdrawn:
        row.state = state
        row.form = row.visit = row.visit_until = row.entered = None
        row.save(update_fields=["state", "form", "visit", "visit_until", "entered"])
        write_down(what, row.id)
    return bool(withdrawn)
