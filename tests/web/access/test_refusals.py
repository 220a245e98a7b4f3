"""Pages of accounts and teams, for whoever they are not for …"""

import pytest
from django.urls import reverse

from browsing import browsing
from houvast.access.values import Function, FunctionKeyKind
from houvast.kernel.ids import new_id
from world import Service, dossier_of, found, hire, secure_recovery, team


@pytest.fixture(scope="module")
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    team(service, FunctionKeyKind.TEAM, service.anna)
    return service


@pytest.fixture(scope="module")
def other() -> Service:
    other = found()
    secure_recovery(other)
    hire(other, "chloe", Function.GUIDE)
    hire(other, "dpo", Function.DPO)
    return other


STEWARDS = (
    ("show_colleague", "user_id"),
    ("confirm_colleague", "user_id"),
    ("change_functions", "user_id"),
    ("record_confidentiality", "user_id"),
    ("clear_second_factor", "user_id"),
    ("invite_again", "user_id"),
    ("close_account", "user_id"),
)


@pytest.mark.parametrize(("name", "argument"), STEWARDS)
def test_do_not_exist_about_a_colleague_of_another_service(
    service: Service, other: Service, name: str, argument: str
) -> None:
    address = reverse(f"access:{name}", kwargs={argument: service.anna.user_id})
    for person in (other.steward, service.bert):
        assert browsing(person).get(address).status_code == 404
        assert browsing(person).post(address, {"checked": "on"}).status_code in {404, 422}
    assert browsing(None).get(address).status_code == 303


def test_do_not_exist_about_a_dossier_one_does_not_hold(service: Service, other: Service) -> None:
    opened = dossier_of(service.anna, service)
    for name in ("show_access", "give_grant", "show_readers"):
        address = reverse(f"access:{name}", kwargs={"dossier_id": opened.id})
        for person in (service.bert, other.chloe, service.steward, other.dpo, service.holder1):
            assert browsing(person).get(address).status_code == 404, name
    forged = reverse("access:withdraw_grant", kwargs={"dossier_id": opened.id, "grant_id": new_id()})
    assert browsing(service.bert).post(forged).status_code == 404


def test_look_the_same_for_what_does_not_exist_at_all(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    there = reverse("access:show_access", kwargs={"dossier_id": opened.id})
    nowhere = reverse("access:show_access", kwargs={"dossier_id": new_id()})
    pages = {
        browsing(service.bert).get(address).content.replace(address.encode(), b"")
        for address in (there, nowhere)
    }
    assert len({len(page) for page in pages}) == 1


def test_take_nothing_by_a_plain_link(service: Service) -> None:
    for name, kwargs in (
        ("end_session", {"session_id": new_id()}),
        ("dismiss_notice", {"notice_id": new_id()}),
        ("welcome_member", {"member_id": new_id()}),
        ("give_again", {"user_id": new_id()}),
        ("finish_recovery", {"opening_id": new_id()}),
        ("secure_dossiers", {}),
        ("sign_out", {}),
    ):
        answer = browsing(service.anna).get(reverse(f"access:{name}", kwargs=kwargs))
        assert answer.status_code in {404, 405}, name


def test_answer_forged_ids_as_unknown(service: Service) -> None:
    for name, kwargs in (
        ("end_session", {"session_id": new_id()}),
        ("welcome_member", {"member_id": new_id()}),
        ("give_again", {"user_id": service.bert.user_id}),
        ("end_absence", {"absence_id": new_id()}),
    ):
        assert browsing(service.anna).post(reverse(f"access:{name}", kwargs=kwargs)).status_code == 404, name


def test_give_a_team_of_another_service_to_nobody(service: Service, other: Service) -> None:
    address = reverse("access:add_member", kwargs={"function_id": service.functions[FunctionKeyKind.TEAM]})
    answer = browsing(other.steward).post(address, {"user_id": str(other.chloe.user_id)})
    assert answer.status_code == 404


def test_invite_nobody_into_another_service(service: Service, other: Service) -> None:
    address = reverse("access:invite_colleague", kwargs={"controller_id": service.id})
    form = {
        "name": "Eve",
        "login_name": f"eve.{new_id().hex[:8]}",
        "language": "nl",
        "functions": "guide",
        "confidentiality": "contract",
        "citation": "none",
    }
    assert browsing(other.steward).post(address, form).status_code == 404
    assert browsing(service.anna).post(address, form).status_code == 404
