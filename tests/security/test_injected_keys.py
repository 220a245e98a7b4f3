"""Whoever injects a statement into their own request …

What they want is a key of their own among those that others trust. Everything here runs as the application's
role, inside the attacker's own transaction, past services, forms and rules.
"""

import pytest

from houvast.access.models.keys import KeyWrap, PublicKey
from houvast.access.values import Function, FunctionKeyKind
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.ids import new_id
from houvast.vault.certificates import certify
from houvast.vault.pairs import SigningPair, new_encryption_pair, new_signing_pair
from houvast.vault.wraps import make_wrap
from security.injecting import happens
from world import Person, Town, dossier_of, found, hire, team

PUBLIC_KEY = (
    "INSERT INTO keys.public_key (id, created_at, owner_id, owner_kind, controller_id, version, encryption,"
    " signing, signature) VALUES (gen_random_uuid(), now(), %s, %s, %s, %s, %s, %s, %s)"
)
WRAP = (
    "INSERT INTO keys.wrap (id, created_at, kind, subject_id, version, dossier_id, receiver_id,"
    " receiver_version, giver_id, giver_version, sealed, signature)"
    " VALUES (gen_random_uuid(), '2020-01-01', %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)


def wraps_for(giver: Person, receiver: Person, kind: str, subject: object, secret: bytes) -> bool:
    """Whether a well-signed wrap of somebody's own secret can be put among the keys of somebody else."""
    with giver.acts() as actor:
        keys = actor.keyring.public_keys({receiver.user_id})[receiver.user_id]
        bundle = actor.keyring.bundle
        wrap = make_wrap(
            kind,
            subject,
            1,
            secret,
            keys,
            giver=bundle.user,
            giver_signing=bundle.signing,
            anchors=actor.keyring.anchors,
            giver_version=bundle.version,
        )
        facts = (wrap.kind, wrap.subject, wrap.version, None, wrap.receiver, wrap.receiver_version)
        return happens(WRAP, [*facts, wrap.giver, wrap.giver_version, wrap.sealed, wrap.signature])


def test_slips_no_key_of_a_team_to_its_members(town: Town) -> None:
    inbox = town.centre.functions[FunctionKeyKind.INBOX]
    secret = new_encryption_pair().reveal()
    assert not wraps_for(town.desk.dina, town.centre.anna, "function", inbox, secret)
    assert not wraps_for(town.centre.dpo, town.centre.anna, "function", inbox, secret)


def test_slips_no_signing_key_to_the_steward(town: Town) -> None:
    secret = new_signing_pair().reveal()
    centre = town.centre
    assert not wraps_for(centre.bert, centre.steward, "controller_signing", centre.id, secret)


def test_slips_no_key_of_an_unknown_kind_to_anybody(town: Town) -> None:
    assert not wraps_for(town.centre.bert, town.centre.anna, "something", new_id(), b"x" * 32)


def test_slips_no_key_of_a_dossier_it_does_not_hold(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    assert not wraps_for(town.centre.bert, town.centre.anna, "compartment", opened.compartment_id, b"x" * 64)


def test_adds_no_public_key_of_its_own(town: Town) -> None:
    """A newer version with a worthless signature would close everything this user ever gave."""
    bert = town.centre.bert
    with bert.acts():
        for controller in (town.centre.id, town.elsewhere.id):
            values = [bert.user_id, "user", controller, 7, b"e" * 32, b"s" * 32, b"x" * 64]
            assert not happens(PUBLIC_KEY, values)
        assert not happens("UPDATE keys.public_key SET version = 9 WHERE owner_id = %s", [bert.user_id])


def test_as_a_steward_changes_no_certified_key(town: Town) -> None:
    with town.centre.steward.acts():
        changed = "UPDATE keys.public_key SET encryption = %s WHERE owner_id = %s"
        assert not happens(changed, [b"e" * 32, town.centre.anna.user_id])
        resigned = "UPDATE keys.public_key SET signature = %s WHERE owner_id = %s"
        assert not happens(resigned, [b"x" * 64, town.centre.anna.user_id])


def test_as_a_partners_steward_vouches_for_nobody_elses_people(town: Town) -> None:
    """Dina trusts both centres. The steward of one signs a "newer key" of Anna and of the other's inbox."""
    owners = {town.centre.anna.user_id: "user", town.centre.functions[FunctionKeyKind.INBOX]: "function"}
    with town.elsewhere.steward.acts() as steward:
        signing = SigningPair(steward.keyring.controller_signing(town.elsewhere.id))
        for owner, kind in owners.items():
            own = new_signing_pair().public
            keys = certify(
                signing,
                owner=owner,
                controller=town.elsewhere.id,
                version=9,
                encryption=b"e" * 32,
                signing=own,
            )
            for said in (kind, "user", "function", "recovery"):
                values = [owner, said, keys.controller, 9, keys.encryption, own, keys.signature]
                assert not happens(PUBLIC_KEY, values)


def test_makes_no_team_under_the_number_of_somebody(town: Town) -> None:
    founding = (
        "INSERT INTO access.function_key (id, created_at, controller_id, kind, name, version)"
        " VALUES (%s, now(), %s, 'inbox', 'Inbox', 1)"
    )
    adding = "SELECT access.add_user(%s, %s, 'Somebody', 'nl')"
    inbox = town.centre.functions[FunctionKeyKind.INBOX]
    with town.elsewhere.steward.acts():
        assert not happens(founding, [town.centre.anna.user_id, town.elsewhere.id])
        assert not happens(founding, [town.centre.id, town.elsewhere.id])
        assert not happens(adding, [inbox, town.elsewhere.id])
        assert not happens(adding, [town.centre.id, town.elsewhere.id])


def planted_key(town: Town, owner: object, kind: str) -> PublicKey:
    """A key of somebody, certified by the steward of another service and put there as the owner."""
    with town.elsewhere.steward.acts() as steward:
        signing = SigningPair(steward.keyring.controller_signing(town.elsewhere.id))
    facts = {"owner": owner, "controller": town.elsewhere.id, "version": 9}
    own = new_signing_pair().public
    keys = certify(signing, **facts, encryption=new_encryption_pair().public, signing=own)
    return PublicKey.objects.using("owner").create(
        owner_id=owner,
        owner_kind=kind,
        controller_id=keys.controller,
        version=9,
        encryption=keys.encryption,
        signing=own,
        signature=keys.signature,
    )


def test_gains_nothing_when_two_services_vouch_for_one_worker(town: Town) -> None:
    """Even past the row ring: one's own service is believed, two strangers who disagree are not."""
    anna = town.centre.anna.user_id
    row = planted_key(town, anna, "user")
    try:
        with town.centre.bert.acts() as bert:
            assert bert.keyring.public_keys({anna})[anna].controller == town.centre.id
        with town.desk.dina.acts() as dina, pytest.raises(Tampered):
            dina.keyring.public_keys({anna})
    finally:
        row.delete(using="owner")


def test_gains_nothing_with_a_team_key_that_is_not_the_certified_one() -> None:
    service = found()  # whoever belongs to one more team works in another one: not in the town of all
    colleague = hire(service, "bert", Function.GUIDE)
    place = team(service, FunctionKeyKind.TEAM, colleague)
    with colleague.acts() as bert:
        real = bert.keyring.function_pair(place, 1)
        keys = bert.keyring.public_keys({colleague.user_id})[colleague.user_id]
        bundle, secret = bert.keyring.bundle, new_encryption_pair().reveal()
        wrap = make_wrap(
            "function", place, 1, secret, keys, bundle.user, bundle.signing, anchors=bert.keyring.anchors
        )
    row = KeyWrap.objects.using("owner").create(
        kind="function",
        subject_id=place,
        version=1,
        receiver_id=wrap.receiver,
        receiver_version=1,
        giver_id=wrap.giver,
        sealed=wrap.sealed,
        signature=wrap.signature,
    )
    try:
        with colleague.acts() as bert:
            assert bert.keyring.function_pair(place, 1) == real
    finally:
        row.delete(using="owner")


def test_gains_nothing_with_a_signing_key_that_is_not_the_services_own(town: Town) -> None:
    centre = town.centre
    with centre.bert.acts() as bert:
        keys = bert.keyring.public_keys({centre.steward.user_id})[centre.steward.user_id]
        bundle, secret = bert.keyring.bundle, new_signing_pair().reveal()
        wrap = make_wrap(
            "controller_signing", centre.id, 1, secret, keys, bundle.user, bundle.signing,
            anchors=bert.keyring.anchors,
        )  # fmt: skip
    row = KeyWrap.objects.using("owner").create(
        kind="controller_signing",
        subject_id=centre.id,
        version=1,
        receiver_id=wrap.receiver,
        receiver_version=1,
        giver_id=wrap.giver,
        sealed=wrap.sealed,
        signature=wrap.signature,
    )
    try:
        with centre.steward.acts() as steward:
            assert steward.keyring.controller_signing(centre.id) != secret
        with centre.bert.acts() as bert, pytest.raises(NotFound):
            bert.keyring.controller_signing(centre.id)
    finally:
        row.delete(using="owner")
