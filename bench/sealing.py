"""What sealing costs: one note, a caseload of 4,000 notes, a wrap, a password, a file.

Beside it, in the same run and on the same bytes, the bare ciphers: libsodium's secretbox and AES-256-GCM,
without place, kind, version or padding. Run it with ``./houvast bench sealing``.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median
from time import perf_counter
from uuid import UUID, uuid4

from nacl.bindings import crypto_aead_aes256gcm_decrypt, crypto_aead_aes256gcm_encrypt
from nacl.secret import SecretBox
from nacl.utils import random

from houvast.vault.attachments import LARGEST, open_whole, seal_stream
from houvast.vault.bundles import UserBundle
from houvast.vault.certificates import PublicKeys, certify
from houvast.vault.content import content, dump, load
from houvast.vault.pairs import new_encryption_pair, new_signing_pair
from houvast.vault.passwords import MEMORY_KIB, PASSES, new_parameters, stretch
from houvast.vault.sealing import SymmetricKey, new_key, open_sealed, seal
from houvast.vault.values import Place, Sealed
from houvast.vault.wraps import Wrap, make_own_wrap, make_wrap, open_own_wrap, open_wrap

DOSSIERS = 200
NOTES_EACH = 20
ROUNDS = 7
TEXT = ("Zij vertelt dat haar zoon sinds de zomer niet meer naar de training gaat. " * 12)[:850]


@content("bench.note", version=1)
@dataclass(frozen=True)
class Note:
    """A note as social workers write it: a paragraph, a kind, who and when."""

    text: str
    kind: str | None
    author: UUID
    written: datetime


@dataclass(frozen=True)
class Caseload:
    """Two hundred dossiers of one worker: a wrapped key each, twenty sealed notes each."""

    bundle: UserBundle
    keys: PublicKeys
    wraps: dict[UUID, Wrap]
    own: dict[UUID, Wrap]
    notes: list[tuple[Place, Sealed]]


def main() -> None:
    """Measures and prints one line per figure."""
    caseload = new_caseload()
    _one_note(*caseload.notes[0], caseload)
    _many_notes(caseload)
    _others()


def new_caseload() -> Caseload:
    """Builds the caseload in memory, through the same functions the product uses."""
    controller, user = uuid4(), uuid4()
    service, signing, encryption = new_signing_pair(), new_signing_pair(), new_encryption_pair()
    bundle = UserBundle(user, encryption, signing, {controller: service.public})
    keys = certify(
        service,
        owner=user,
        controller=controller,
        version=1,
        encryption=encryption.public,
        signing=signing.public,
    )
    wraps, own, notes = {}, {}, []
    for _ in range(DOSSIERS):
        dossier, key = uuid4(), new_key()
        wraps[dossier] = make_wrap(
            "compartment", dossier, 1, key.reveal(), keys, user, signing, dossier, anchors=bundle.anchors
        )
        own[dossier] = make_own_wrap("compartment", dossier, 1, key.reveal(), bundle, dossier)
        for _ in range(NOTES_EACH):
            place = Place("guidance_note", "content", uuid4(), dossier, dossier)
            notes.append((place, seal(key, 1, place, dump(Note(TEXT, "said", user, datetime.now(UTC))))))
    return Caseload(bundle, keys, wraps, own, notes)


def opened_keys(caseload: Caseload) -> dict[UUID, dict[int, SymmetricKey]]:
    """Opens and verifies every wrap of the caseload."""
    pair, anchors = caseload.bundle.encryption, caseload.bundle.anchors
    return {
        dossier: {1: SymmetricKey(open_wrap(wrap, dossier, pair, caseload.keys, anchors))}
        for dossier, wrap in caseload.wraps.items()
    }


def opened_own(caseload: Caseload) -> int:
    """Opens and verifies the same keys as their holder keeps them alone; returns how many."""
    pair, signing = caseload.bundle.encryption, caseload.bundle.signing
    return len([open_own_wrap(wrap, dossier, pair, signing) for dossier, wrap in caseload.own.items()])


def opened_notes(caseload: Caseload, keys: dict[UUID, dict[int, SymmetricKey]]) -> int:
    """Opens and reads every note; returns how many."""
    return len([load(Note, open_sealed(keys[_of(place)], place, raw)) for place, raw in caseload.notes])


def _of(place: Place) -> UUID:
    return place.dossier or UUID(int=0)


def _seconds(act: Callable[[], object], times: int = 1) -> float:
    """The median over the rounds of what one act takes."""
    taken = []
    for _ in range(ROUNDS):
        started = perf_counter()
        for _ in range(times):
            act()
        taken.append((perf_counter() - started) / times)
    return median(taken)


def _line(what: str, seconds: float, compared: str = "") -> None:
    shown = f"{seconds * 1e6:10.1f} µs" if seconds < 1e-2 else f"{seconds * 1e3:10.1f} ms"  # noqa: PLR2004
    print(f"{what:<58}{shown}  {compared}")


def _one_note(place: Place, sealed: Sealed, caseload: Caseload) -> None:
    keys = opened_keys(caseload)[_of(place)]
    plain = open_sealed(keys, place, sealed)
    note = load(Note, plain)
    print(f"a note of {len(TEXT)} letters is {len(plain)} bytes padded, {len(sealed.raw)} sealed")
    _line("write and seal one note", _seconds(lambda: seal(keys[1], 1, place, dump(note)), 500))
    _line(
        "open one note, key at hand (authenticate, decrypt)",
        _seconds(lambda: open_sealed(keys, place, sealed), 500),
    )
    _line(
        "  and read it as checked content",
        _seconds(lambda: load(Note, open_sealed(keys, place, sealed)), 500),
    )


def _many_notes(caseload: Caseload) -> None:
    keys = opened_keys(caseload)
    count = len(caseload.notes)
    wraps = _seconds(lambda: opened_keys(caseload))
    ours = _seconds(lambda: opened_notes(caseload, keys))
    bare = _seconds(lambda: [open_sealed(keys[_of(place)], place, raw) for place, raw in caseload.notes])
    secretbox, aes = _bare_ciphers(caseload, keys)
    _line(
        f"open {DOSSIERS} wraps (signatures proven before)",
        wraps,
        f"{wraps / DOSSIERS * 1e6:.0f} µs each",
    )
    own = _seconds(lambda: opened_own(caseload))
    _line(f"open {DOSSIERS} wraps kept for oneself", own, f"{own / DOSSIERS * 1e6:.0f} µs each")
    _line(f"open {count} notes as bytes", bare, f"{bare / count * 1e6:.1f} µs each")
    _line(f"open {count} notes as checked content", ours, f"{ours / count * 1e6:.1f} µs each")
    _line(
        f"  the same {count} with bare secretbox and json.loads",
        secretbox,
        f"ours takes {ours / secretbox:.2f} times as long",
    )
    _line(
        f"  the same {count} with bare AES-256-GCM and json.loads",
        aes,
        f"ours takes {ours / aes:.2f} times as long",
    )
    _line(f"a cold search: wraps and {count} notes", wraps + ours)


def _bare_ciphers(caseload: Caseload, keys: dict[UUID, dict[int, SymmetricKey]]) -> tuple[float, float]:
    plains = [open_sealed(keys[_of(place)], place, raw) for place, raw in caseload.notes]
    key = random(32)
    box = SecretBox(key)
    boxed = [bytes(box.encrypt(plain)) for plain in plains]
    nonces = [random(12) for _ in plains]
    closed = [
        crypto_aead_aes256gcm_encrypt(plain, b"", nonce, key)
        for plain, nonce in zip(plains, nonces, strict=True)
    ]
    secretbox = _seconds(lambda: [json.loads(box.decrypt(raw)) for raw in boxed])
    aes = _seconds(
        lambda: [
            json.loads(crypto_aead_aes256gcm_decrypt(raw, b"", nonce, key))
            for raw, nonce in zip(closed, nonces, strict=True)
        ]
    )
    return secretbox, aes


def _others() -> None:
    parameters, pepper = new_parameters(), random(32)
    taken = _seconds(lambda: stretch("vier rustige woorden samen", parameters, pepper))
    _line(f"stretch a password ({MEMORY_KIB // 1024} MiB, {PASSES} passes)", taken)
    key, place, plain = new_key(), Place("file", "content", uuid4(), None, None), bytes(LARGEST)
    sealing = _seconds(lambda: list(seal_stream(key, 1, place, [plain])))
    sealed = list(seal_stream(key, 1, place, [plain]))
    opening = _seconds(lambda: open_whole({1: key}, place, sealed))
    _line("seal a file of 25 MB", sealing, f"{25 / sealing:.0f} MB/s")
    _line("open a file of 25 MB", opening, f"{25 / opening:.0f} MB/s")


if __name__ == "__main__":
    main()
