"""The list of categories …"""

from browsing import browsing
from world import Service


def test_names_functions_and_nobody(centre: Service) -> None:
    main = browsing(centre.dpo).get("/access/log/categories/").content.decode()
    assert "Guidance worker" in main
    assert "Professional secrecy" in main
    for name in ("Anna", "Bert", centre.anna.login_name):
        assert name not in main
