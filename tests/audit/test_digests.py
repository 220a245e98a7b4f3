"""A digest that somebody keeps."""

from datetime import UTC, datetime

import pytest

from houvast.audit.digests import Digest, from_file, to_file
from houvast.kernel.errors import Invalid


def test_comes_back_from_its_file() -> None:
    digest = Digest(12, datetime(2026, 11, 22, tzinfo=UTC), "ab" * 32)
    kept = from_file(to_file(digest))
    assert (kept.seq, kept.digest) == (12, b"\xab" * 32)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"seal": 1}', b'{"seal": "x", "digest": "00"}', b"[]", b"\xff\xfe", b"null"]
)
def test_is_refused_when_it_is_none(content: bytes) -> None:
    with pytest.raises(Invalid, match="no digest of a log"):
        from_file(content)
