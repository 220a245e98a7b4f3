"""A bundle comes back whole, or not at all."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered
from houvast.vault.bundles import UserBundle, dump, load
from houvast.vault.framing import frame
from houvast.vault.pairs import EncryptionPair, SigningPair
from vault.cast import new_person, new_service

SECRET = st.binary(min_size=32, max_size=32)
BUNDLE = new_person(new_service()).bundle


@given(st.uuids(), SECRET, SECRET, st.dictionaries(st.uuids(), SECRET, max_size=4), st.integers(1, 9))
def test_comes_back_whole(
    user: UUID, encryption: bytes, signing: bytes, anchors: dict[UUID, bytes], version: int
) -> None:
    bundle = UserBundle(user, EncryptionPair(encryption), SigningPair(signing), anchors, version)
    assert load(dump(bundle)) == bundle


@given(st.binary(max_size=300))
def test_is_not_read_from_noise(raw: bytes) -> None:
    with pytest.raises(Tampered):
        load(raw)


@given(st.integers(min_value=0, max_value=len(dump(BUNDLE)) - 1))
def test_is_not_read_when_cut_off(length: int) -> None:
    whole = dump(BUNDLE)
    try:
        assert len(load(whole[:length]).anchors) < len(BUNDLE.anchors)
    except Tampered:
        return


@pytest.mark.parametrize("count", [0, 1, 3])
def test_is_not_read_from_too_few_parts(count: int) -> None:
    with pytest.raises(Tampered):
        load(frame(b"houvast.vault.bundle.1", *([bytes(16)] * count)))


def test_gains_an_anchor_only_as_a_new_bundle() -> None:
    other = uuid4()
    trusting = BUNDLE.trusting(other, bytes(32))
    assert other in trusting.anchors
    assert other not in BUNDLE.anchors
    with pytest.raises(TypeError):
        BUNDLE.anchors[other] = bytes(32)  # type: ignore[index]
