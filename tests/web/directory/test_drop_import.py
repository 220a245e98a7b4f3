"""The no to an import …"""

from browsing import browsing
from directory.importing import a_desk, kept_of_imports, looked
from directory.packages import package


def test_leaves_nothing_after_a_no() -> None:
    desk, dina = a_desk()
    number, _ = looked(desk, dina, package())
    browser, address = browsing(dina), f"/guide/import/{number}/drop/"
    assert "Drop this file?" in browser.get(address).content.decode()
    answer = browser.post(address)
    assert (answer.status_code, answer["Location"]) == (303, "/guide/import/")
    assert kept_of_imports(dina, desk) == 0
