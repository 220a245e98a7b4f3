"""How a cell looked back on itself, on paper …"""

from browsing import browsing
from cell.given import a_cell
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def test_is_a_file_without_a_name_in_it_or_on_it(town: Town) -> None:
    cell = a_cell(town)
    sent = {"submission": str(new_id()), "on": clock.today().isoformat(), "new": "Less.", "agreed": "More."}
    browsing(town.city.mira).post(f"/cell/cells/{cell}/self-evaluations/new/", sent)
    paper = browsing(town.city.pol, "fr").get(f"/cell/self-evaluations/{sent['submission']}/print/")
    assert paper.content.startswith(b"%PDF")
    assert "Mira" not in paper.headers["Content-Disposition"]
