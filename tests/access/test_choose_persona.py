"""Signing in as a persona, in a database that is no demonstration …"""

import pytest

from browsing import browsing
from houvast.access.services.choose_persona import choose_persona
from houvast.access.services.sign_in import Credentials
from houvast.kernel.errors import NotFound
from world import PASSWORD, Town


def test_is_refused_even_with_the_right_password(town: Town) -> None:
    credentials = Credentials(town.centre.anna.login_name, PASSWORD, address="127.0.0.1")
    with pytest.raises(NotFound):
        choose_persona(credentials)


def test_has_no_page(town: Town) -> None:
    assert town
    assert browsing(None).get("/demo/").status_code == 404
    assert browsing(None).post("/demo/", {"persona": "anna"}).status_code == 404
