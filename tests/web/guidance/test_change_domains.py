"""Changing how the life domains are called …"""

import re

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.access.values import Function
from houvast.guidance.values.lists import Domain
from houvast.kernel.ids import new_id
from world import Town, found, hire, secure_recovery

ADDRESS = "/guidance/domains/"


def posted(page: str, **changes: str) -> dict[str, str]:
    """What the form would send as it stands, with these changes."""
    inputs = re.findall(r'<input[^>]*name="([^"]+)"[^>]*?(?: value="([^"]*)")?[^>]*>', page)
    held = {name: value for name, value in inputs if re.match(r"(nl|fr|new)", name)}
    return {**held, "submission": str(new_id()), **changes}


def test_renames_hides_and_adds_and_leaves_old_words_alone() -> None:
    centre = found("Centre of its own")
    secure_recovery(centre)
    anna, bert = (hire(centre, name, Function.GUIDE) for name in ("anna", "bert"))
    trajectory = trajectory_of(anna, bert)
    worker, steward = browsing(anna), browsing(centre.steward)
    view = {"submission": str(new_id()), "domain": "leisure", "strength": "Football.", "barrier": "Money."}
    assert worker.post(f"/guidance/{trajectory}/domain/", view).status_code == 303
    page = steward.get(ADDRESS).content.decode()
    changes = {
        "nl_leisure": "Sport en spel",
        "fr_leisure": "Sport et jeu",
        "hidden_online": "on",
        "new1_nl": "Dieren",
        "new1_fr": "Animaux",
    }
    assert steward.post(ADDRESS, posted(page, **changes)).status_code == 303
    offered = browsing(anna, "fr").get(f"/guidance/{trajectory}/domain/").content.decode()
    assert "Sport et jeu" in offered
    assert "Animaux" in offered
    assert "Vie en ligne" not in offered
    timeline = worker.get(f"/guidance/{trajectory}/").content.decode()
    assert "Leisure" in timeline
    assert "Sport en spel" not in timeline
    again = {**view, "submission": str(new_id())}
    assert worker.post(f"/guidance/{trajectory}/domain/", again).status_code == 303
    assert "Sport en spel" in browsing(anna, "nl").get(f"/guidance/{trajectory}/").content.decode()


def test_sent_twice_adds_a_domain_once() -> None:
    centre = found("Centre of its own")
    steward = browsing(centre.steward)
    sent = posted(steward.get(ADDRESS).content.decode(), new1_nl="Dieren", new1_fr="Animaux")
    for _ in range(2):
        assert steward.post(ADDRESS, sent).status_code == 303
    assert steward.get(ADDRESS).content.decode().count('value="Dieren"') == 1


def test_asks_for_both_languages_and_for_something_to_choose() -> None:
    centre = found("Centre of its own")
    steward = browsing(centre.steward)
    page = steward.get(ADDRESS).content.decode()
    answer = steward.post(ADDRESS, posted(page, nl_housing="Dak"))
    assert answer.status_code == 422
    assert "in both languages" in answer.content.decode()
    nothing = {f"hidden_{domain.value}": "on" for domain in Domain}
    assert steward.post(ADDRESS, posted(page, **nothing)).status_code == 422


def test_is_nobodys_but_the_stewards(town: Town) -> None:
    for other in (town.centre.anna, town.centre.coach, town.elsewhere.chloe):
        assert browsing(other).get(ADDRESS).status_code == 404
