"""Two holders of at least three open the recovery key, in any order; one alone opens nothing."""

from dataclasses import replace
from itertools import combinations
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Invalid, Tampered
from houvast.vault.certificates import certify
from houvast.vault.key_sheets import new_sheet, sheet_pair
from houvast.vault.pairs import new_encryption_pair, seal_to
from houvast.vault.recovery import HolderPair, open_inner, open_outer, pairs_of, wrap_for_pair
from vault.cast import PEPPER, Person, flipped, new_person, new_service

SERVICE = new_service()
ANCHORS = SERVICE.anchors
PRIVATE = new_encryption_pair()
RECOVERY = certify(
    SERVICE.signing, owner=SERVICE.id, controller=SERVICE.id, version=1, encryption=PRIVATE.public
)
PEOPLE = {person.bundle.user: person for person in (new_person(SERVICE) for _ in range(4))}
FIRST, SECOND, THIRD, _ = PEOPLE.values()
HOLDERS = HolderPair(RECOVERY, FIRST.keys, SECOND.keys)
WRAPPED = wrap_for_pair(PRIVATE, HOLDERS, ANCHORS)
OCCASION = uuid4()
PASSED = open_outer(FIRST.bundle.encryption, WRAPPED, HOLDERS, OCCASION, ANCHORS)


def test_works_for_every_two_of_four_whoever_begins() -> None:
    pairs = pairs_of(list(PEOPLE))
    assert {frozenset(pair) for pair in pairs} == {frozenset(pair) for pair in combinations(PEOPLE, 2)}
    assert len(pairs) == 12
    for one, other in pairs:
        holders = HolderPair(RECOVERY, PEOPLE[one].keys, PEOPLE[other].keys)
        wrapped = wrap_for_pair(PRIVATE, holders, ANCHORS)
        passed = open_outer(PEOPLE[one].bundle.encryption, wrapped, holders, OCCASION, ANCHORS)
        opened = open_inner(PEOPLE[other].bundle.encryption, passed, holders, OCCASION, ANCHORS)
        assert opened == PRIVATE


def test_needs_three_different_holders() -> None:
    one, two = uuid4(), uuid4()
    for holders in ([], [one], [one, two], [one, two, one]):
        with pytest.raises(Invalid, match="at least 3"):
            pairs_of(holders)


def test_is_refused_to_each_holder_alone() -> None:
    for person in PEOPLE.values():
        with pytest.raises(Tampered):
            open_inner(person.bundle.encryption, WRAPPED, HOLDERS, OCCASION, ANCHORS)
    for person in (SECOND, THIRD):
        with pytest.raises(Tampered):
            open_outer(person.bundle.encryption, WRAPPED, HOLDERS, OCCASION, ANCHORS)
    for person in (FIRST, THIRD):
        with pytest.raises(Tampered):
            open_inner(person.bundle.encryption, PASSED, HOLDERS, OCCASION, ANCHORS)


def test_lets_the_first_holder_learn_nothing() -> None:
    secret = PRIVATE.reveal()
    for seen in (WRAPPED, PASSED):
        assert not any(secret[start : start + 4] in seen for start in range(len(secret) - 3))


def test_is_bound_to_its_occasion() -> None:
    with pytest.raises(Tampered):
        open_inner(SECOND.bundle.encryption, PASSED, HOLDERS, uuid4(), ANCHORS)


@pytest.mark.parametrize(
    "holders",
    [
        HolderPair(RECOVERY, SECOND.keys, FIRST.keys),
        HolderPair(RECOVERY, FIRST.keys, THIRD.keys),
        HolderPair(RECOVERY, THIRD.keys, SECOND.keys),
    ],
    ids=["reversed", "another second", "another first"],
)
def test_is_refused_for_another_pair(holders: HolderPair) -> None:
    with pytest.raises(Tampered):
        open_outer(FIRST.bundle.encryption, WRAPPED, holders, OCCASION, ANCHORS)
    with pytest.raises(Tampered):
        open_inner(SECOND.bundle.encryption, PASSED, holders, OCCASION, ANCHORS)


def test_is_refused_after_any_flipped_bit() -> None:
    @given(st.integers(min_value=0))
    def each(bit: int) -> None:
        with pytest.raises(Tampered):
            open_outer(FIRST.bundle.encryption, flipped(WRAPPED, bit), HOLDERS, OCCASION, ANCHORS)
        with pytest.raises(Tampered):
            open_inner(SECOND.bundle.encryption, flipped(PASSED, bit), HOLDERS, OCCASION, ANCHORS)

    each()


def test_is_never_wrapped_for_the_same_holder_twice() -> None:
    alone = HolderPair(RECOVERY, FIRST.keys, FIRST.keys)
    second_account = certify(
        SERVICE.signing,
        owner=uuid4(),
        controller=SERVICE.id,
        version=1,
        encryption=FIRST.keys.encryption,
    )
    for holders in (alone, HolderPair(RECOVERY, FIRST.keys, second_account)):
        with pytest.raises(Tampered, match="Two different holders"):
            wrap_for_pair(PRIVATE, holders, ANCHORS)


def test_is_never_wrapped_for_keys_an_intruder_put_in_the_database() -> None:
    intruder = new_person(new_service()).keys
    for keys in (intruder, replace(intruder, owner=SECOND.keys.owner, controller=SERVICE.id)):
        with pytest.raises(Tampered):
            wrap_for_pair(PRIVATE, HolderPair(RECOVERY, FIRST.keys, keys), ANCHORS)


def test_is_refused_when_another_key_was_slipped_into_the_boxes() -> None:
    theirs = new_encryption_pair()
    forged = replace(HOLDERS, recovery=replace(RECOVERY, encryption=theirs.public))
    for private, holders in ((theirs, HOLDERS), (theirs, forged)):
        with pytest.raises(Tampered):
            wrap_for_pair(private, holders, ANCHORS)


def test_is_refused_when_somebody_seals_a_key_of_their_own_to_both_holders() -> None:
    theirs = new_encryption_pair().reveal()
    inner = seal_to(SECOND.keys.encryption, theirs, HOLDERS.context(b"houvast.vault.recovery.inner.1"))
    outer = seal_to(FIRST.keys.encryption, inner, HOLDERS.context(b"houvast.vault.recovery.outer.1"))
    passed = open_outer(FIRST.bundle.encryption, outer, HOLDERS, OCCASION, ANCHORS)
    with pytest.raises(Tampered, match="not the recovery key"):
        open_inner(SECOND.bundle.encryption, passed, HOLDERS, OCCASION, ANCHORS)


def test_is_opened_only_among_keys_that_are_certified() -> None:
    for anchors in ({}, new_service().anchors):
        with pytest.raises(Tampered, match="not known as trusted"):
            open_outer(FIRST.bundle.encryption, WRAPPED, HOLDERS, OCCASION, anchors)
        with pytest.raises(Tampered, match="not known as trusted"):
            open_inner(SECOND.bundle.encryption, PASSED, HOLDERS, OCCASION, anchors)


def test_counts_a_sheet_in_a_safe_and_a_holder_of_another_service() -> None:
    neighbour = new_service()
    abroad = new_person(neighbour)
    code, salt, sheet_id = new_sheet().code, bytes(16), uuid4()
    sheet = certify(
        SERVICE.signing,
        owner=sheet_id,
        controller=SERVICE.id,
        version=1,
        encryption=sheet_pair(code, salt, PEPPER).public,
    )
    anchors = {**ANCHORS, **neighbour.anchors}
    assert len(pairs_of([FIRST.keys.owner, sheet_id, abroad.keys.owner])) == 6
    holders = HolderPair(RECOVERY, sheet, abroad.keys)
    wrapped = wrap_for_pair(PRIVATE, holders, anchors)
    passed = open_outer(sheet_pair(code, salt, PEPPER), wrapped, holders, OCCASION, anchors)
    assert open_inner(abroad.bundle.encryption, passed, holders, OCCASION, anchors) == PRIVATE


def test_survives_the_loss_of_one_holder() -> None:
    lost, *left = PEOPLE
    whole = [pair for pair in pairs_of(list(PEOPLE)) if lost not in pair]
    assert {frozenset(pair) for pair in whole} == {frozenset(pair) for pair in combinations(left, 2)}
    assert isinstance(PEOPLE[lost], Person)
