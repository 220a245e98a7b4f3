"""The pages of the exercise on roles …"""

from browsing import browsing
from cell.given import a_cell
from cell.sitting import all_seated
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def test_keep_who_was_there_and_what_each_said_and_print_it(town: Town) -> None:
    cell = a_cell(town)
    client = browsing(town.city.cas)
    new = f"/cell/cells/{cell}/role-exercises/new/"
    assert "Nobody takes part yet" in client.get(new).content.decode()
    mayor, police, _ = all_seated(town, cell)
    sent = {
        "submission": str(new_id()),
        "on": clock.today().isoformat(),
        "parties": [str(mayor), str(police)],
    }
    assert client.post(new, sent | {"parties": []}).status_code == 422
    here = f"/cell/role-exercises/{sent['submission']}/"
    assert client.post(new, sent).url == here
    said = {
        "submission": str(new_id()),
        "brings": "Contact with the neighbourhood.",
        "does_not": "No file.",
        "bound_by": "Secrecy.",
    }
    pol = browsing(town.city.pol)
    assert pol.post(f"{here}roles/{police}/", said | {"brings": ""}).status_code == 422
    assert pol.post(f"{here}roles/{police}/", said).url == here
    assert pol.post(f"{here}roles/{mayor}/", said).status_code == 404
    page = pol.get(here).content.decode()
    assert "Contact with the neighbourhood." in page
    assert "Mira Mayor" in page
