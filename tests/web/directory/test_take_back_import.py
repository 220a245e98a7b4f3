"""An import that was done …"""

from browsing import browsing
from directory.importing import a_desk, held, imported
from directory.packages import package


def test_can_be_taken_back() -> None:
    desk, dina = a_desk()
    number = imported(desk, dina, package())
    browser, address = browsing(dina), f"/guide/import/{number}/take-back/"
    assert "Take this import back?" in browser.get(address).content.decode()
    assert browser.post(address).status_code == 303
    assert held(dina, desk) == {}
    again = browser.post(address)
    assert again.status_code == 409
    assert "was taken back already" in again.content.decode()
