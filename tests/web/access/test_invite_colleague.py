"""The page that invites …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from web.access.shown import large_code
from world import Service


def form(name: str) -> dict[str, object]:
    return {
        "name": "Mila Janssens",
        "login_name": name,
        "language": "nl",
        "functions": ["guide", "duty"],
        "confidentiality": "professional_secrecy",
        "citation": "Contract of 1 November",
    }


def test_shows_a_code_to_hand_over(centre: Service) -> None:
    answer = browsing(centre.steward).post(
        f"/access/services/{centre.id}/invite/", form(f"mila.{new_id().hex[:8]}")
    )
    assert answer.status_code == 200
    assert len(large_code(answer)) == 20


def test_refuses_a_name_that_is_taken_and_an_invitation_without_a_duty(centre: Service) -> None:
    client, address = browsing(centre.steward), f"/access/services/{centre.id}/invite/"
    assert client.post(address, form(centre.anna.login_name)).status_code == 409
    without = form(f"mila.{new_id().hex[:8]}") | {"confidentiality": ""}
    assert client.post(address, without).status_code == 422
    assert client.post(address, form("x" * 500)).status_code == 422
