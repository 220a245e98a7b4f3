"""Changing a statement …"""

from browsing import browsing
from cell.taking_part import coming, drafted, region
from houvast.kernel.ids import new_id


def fields(**more: str) -> dict[str, str]:
    told = {
        "submission": str(new_id()),
        "said": "He trains.",
        "source": "His trainer",
        "source_kind": "seen",
        "provenance": "partner",
        "category": "social_context",
        "purpose": "To keep what goes well",
        "ground": "Art. 9",
        "special": "",
        "special_why": "",
    }
    return told | more


def test_puts_other_words_in_place_and_asks_for_a_compelling_reason() -> None:
    """F11: a special kind of data is shared for a compelling reason alone."""
    town = region()
    participation = coming(town)
    statement = drafted(town.centre.siham, participation)
    siham = browsing(town.centre.siham)
    address = f"/cell/statements/{statement}/change/"
    assert "He trains on Thursdays." in siham.get(address).content.decode()
    assert siham.post(address, fields(said="He swims.", special="health")).status_code == 422
    assert siham.post(address, fields(said="He swims.")).status_code == 303
    page = siham.get(f"/cell/taking-part/{participation}/").content.decode()
    assert "He swims." in page
    assert "He trains on Thursdays." not in page
