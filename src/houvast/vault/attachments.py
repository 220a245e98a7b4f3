"""Files of up to 25 MB, sealed while they stream: no plain byte waits on a disk, none is held twice.

Chunks of 64 KiB in a libsodium secretstream: a chunk left out, moved, repeated or cut off is refused. The
last chunk is filled up, so that the size of a file is known to 64 KiB only.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_ABYTES,
    crypto_secretstream_xchacha20poly1305_HEADERBYTES,
    crypto_secretstream_xchacha20poly1305_init_pull,
    crypto_secretstream_xchacha20poly1305_init_push,
    crypto_secretstream_xchacha20poly1305_pull,
    crypto_secretstream_xchacha20poly1305_push,
    crypto_secretstream_xchacha20poly1305_state,
    crypto_secretstream_xchacha20poly1305_TAG_FINAL,
    crypto_secretstream_xchacha20poly1305_TAG_MESSAGE,
    sodium_pad,
    sodium_unpad,
)
from nacl.exceptions import CryptoError
from nacl.utils import random

from houvast.kernel.errors import Tampered, TooLarge
from houvast.kernel.messages import message
from houvast.vault.deriving import derive
from houvast.vault.framing import frame
from houvast.vault.sealing import SymmetricKey
from houvast.vault.values import AS_STREAM, HEADER_BYTES, Place, Sealed, sealed_header

MEGABYTES: Final = 25
LARGEST: Final = MEGABYTES * 1024 * 1024
CHUNK: Final = 64 * 1024
SEALED_CHUNK: Final = CHUNK + crypto_secretstream_xchacha20poly1305_ABYTES
SALT_BYTES: Final = 32
HEAD_BYTES: Final = HEADER_BYTES + SALT_BYTES + crypto_secretstream_xchacha20poly1305_HEADERBYTES
_STREAM: Final = b"houvast.vault.attachment.1"


def seal_stream(key: SymmetricKey, version: int, place: Place, plain: Iterable[bytes]) -> Iterator[bytes]:
    """Yields a head and then sealed chunks, all of one size, while reading pieces of any size.

    Raises TooLarge as soon as more than 25 MB came in; what was yielded until then opens for nobody.
    """
    prefix = sealed_header(AS_STREAM, version) + random(SALT_BYTES)
    bound = frame(_STREAM, prefix, place.bound())
    state = crypto_secretstream_xchacha20poly1305_state()
    stream_key = _stream_key(key, prefix, place)
    yield prefix + crypto_secretstream_xchacha20poly1305_init_push(state, stream_key)
    pieces = _Pieces(_limited(plain))
    while len(chunk := pieces.take(CHUNK)) == CHUNK:
        yield crypto_secretstream_xchacha20poly1305_push(
            state, chunk, bound, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
        )
    yield crypto_secretstream_xchacha20poly1305_push(
        state, sodium_pad(chunk, CHUNK), bound, crypto_secretstream_xchacha20poly1305_TAG_FINAL
    )


def open_stream(keys: Mapping[int, SymmetricKey], place: Place, sealed: Iterable[bytes]) -> Iterator[bytes]:
    """Yields the plain chunks of a sealed stream given in pieces of any size.

    Each chunk is authentic when it comes, but only the end proves that nothing was cut off: whoever must
    not act on half a file uses ``open_whole``. Raises Tampered for anything changed, moved or missing.
    """
    pieces = _Pieces(sealed)
    head = pieces.take(HEAD_BYTES)
    key = keys.get(Sealed(head).key_version)
    if key is None or head[1] != AS_STREAM or len(head) != HEAD_BYTES:
        raise _refusal()
    prefix = head[: HEADER_BYTES + SALT_BYTES]
    bound = frame(_STREAM, prefix, place.bound())
    state = crypto_secretstream_xchacha20poly1305_state()
    stream_key = _stream_key(key, prefix, place)
    crypto_secretstream_xchacha20poly1305_init_pull(state, head[len(prefix) :], stream_key)
    ended = False
    while piece := pieces.take(SEALED_CHUNK):
        if ended or len(piece) != SEALED_CHUNK:
            raise _refusal()
        chunk, ended = _pulled(state, piece, bound)
        yield chunk
    if not ended:
        raise _refusal()


def open_whole(keys: Mapping[int, SymmetricKey], place: Place, sealed: Iterable[bytes]) -> bytes:
    """Returns the whole file once its very end has been proven; raises Tampered like ``open_stream``."""
    return b"".join(open_stream(keys, place, sealed))


def _pulled(
    state: crypto_secretstream_xchacha20poly1305_state, piece: bytes, bound: bytes
) -> tuple[bytes, bool]:
    try:
        chunk, tag = crypto_secretstream_xchacha20poly1305_pull(state, piece, bound)
        ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL
        return (sodium_unpad(chunk, CHUNK) if ended else chunk), ended
    except CryptoError:
        raise _refusal() from None


def _stream_key(key: SymmetricKey, prefix: bytes, place: Place) -> bytes:
    """Each file has a key of its own, so that streams and values never share one."""
    return derive(key.reveal(), prefix, frame(_STREAM, place.bound()))


def _limited(plain: Iterable[bytes]) -> Iterator[bytes]:
    total = 0
    for piece in plain:
        total += len(piece)
        if total > LARGEST:
            raise TooLarge(message("A file can be at most %(megabytes)s MB."), megabytes=MEGABYTES)
        yield piece


class _Pieces:
    """Bytes that come in pieces of any size, taken in the sizes that are needed."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._waiting = bytearray()

    def take(self, size: int) -> bytes:
        """Returns the next ``size`` bytes, fewer at the end."""
        while len(self._waiting) < size:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._waiting += piece
        taken = bytes(self._waiting[:size])
        del self._waiting[:size]
        return taken


def _refusal() -> Tampered:
    return Tampered(message("This file is not whole, or not the one that belongs here; it is not opened."))
