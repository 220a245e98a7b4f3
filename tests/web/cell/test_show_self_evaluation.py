"""The pages on which a cell looks back on itself …"""

from browsing import browsing
from cell.given import a_cell
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def test_keep_a_form_that_names_somebody_whole_and_save_it_when_looked_at(town: Town) -> None:
    """F10: the form comes back with everything in it, and a box to tick."""
    cell = a_cell(town)
    new, client = f"/cell/cells/{cell}/self-evaluations/new/", browsing(town.city.cas)
    assert "nowhere is kept who said or wrote what" in client.get(new).content.decode()
    sent = {
        "submission": str(new_id()),
        "on": clock.today().isoformat(),
        "table": "We miss somebody who visits, like Younes.",
        "agreed": "We ask them.",
    }
    refused = client.post(new, sent)
    assert refused.status_code == 422
    assert "like Younes." in refused.content.decode()
    here = f"/cell/self-evaluations/{sent['submission']}/"
    assert client.post(new, sent | {"no_names": "on"}).url == here
    page = browsing(town.city.prisca, "nl").get(here).content.decode()
    assert "Wie ontbreekt aan onze tafel" in page
    assert "Opengelaten" in page
    assert ">Cas<" not in page.split("<main")[1]
    anew = client.get(f"{new}?after={sent['submission']}").content.decode()
    assert "We ask them." in anew
