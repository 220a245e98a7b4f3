"""Every page of accounts, teams, recovery and the log …"""

import pytest
from django.urls import reverse

from browsing import browsing
from houvast.access.values import Function, FunctionKeyKind
from world import Person, Service, dossier_of, found, hire, partners, secure_recovery, team


@pytest.fixture(scope="module")
def service() -> Service:
    service, other = found("Begeleidingscentrum"), found("Stad")
    partners(service, other)
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    hire(service, "coach", Function.COACH)
    hire(service, "dpo", Function.DPO)
    hire(service, "duty", Function.DUTY)
    team(service, FunctionKeyKind.TEAM, service.anna, service.bert)
    return service


def test_answers_whoever_it_is_for(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    here = {"controller_id": service.id}
    anna = {"user_id": service.anna.user_id}
    team_id = {"function_id": service.functions[FunctionKeyKind.TEAM]}
    dossier = {"dossier_id": opened.id}
    steward, worker, holder = service.steward, service.anna, service.holder1
    pages: list[tuple[str, dict[str, object], Person]] = [
        ("show_account", {}, worker),
        ("change_password", {}, worker),
        ("list_sessions", {}, worker),
        ("print_key_sheet", {}, worker),
        ("replace_second_factor", {}, worker),
        ("list_notices", {}, worker),
        ("show_team", {}, worker),
        ("show_team", {}, steward),
        ("show_team", {}, service.coach),
        ("invite_colleague", here, steward),
        ("show_colleague", anna, steward),
        ("confirm_colleague", anna, steward),
        ("change_functions", anna, steward),
        ("record_confidentiality", anna, steward),
        ("clear_second_factor", anna, steward),
        ("invite_again", anna, steward),
        ("close_account", anna, steward),
        ("found_function", here, steward),
        ("add_member", team_id, steward),
        ("declare_absence", here, service.coach),
        ("show_partnerships", {}, steward),
        ("agree_partnership", here | {"partner_id": service.id}, steward),
        ("show_recovery", {}, steward),
        ("show_recovery", {}, holder),
        ("found_recovery", here, steward),
        ("start_recovery", here, holder),
        ("list_lost", {}, worker),
        ("show_access", dossier, worker),
        ("give_grant", dossier, worker),
        ("show_readers", dossier, worker),
        ("show_readers", dossier, service.dpo),
        ("break_glass", {}, service.duty),
        ("show_log", {}, service.dpo),
        ("find_dossier", {}, service.dpo),
        ("choose_language", {}, worker),
        ("list_categories", {}, service.dpo),
    ]
    for name, kwargs, person in pages:
        answer = browsing(person).get(reverse(f"access:{name}", kwargs=kwargs))
        assert answer.status_code == 200, name
        assert b"<h1" in answer.content, name


def test_is_kept_in_no_browser(service: Service) -> None:
    answer = browsing(service.anna).get(reverse("access:show_account"))
    assert answer.headers["Cache-Control"] == "no-store"
