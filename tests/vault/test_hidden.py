"""A secret never becomes text by itself."""

import copy
import json
import logging
import pickle
import traceback
from uuid import uuid4

import pytest

from houvast.kernel.errors import Tampered
from houvast.vault.bundles import UserBundle
from houvast.vault.hidden import Hidden
from houvast.vault.key_sheets import KeySheet
from houvast.vault.pairs import EncryptionPair, SigningPair
from houvast.vault.passwords import new_parameters, stretch
from houvast.vault.sealing import SymmetricKey
from vault.cast import PEPPER

RAW = b"NEVER-SHOW-THIS-SECRET-TO-ANYONE"
SECRETS = [SymmetricKey(RAW), EncryptionPair(RAW), SigningPair(RAW), KeySheet(RAW[:20])]
BUNDLE = UserBundle(uuid4(), EncryptionPair(RAW), SigningPair(RAW))
HOLDERS = [*SECRETS, BUNDLE, {"keys": SECRETS}]


@pytest.mark.parametrize("secret", HOLDERS, ids=lambda value: type(value).__name__)
def test_shows_nothing_as_text(secret: object) -> None:
    texts = [repr(secret), str(secret), f"{secret}", f"{secret!r:>80}", "%s" % (secret,)]  # noqa: UP031
    for shown in (RAW.decode(), RAW.hex(), repr(RAW[:8])[2:-1], RAW[:8].hex()):
        assert not any(shown in text for text in texts)


@pytest.mark.parametrize("secret", HOLDERS, ids=lambda value: type(value).__name__)
def test_is_neither_pickled_nor_copied_nor_written_as_json(secret: object) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError):
            pickle.dumps(secret, protocol)
    with pytest.raises(TypeError):
        copy.deepcopy(secret)
    with pytest.raises(TypeError):
        json.dumps(secret)


@pytest.mark.parametrize("secret", SECRETS, ids=lambda value: type(value).__name__)
def test_has_no_dictionary_and_no_hash(secret: Hidden) -> None:
    with pytest.raises(TypeError):
        vars(secret)
    with pytest.raises(TypeError):
        hash(secret)


def test_equals_its_own_kind_only() -> None:
    assert SymmetricKey(RAW) == SymmetricKey(RAW)
    assert SymmetricKey(RAW) != SymmetricKey(RAW[::-1])
    assert SymmetricKey(RAW) != EncryptionPair(RAW)
    assert SymmetricKey(RAW) != RAW


@pytest.mark.parametrize("raw", [b"", RAW[:31], RAW + b"!", RAW.decode(), bytearray(RAW), None])
def test_is_refused_in_another_form(raw: object) -> None:
    with pytest.raises(Tampered):
        SymmetricKey(raw)  # type: ignore[arg-type]


def test_stays_out_of_logs_and_of_tracebacks_with_locals(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("houvast").warning("could not open with %s and %r", SECRETS[0], BUNDLE)
    assert "NEVER" not in caplog.text
    try:
        _fails_with(SECRETS[0])
    except RuntimeError as error:
        with_locals = traceback.TracebackException.from_exception(error, capture_locals=True)
        assert "NEVER" not in "".join(with_locals.format())


def test_of_a_password_shows_neither_verifier_nor_key() -> None:
    stretched = stretch("een zin van vier woorden", new_parameters(8 * 1024, 1), PEPPER)
    assert repr(stretched) == "Stretched(wrap_key=<SymmetricKey, hidden>)"


def _fails_with(key: Hidden) -> None:
    held = [key]
    raise RuntimeError(f"cannot go on with {held}")
