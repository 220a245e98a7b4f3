"""What the page tests of the directory begin with: a form filled in as a desk worker would."""

import re

from django.test import Client

from houvast.kernel.ids import new_id

NEW = {
    "name": "Praatcafé",
    "description": "Een luisterend oor.",
    "organization_name": "Huis De Linde",
    "phone": "000 11 22",
    "needs": ["mind"],
    "languages": ["nl", "ar"],
    "is_free": "on",
    "minimum_age": "12",
}


def submitted(**fields: object) -> dict[str, object]:
    """Returns a form's fields with a number of their own."""
    return {"submission": str(new_id()), **fields}


def added(client: Client, **fields: object) -> str:
    """Adds a service through its page; returns the address of its entry."""
    answer = client.post("/guide/new/", submitted(**NEW, **fields))
    assert answer.status_code == 303, answer.content.decode()
    return answer.headers["Location"]


def state_on(client: Client, address: str) -> str:
    """Returns the mark of how the entry stood when a form was opened."""
    found = re.search(r'name="state" value="(\w+)"', client.get(address).content.decode())
    assert found
    return found[1]


def changed(client: Client, address: str, **fields: object) -> int:
    """Opens a form, fills it in and sends it; returns the status of the answer."""
    state = state_on(client, address)
    return client.post(address, submitted(state=state, **fields)).status_code


def words_of(client: Client, address: str) -> str:
    """Returns the words of a page, one blank between two."""
    content = client.get(address).content.decode().partition("<main")[2]
    return " ".join(re.sub(r"<[^>]+>", " ", content).split())
