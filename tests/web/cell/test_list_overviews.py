"""The page of overviews that wait …"""

import html

import pytest

from browsing import browsing
from cell.given import a_cell, listed
from cell.given_overviews import asked_for, asking, gave
from cell.kept import in_days
from houvast.cell.services.note_overview_asked import NewOverview, note_overview_asked
from houvast.kernel.ids import new_id
from world import Person, build_town

ADDRESS = "/cell/cases/overviews/"


def seen(person: Person, address: str, language: str = "nl") -> str:
    return html.unescape(browsing(person, language).get(address).content.decode())


@pytest.mark.parametrize(
    ("language", "one", "late", "unknown"),
    [
        ("nl", "1 overzicht voor iemand die het vroeg", "te laat", "geen tekst hier zegt tegen wanneer"),
        (
            "fr",
            "1 aperçu pour une personne qui l\u2019a demandé",
            "en retard",
            "aucun texte ici ne dit pour quand",
        ),
    ],
)
def test_is_reached_from_my_work_which_says_by_when_and_names_nobody(
    language: str, one: str, late: str, unknown: str
) -> None:
    """F13, F27: a number, the first last day, where to go; who it is stands on the page itself."""
    town, number = build_town(), new_id()
    case = listed(town, a_cell(town, "french_community"))
    assert "Younes" not in seen(town.city.cas, ADDRESS, language)
    with town.city.cas.acts() as cas:
        note_overview_asked(cas, NewOverview(case, number, asking(on=in_days(-40))))
    without = asked_for(town, listed(town, a_cell(town, "flanders")))
    for person in (town.city.cas, town.city.mira):
        work = seen(person, "/work/", language)
        assert f'<a class="ds-link" href="{ADDRESS}">{one}</a>' in work
        assert unknown in work
        assert late in work.split(one, 1)[1].split("</li>")[0]
        assert "Younes" not in work
    page = seen(town.city.cas, ADDRESS, language)
    assert f"/overviews/{number}/" in page
    assert f"/overviews/{without}/" in page
    assert "12" in page  # what the law says in general stands beside a day that is not known
    assert f'href="{ADDRESS}"' in seen(town.city.cas, "/cell/cases/", language)
    assert ADDRESS not in seen(town.city.pol, "/work/", language)
    assert browsing(town.city.pol).get(ADDRESS).status_code == 404
    gave(town.city.mira, case, number)
    assert one + "<" not in seen(town.city.mira, "/work/", language)
