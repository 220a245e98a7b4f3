"""The keys of whoever acts, for as long as they act: opened from wraps, verified, never stored.

A wrap opens only when its giver's public key is certified by a controller this user's own bundle trusts:
whoever can write the database cannot slip in a key of their own.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from houvast.access.anchors import Anchors
from houvast.access.models.keys import KeyWrap, PublicKey
from houvast.access.retired import mark_of, retired_marks
from houvast.audit import log
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.certificates import PublicKeys, check_anchored
from houvast.vault.pairs import EncryptionPair, SigningPair
from houvast.vault.sealing import SymmetricKey
from houvast.vault.wraps import Wrap, open_own_wrap, open_wrap

COMPARTMENT = "compartment"
FUNCTION = "function"
CONTROLLER_SIGNING = "controller_signing"
KEY_BYTES = 32
OF_COMPARTMENTS = """
    SELECT id, kind, subject_id, version, dossier_id, receiver_id, receiver_version, giver_id, giver_version,
           sealed, signature
    FROM keys.wrap WHERE kind = 'compartment' AND subject_id = ANY (%s) ORDER BY created_at
"""


@dataclass(frozen=True)
class CompartmentKeys:
    """What opens and closes one compartment: symmetric keys by version, and the pair others write to."""

    by_version: Mapping[int, SymmetricKey]
    pair: EncryptionPair

    @property
    def newest(self) -> int:
        """The version that new content is sealed with."""
        return max(self.by_version)


def as_wrap(row: KeyWrap) -> Wrap:
    """Returns a stored wrap as the vault knows it."""
    return Wrap(
        kind=row.kind,
        subject=row.subject_id,
        version=row.version,
        receiver=row.receiver_id,
        receiver_version=row.receiver_version,
        giver=row.giver_id,
        sealed=bytes(row.sealed),
        signature=bytes(row.signature),
        giver_version=row.giver_version,
    )


def as_public_keys(row: PublicKey) -> PublicKeys:
    """Returns stored public keys as the vault knows them; unsigned ones do not certify."""
    return PublicKeys(
        owner=row.owner_id,
        controller=row.controller_id,
        version=row.version,
        encryption=bytes(row.encryption),
        signing=bytes(row.signing) if row.signing is not None else None,
        signature=bytes(row.signature or b""),
    )


class Keyring:
    """Opens compartments and functions for one user; asks the database once for many."""

    def __init__(self, bundle: UserBundle, home: UUID) -> None:
        self.bundle = bundle
        self._home = home
        self.anchors = Anchors(bundle.anchors)
        self._public: dict[tuple[UUID, int], PublicKeys] = {}
        self._functions: dict[tuple[UUID, int], EncryptionPair] = {}
        self._functions_read = False
        self._compartments: dict[UUID, CompartmentKeys] = {}
        self._damaged: set[UUID] = set()
        self._retired: frozenset[str] | None = None

    def __repr__(self) -> str:
        """Nothing of what it holds."""
        return "<Keyring, hidden>"

    def public_keys(self, owners: Iterable[UUID]) -> dict[UUID, PublicKeys]:
        """Returns the newest certified public keys of users and functions. Raises NotFound, Tampered."""
        wanted = set(owners)
        found: dict[UUID, PublicKeys] = {}
        for row in self._vouched_for(wanted):
            keys = as_public_keys(row)
            check_anchored(keys, self.anchors)
            if self._is_retired(keys.signature):
                continue  # lost with its owner's password: nothing more is sealed to it
            found[row.owner_id] = self._public[row.owner_id, row.version] = keys
        if wanted - set(found):
            raise NotFound(message("There is no confirmed key for this colleague or team yet."))
        return found

    def compartment(self, compartment_id: UUID) -> CompartmentKeys:
        """Returns the keys of one compartment; raises NotFound when there is no wrap for this user.

        Raises Tampered when a wrap of it was damaged: the other compartments of a list still open.
        """
        if compartment_id not in self._compartments:
            self.load([compartment_id])
        if compartment_id in self._damaged:
            raise Tampered(message("A key of this dossier was changed outside Houvast; it is not opened."))
        if compartment_id not in self._compartments:
            raise NotFound(message("This does not exist, or not for you."))
        return self._compartments[compartment_id]

    def remember(self, compartment_id: UUID, secret: bytes, version: int = 1) -> None:
        """Keeps the keys of a compartment that was made or opened in this very act."""
        self._compartments[compartment_id] = split_secret({version: secret})

    def load(self, compartment_ids: Iterable[UUID]) -> None:
        """Opens many compartments with a constant number of queries; those without a wrap stay closed."""
        missing = [
            wanted
            for wanted in compartment_ids
            if wanted not in self._compartments and wanted not in self._damaged
        ]
        if not missing:
            return
        rows = list(KeyWrap.objects.raw(OF_COMPARTMENTS, [missing]))
        if any(row.receiver_id != self.bundle.user for row in rows):
            self._read_functions()
        rows = [row for row in rows if self._reaches(row)]
        self._read_givers(rows)
        secrets: dict[UUID, dict[int, bytes]] = {}
        for row in sorted(rows, key=lambda row: row.receiver_id != self.bundle.user):
            versions = secrets.setdefault(row.subject_id, {})
            if row.version not in versions:
                try:
                    versions[row.version] = self._open(row)
                except Tampered:
                    self._damaged.add(row.subject_id)
        # A compartment with a damaged key stays closed, wherever else its key would come from.
        whole = {subject: found for subject, found in secrets.items() if subject not in self._damaged}
        self._compartments.update({subject: split_secret(found) for subject, found in whole.items()})

    def function_pair(self, function_id: UUID, version: int) -> EncryptionPair:
        """Returns the key pair of a team, inbox or duty this user belongs to; raises NotFound."""
        self._read_functions()
        if (function_id, version) not in self._functions:
            raise NotFound(message("This does not exist, or not for you."))
        return self._functions[function_id, version]

    def function_pairs(self, function_id: UUID) -> dict[int, EncryptionPair]:
        """Returns all versions of a function's pair that this user holds."""
        self._read_functions()
        return {version: pair for (owner, version), pair in self._functions.items() if owner == function_id}

    def controller_signing(self, controller_id: UUID) -> bytes:
        """Returns a controller's signing key, which its stewards hold; raises NotFound for anyone else.

        A wrap of any other key, whoever gave it, is passed over: the bundle knows the key's public half.
        """
        self._read_functions()
        found = KeyWrap.objects.filter(kind=CONTROLLER_SIGNING, subject_id=controller_id)
        rows = [row for row in found if self._reaches(row)]
        self._read_givers(rows)
        for row in rows:
            secret = self._open(row)
            if SigningPair(secret).public == self.bundle.anchors.get(controller_id):
                return secret
        raise NotFound(message("This does not exist, or not for you."))

    def public_keys_at(self, owner: UUID, version: int) -> PublicKeys:
        """Returns one version of somebody's certified public keys. Raises NotFound, Tampered."""
        self.read_ahead({(owner, version)})
        keys = self._public.get((owner, version))
        if keys is None:
            raise NotFound(message("There is no confirmed key for this colleague or team yet."))
        check_anchored(keys, self.anchors)
        return keys

    def signers(self, owners: Iterable[UUID]) -> dict[UUID, tuple[PublicKeys, ...]]:
        """Returns every certified version of users' keys: what they signed holds when they get new ones.

        Those nobody vouches for have none; they spoil only what they are said to have signed.
        """
        found: dict[UUID, tuple[PublicKeys, ...]] = dict.fromkeys(owners, ())
        for row in self._vouched_for(set(found)):
            keys = as_public_keys(row)
            with suppress(Tampered):
                check_anchored(keys, self.anchors)
                found[row.owner_id] = (keys, *found[row.owner_id])
        return found

    def read_ahead(self, keys: Iterable[tuple[UUID, int]]) -> None:
        """Reads versions of many owners' public keys at once; each is proven when it is asked for."""
        wanted = set(keys) - set(self._public)
        if wanted:
            for row in self._vouched_for({owner for owner, _ in wanted}):
                self._public[row.owner_id, row.version] = as_public_keys(row)

    def open_all_with(self, pair: EncryptionPair, rows: Sequence[KeyWrap]) -> list[bytes]:
        """Opens wraps made for another pair, such as a recovery's; raises Tampered for any that is not."""
        self._read_givers(rows)
        return [self._open(row, pair) for row in rows]

    def _reaches(self, row: KeyWrap) -> bool:
        """Whether a wrap was made for keys this user has today: not for lost ones, nor for a team's later.

        A wrap that was withdrawn and is there again was put there by somebody who writes the database.
        """
        if self._is_retired(bytes(row.signature)):
            log.record("refused.withdrawn_key", subject=row.subject_id)
            return False
        if row.receiver_id == self.bundle.user:
            return row.receiver_version == self.bundle.version
        return (row.receiver_id, row.receiver_version) in self._functions

    def _is_retired(self, signature: bytes) -> bool:
        if self._retired is None:
            self._retired = retired_marks()
        return str(mark_of(signature)) in self._retired

    def _read_functions(self) -> None:
        if self._functions_read:
            return
        self._functions_read = True
        found = KeyWrap.objects.filter(kind=FUNCTION, receiver_id=self.bundle.user)
        rows = [row for row in found if self._reaches(row)]
        self.read_ahead({(row.giver_id, row.giver_version) for row in rows} | {_subject(row) for row in rows})
        for row in rows:
            pair, certified = EncryptionPair(self._open(row)), self._public.get(_subject(row))
            # Anybody certified can sign a wrap: only the pair that the service certified is the function's.
            if certified is not None and certified.encryption == pair.public:
                check_anchored(certified, self.anchors)
                self._functions[_subject(row)] = pair

    def _read_givers(self, rows: Iterable[KeyWrap]) -> None:
        given = {(row.giver_id, row.giver_version) for row in rows}
        self.read_ahead(given - {(self.bundle.user, self.bundle.version)})

    def _vouched_for(self, owners: set[UUID]) -> list[PublicKey]:
        """Returns the signed keys of owners by a trusted service each, older ones first.

        One's own services are believed before partners. Raises Tampered when two partners name one owner.
        """
        found = PublicKey.objects.filter(owner_id__in=owners, signature__isnull=False).order_by("version")
        rows = [row for row in found if row.controller_id in self.anchors]
        own = {row.owner_id for row in rows if row.controller_id in self.bundle.anchors}
        rows = [row for row in rows if row.owner_id not in own or row.controller_id in self.bundle.anchors]
        services = {(row.owner_id, row.controller_id) for row in rows}
        if len(services) > len({owner for owner, _ in services}):
            raise Tampered(message("These keys come from a service that is not known as trusted."))
        return rows

    def _open(self, row: KeyWrap, with_pair: EncryptionPair | None = None) -> bytes:
        wrap = as_wrap(row)
        pair = with_pair or self.bundle.encryption
        if with_pair is None and wrap.receiver != self.bundle.user:
            pair = self.function_pair(wrap.receiver, wrap.receiver_version)
        if (wrap.giver, wrap.giver_version) == (self.bundle.user, self.bundle.version):
            return open_own_wrap(wrap, row.dossier_id, pair, self.bundle.signing)
        giver = self._public.get((wrap.giver, wrap.giver_version))
        if giver is None:
            raise Tampered(message("This key was given by somebody nobody vouches for."))
        return open_wrap(wrap, row.dossier_id, pair, giver, self.anchors)


def _subject(row: KeyWrap) -> tuple[UUID, int]:
    return row.subject_id, row.version


def split_secret(secrets: Mapping[int, bytes]) -> CompartmentKeys:
    """Returns a compartment's keys from its secrets by version: 32 bytes to seal with, 32 for the pair."""
    newest = secrets[max(secrets)]
    return CompartmentKeys(
        {version: SymmetricKey(secret[:KEY_BYTES]) for version, secret in secrets.items()},
        EncryptionPair(newest[KEY_BYTES:]),
    )
