"""A key handed to somebody opens for that receiver, from that giver, for that dossier, and no other way."""

from dataclasses import fields, replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered
from houvast.vault.pairs import new_encryption_pair, sign
from houvast.vault.sealing import new_key
from houvast.vault.wraps import Wrap, make_own_wrap, make_wrap, open_own_wrap, open_wrap
from vault.cast import Person, Service, flipped, new_person, new_service

SERVICE = new_service()
ANNA, BERT, CHLOE = (new_person(SERVICE) for _ in range(3))
DOSSIER, COMPARTMENT = uuid4(), uuid4()
SECRET = new_key().reveal()


def given_by(giver: Person, receiver: Person, secret: bytes = SECRET, dossier: UUID | None = DOSSIER) -> Wrap:
    return make_wrap(
        "compartment",
        COMPARTMENT,
        1,
        secret,
        receiver.keys,
        giver.bundle.user,
        giver.bundle.signing,
        dossier,
        anchors=giver.bundle.anchors,
        giver_version=giver.bundle.version,
    )


def opened_by(receiver: Person, wrap: Wrap, giver: Person = ANNA, dossier: UUID | None = DOSSIER) -> bytes:
    return open_wrap(wrap, dossier, receiver.bundle.encryption, giver.keys, receiver.bundle.anchors)


WRAP = given_by(ANNA, BERT)
SWAPS: list[dict[str, object]] = [
    {"kind": "function"},
    {"subject": uuid4()},
    {"version": 2},
    {"receiver": CHLOE.bundle.user},
    {"receiver_version": 2},
    {"giver": CHLOE.bundle.user},
    {"giver_version": 2},
    {"sealed": given_by(ANNA, BERT).sealed},
    {"signature": given_by(ANNA, BERT).signature},
    {"signature": b""},
]


@given(st.binary(min_size=1, max_size=200))
def test_opens_for_its_receiver(secret: bytes) -> None:
    assert opened_by(BERT, given_by(ANNA, BERT, secret)) == secret


def test_opens_without_a_dossier_when_given_without_one() -> None:
    assert opened_by(BERT, given_by(ANNA, BERT, dossier=None), dossier=None) == SECRET


def test_is_swapped_in_every_field_below() -> None:
    assert {name for swap in SWAPS for name in swap} == {field.name for field in fields(Wrap)}


@pytest.mark.parametrize("swap", SWAPS, ids=lambda swap: next(iter(swap)))
def test_is_refused_with_a_field_swapped(swap: dict[str, object]) -> None:
    with pytest.raises(Tampered):
        opened_by(BERT, replace(WRAP, **swap))


@given(st.integers(min_value=0))
def test_is_refused_after_any_flipped_bit(bit: int) -> None:
    for name in ("sealed", "signature"):
        with pytest.raises(Tampered):
            opened_by(BERT, replace(WRAP, **{name: flipped(getattr(WRAP, name), bit)}))


@pytest.mark.parametrize("dossier", [None, uuid4(), COMPARTMENT])
def test_is_refused_for_another_dossier(dossier: UUID | None) -> None:
    with pytest.raises(Tampered):
        opened_by(BERT, WRAP, dossier=dossier)


def test_is_refused_by_everyone_else_and_by_its_giver() -> None:
    for other in (ANNA, CHLOE):
        with pytest.raises(Tampered):
            opened_by(other, WRAP)


def test_is_refused_in_the_name_of_another_giver() -> None:
    with pytest.raises(Tampered):
        opened_by(BERT, WRAP, giver=CHLOE)
    with pytest.raises(Tampered):
        opened_by(BERT, replace(WRAP, giver=CHLOE.bundle.user), giver=CHLOE)


def test_is_refused_when_another_colleague_signs_a_copy_as_their_own() -> None:
    """Chloé may sign wraps of her own, but cannot pass off what Anna sealed as given by her."""
    copied = replace(WRAP, giver=CHLOE.bundle.user)
    claim = copied.claim(copied.facts(DOSSIER), BERT.keys.encryption)
    resigned = replace(copied, signature=sign(CHLOE.bundle.signing, claim, b"houvast.vault.wrap.1"))
    with pytest.raises(Tampered):
        opened_by(BERT, resigned, giver=CHLOE)


def test_is_never_made_for_keys_an_intruder_put_in_the_database() -> None:
    intruder = new_person(new_service())
    disguised = replace(intruder.keys, owner=BERT.keys.owner, controller=SERVICE.id)
    for keys in (intruder.keys, disguised, replace(BERT.keys, encryption=intruder.keys.encryption)):
        with pytest.raises(Tampered):
            given_by(ANNA, Person(intruder.bundle, keys))


def test_from_an_intruder_is_never_opened() -> None:
    """Somebody who can write the database makes a service, a person and a wrap, all signed correctly."""
    theirs = Service(SERVICE.id, new_service().signing)
    intruder = new_person(theirs)
    trusting_all = replace(intruder.bundle, anchors={SERVICE.id: SERVICE.signing.public})
    wrap = given_by(Person(trusting_all, intruder.keys), BERT)
    with pytest.raises(Tampered):
        opened_by(BERT, wrap, giver=intruder)


def test_is_refused_from_a_giver_without_a_signing_key() -> None:
    with pytest.raises(Tampered):
        open_wrap(
            WRAP,
            DOSSIER,
            BERT.bundle.encryption,
            replace(ANNA.keys, signing=None),
            BERT.bundle.anchors,
        )


def test_opens_across_two_services_that_trust_each_other() -> None:
    other = new_service()
    eve = new_person(other)
    giver = Person(ANNA.bundle.trusting(other.id, other.signing.public), ANNA.keys)
    receiver = Person(eve.bundle.trusting(SERVICE.id, SERVICE.signing.public), eve.keys)
    assert opened_by(receiver, given_by(giver, eve)) == SECRET
    with pytest.raises(Tampered):
        given_by(ANNA, eve)
    with pytest.raises(Tampered):
        opened_by(eve, given_by(giver, eve))


@pytest.mark.parametrize("swap", SWAPS, ids=lambda swap: next(iter(swap)))
def test_that_opened_before_says_nothing_for_another(swap: dict[str, object]) -> None:
    assert opened_by(BERT, WRAP) == opened_by(BERT, WRAP) == SECRET
    for _ in range(2):
        with pytest.raises(Tampered):
            opened_by(BERT, replace(WRAP, **swap))  # type: ignore[arg-type]


def test_that_opened_before_stays_closed_for_another_dossier_and_another_receiver() -> None:
    assert opened_by(BERT, WRAP) == SECRET
    with pytest.raises(Tampered):
        opened_by(BERT, WRAP, dossier=uuid4())
    with pytest.raises(Tampered):
        opened_by(CHLOE, WRAP)


def test_that_one_gave_oneself_needs_nobodys_certificate() -> None:
    own = given_by(ANNA, ANNA)
    assert open_own_wrap(own, DOSSIER, ANNA.bundle.encryption, ANNA.bundle.signing) == SECRET


@pytest.mark.parametrize("swap", SWAPS, ids=lambda swap: next(iter(swap)))
def test_that_one_gave_oneself_stays_closed_once_anything_is_swapped(swap: dict[str, object]) -> None:
    own = replace(given_by(ANNA, ANNA), **swap)  # type: ignore[arg-type]
    with pytest.raises(Tampered):
        open_own_wrap(own, DOSSIER, ANNA.bundle.encryption, ANNA.bundle.signing)


def test_that_another_gave_is_not_ones_own() -> None:
    with pytest.raises(Tampered):
        open_own_wrap(given_by(ANNA, BERT), DOSSIER, BERT.bundle.encryption, BERT.bundle.signing)


def kept_by(person: Person) -> Wrap:
    return make_own_wrap("compartment", COMPARTMENT, 1, SECRET, person.bundle, DOSSIER)


def test_that_one_keeps_oneself_opens_with_ones_own_pair_and_no_other() -> None:
    kept = kept_by(ANNA)
    assert open_own_wrap(kept, DOSSIER, ANNA.bundle.encryption, ANNA.bundle.signing) == SECRET
    with pytest.raises(Tampered):
        open_own_wrap(kept, DOSSIER, new_encryption_pair(), ANNA.bundle.signing)


@given(st.integers(min_value=0))
def test_that_one_keeps_oneself_is_refused_after_any_flipped_bit(bit: int) -> None:
    kept = kept_by(ANNA)
    for name in ("sealed", "signature"):
        harmed = replace(kept, **{name: flipped(getattr(kept, name), bit)})
        with pytest.raises(Tampered):
            open_own_wrap(harmed, DOSSIER, ANNA.bundle.encryption, ANNA.bundle.signing)


@pytest.mark.parametrize("swap", SWAPS, ids=lambda swap: next(iter(swap)))
def test_that_one_keeps_oneself_stays_closed_once_anything_is_swapped(swap: dict[str, object]) -> None:
    kept = replace(kept_by(ANNA), **swap)  # type: ignore[arg-type]
    with pytest.raises(Tampered):
        open_own_wrap(kept, DOSSIER, ANNA.bundle.encryption, ANNA.bundle.signing)


def test_that_one_keeps_oneself_is_never_what_another_gave() -> None:
    kept = kept_by(ANNA)
    with pytest.raises(Tampered):
        opened_by(BERT, kept)
    with pytest.raises(Tampered):
        opened_by(ANNA, kept)
