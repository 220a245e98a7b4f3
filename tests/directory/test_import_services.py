"""Importing services …"""

from directory.importing import a_desk, confirmed, imported, looked, shown
from directory.packages import package, phones, services


def test_works() -> None:
    desk, dina = a_desk()
    a = imported(desk, dina, package())
    page = shown(dina, a)
    print(page)
    b, l = looked(desk, dina, package())
    print(shown(dina, b))
    c, l = looked(desk, dina, package(phones=phones("112"), services=services("Onthaal", "Tweede")))
    print(shown(dina, c))
    assert 0
