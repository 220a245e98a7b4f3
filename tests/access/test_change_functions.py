"""Changing what a colleague does …"""

import pytest
from django.db import DatabaseError, transaction

from apart import harm
from houvast.access.hats import why_doubled
from houvast.access.models.people import TwoHats, UserFunction
from houvast.access.selectors.list_two_hats import list_two_hats
from houvast.access.services.change_functions import change_functions
from houvast.access.services.invite_colleague import NewColleague, invite_colleague
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.sessions import open_cookies
from houvast.access.values import Awaits, ConfidentialityKind, Function, Hat
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound, SignInNeeded
from houvast.kernel.ids import new_id
from world import PASSWORD, TOO_FEW, Person, Service, found, hire, hire_for_two, secure_recovery, wearing

SOCIAL = (Function.DESK, Function.GUIDE, Function.COACH, Function.DUTY)
BOTH = frozenset({Function.GUIDE, Function.COORDINATOR})


@pytest.fixture(scope="module")
def village() -> Service:
    """A village with few people."""
    service = found("Village")
    secure_recovery(service)
    hire(service, "dpo", Function.DPO)
    return service


def change(service: Service, person: Person, functions: frozenset[Function], why: str = "") -> None:
    with service.steward.acts() as steward:
        change_functions(steward, person.user_id, functions, why)


def gives_past_the_service(service: Service, person: Person, *functions: Function) -> bool:
    """Whether a steward who injects a statement gets these functions on record."""
    with service.steward.acts() as steward:
        try:
            with transaction.atomic():
                for function in functions:
                    UserFunction.objects.create(
                        controller_id=service.id,
                        user_id=person.user_id,
                        function=function,
                        valid_from=clock.now(),
                        given_by=steward.user_id,
                    )
        except DatabaseError:
            return False
    return True


def test_to_both_kinds_of_work_wants_a_reason(village: Service) -> None:
    lena = hire(village, "lena", Function.GUIDE)
    for why in ("", "  "):
        with pytest.raises(Invalid):
            change(village, lena, BOTH, why)
    change(village, lena, BOTH, TOO_FEW)
    with village.steward.acts():
        assert why_doubled(lena.user_id) == TOO_FEW


def test_that_leaves_both_as_they_are_asks_the_reason_once(village: Service) -> None:
    lena = hire_for_two(village, "lena", *BOTH)
    change(village, lena, BOTH | {Function.COACH})
    with village.steward.acts():
        assert why_doubled(lena.user_id) == TOO_FEW


@pytest.mark.parametrize("never", [Function.MAYOR, Function.POLICE])
@pytest.mark.parametrize("social", SOCIAL)
def test_never_puts_a_mayor_or_the_police_into_social_work(
    village: Service, never: Function, social: Function
) -> None:
    lena = hire(village, "lena", social)
    with pytest.raises(Invalid):
        change(village, lena, frozenset({never, social}), TOO_FEW)
    with village.steward.acts() as steward:
        row = {"controller_id": village.id, "user_id": lena.user_id, "reason": TOO_FEW}
        TwoHats.objects.create(**row, given_by=steward.user_id)
    assert not gives_past_the_service(village, lena, never)


def test_needs_its_reason_in_the_database_as_well(village: Service) -> None:
    lena = hire(village, "lena", Function.DESK)
    assert not gives_past_the_service(village, lena, Function.PREVENTION)
    assert gives_past_the_service(village, lena, Function.PARTICIPANT, Function.SUPERIOR)


def test_writes_no_reason_about_oneself_nor_about_others_colleagues(village: Service) -> None:
    other = hire(found("Elsewhere"), "noor", Function.GUIDE)
    with village.steward.acts() as steward:
        for user in (steward.user_id, other.user_id):
            with pytest.raises(DatabaseError), transaction.atomic():
                TwoHats.objects.create(
                    controller_id=village.id, user_id=user, reason=TOO_FEW, given_by=new_id()
                )
        with pytest.raises(NotFound):
            change_functions(steward, steward.user_id, BOTH, TOO_FEW)


def test_to_two_hats_and_back_signs_them_out(village: Service) -> None:
    lena = hire(village, "lena", Function.GUIDE)
    assert open_cookies(lena.cookies, counts_as_activity=True)
    change(village, lena, BOTH, TOO_FEW)
    with pytest.raises(SignInNeeded):
        open_cookies(lena.cookies, counts_as_activity=True)
    worn = wearing(lena, Hat.CELL)
    change(village, lena, frozenset({Function.GUIDE}))
    with pytest.raises(SignInNeeded):
        open_cookies(worn.cookies, counts_as_activity=True)
    assert sign_in(Credentials(lena.login_name, PASSWORD)).awaits is Awaits.NOTHING
    with village.steward.acts():
        assert why_doubled(lena.user_id) == ""


def test_signs_them_out_in_their_own_name(village: Service) -> None:
    lena = hire(village, "lena", Function.GUIDE)
    assert lena.cookies
    change(village, lena, BOTH, TOO_FEW)
    events = harm("SELECT event FROM audit.entry WHERE actor_id = %s ORDER BY id DESC", lena.user_id)
    assert events[0] == ("access.sign_out",)


def test_to_two_hats_again_wants_a_reason_again(village: Service) -> None:
    lena = hire_for_two(village, "lena", *BOTH)
    change(village, lena, frozenset({Function.GUIDE}))
    with pytest.raises(Invalid):
        change(village, lena, BOTH)


def test_shows_the_officer_who_has_two_hats_since_when_and_why(village: Service) -> None:
    lena = hire_for_two(village, "lena", *BOTH)
    change(village, lena, frozenset({Function.COORDINATOR}))
    amir = hire_for_two(village, "amir", *BOTH)
    with village.dpo.acts() as dpo:
        found_lines = {line.user_id: line for line in list_two_hats(dpo)}
    assert found_lines[lena.user_id].ended_at is not None
    assert found_lines[amir.user_id].ended_at is None
    assert found_lines[amir.user_id].reason == TOO_FEW
    assert found_lines[amir.user_id].given_by == "Steward"


def test_begins_with_an_invitation_that_says_why(village: Service) -> None:
    with village.steward.acts() as steward, pytest.raises(Invalid):
        invite_colleague(
            steward,
            NewColleague(
                controller_id=village.id,
                name="Lena",
                login_name=f"lena.{new_id().hex}",
                language="nl",
                functions=tuple(BOTH),
                confidentiality=ConfidentialityKind.STATUTE,
                citation="statute",
            ),
        )
