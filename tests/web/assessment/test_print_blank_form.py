"""The page of an empty form for paper …"""

import pytest

from assessment.filling import HISTORICAL
from browsing import browsing
from houvast.instruments.definition import Answer
from houvast.instruments.shipped import shipped_definitions
from world import Town

FILLABLE = [each for each in shipped_definitions().values() if each.id != HISTORICAL.id]


@pytest.mark.parametrize("definition", FILLABLE, ids=[each.id for each in FILLABLE])
def test_has_room_for_every_question(town: Town, definition: object) -> None:
    client = browsing(town.centre.anna)
    page = client.get(
        f"/assessment/forms/blank/?instrument={definition.id}@{definition.version}"
    ).content.decode()
    asked = [item for item in definition.every_item() if item.answer is not Answer.NOTHING]
    assert page.count("hv-blank__question") == len(asked)
    assert definition.licence.attribution in page


def test_begins_with_the_one_page_and_knows_no_other(town: Town) -> None:
    client = browsing(town.centre.anna)
    assert "Another explanation" in client.get("/assessment/forms/blank/").content.decode()
    for strange in (f"{HISTORICAL.id}@{HISTORICAL.version}", "nothing"):
        assert client.get("/assessment/forms/blank/", {"instrument": strange}).status_code == 404
