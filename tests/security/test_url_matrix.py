"""The URL matrix: every address, every persona. An address that is left out fails the suite.

Anna holds the trajectory, Dina works at the desk where the question was asked, Bert sits beside Anna without
a grant, Chloé works elsewhere. Mira is the mayor of a partner municipality, Cas coordinates its cell, Siham
is a superior in Anna's own service; "nobody" is not signed in. Unknown and forbidden look the same: 404.
"""

import pytest
from django.urls import get_resolver, reverse

from browsing import browsing
from houvast.web.routes import OpenTo
from security.pages import addresses, persona
from security.places import Places, places_of
from security.url_matrix import OPEN_TO
from world import Person, Town, build_town

SOCIAL = ("anna", "bert", "coach", "chloe", "dina")
PERSONAS = (*SOCIAL, "dpo", "steward", "holder", "support", "mira", "cas", "siham", "nobody")
ANSWERS = {200, 204, 303, 405}


ADDRESSES = addresses(get_resolver())


# The addresses with somebody's number in them, where Bert is not let in.
OF_SOMEBODY = [
    name
    for name, pattern in sorted(ADDRESSES.items())
    if "UUIDConverter" in {type(converter).__name__ for converter in pattern.pattern.converters.values()}
    and "bert" not in OPEN_TO.get(name, "").split()
]


@pytest.fixture(scope="module")
def town() -> Town:
    """A town of its own: what stands behind the addresses would be in other tests' way."""
    return build_town()


@pytest.fixture(scope="module")
def places(town: Town) -> Places:
    return places_of(town)


def person(town: Town, name: str) -> Person | None:
    """Somebody by the name of the matrix; "nobody" is not signed in."""
    return None if name == "nobody" else persona(town, name)


@pytest.fixture(scope="module")
def of_bert() -> dict[str, tuple[int, bytes]]:
    """What Bert was answered at each address so far."""
    return {}


def visit(town: Town, places: Places, name: str, url_name: str) -> tuple[int, bytes]:
    """Returns the status of a GET by somebody, and the page."""
    arguments = places.arguments(ADDRESSES[url_name])
    answer = browsing(person(town, name)).get(reverse(url_name, kwargs=arguments))
    return answer.status_code, answer.content


def test_leaves_no_address_out() -> None:
    assert set(OPEN_TO) == set(ADDRESSES)


@pytest.mark.parametrize("url_name", sorted(ADDRESSES))
def test_opens_an_address_to_whom_it_is_for(
    url_name: str, town: Town, places: Places, of_bert: dict[str, tuple[int, bytes]]
) -> None:
    opened = set()
    for name in PERSONAS:
        status, content = visit(town, places, name, url_name)
        if name == "bert":
            of_bert[url_name] = status, content
        if name == "nobody" and ADDRESSES[url_name].callback.open_to is not OpenTo.PUBLIC:
            assert status == 303, f"{url_name} answers {status} to nobody"
        elif status in ANSWERS:
            opened.add(name)
        else:
            assert status == 404, f"{url_name} answers {status} to {name}"
    assert opened == set(OPEN_TO[url_name].split())


@pytest.mark.parametrize("url_name", OF_SOMEBODY)
def test_says_the_same_of_what_is_not_there_and_what_is_not_yours(
    url_name: str, town: Town, places: Places, of_bert: dict[str, tuple[int, bytes]]
) -> None:
    status, content = of_bert.get(url_name) or visit(town, places, "bert", url_name)
    address = reverse(url_name, kwargs=places.unknown(ADDRESSES[url_name]))
    unknown = browsing(town.centre.bert).get(address)
    assert (status, stripped(content)) == (unknown.status_code, stripped(unknown.content))


def stripped(content: bytes) -> bytes:
    """Returns a page without what is new in every answer: its token, and the address it stands at."""
    return b"\n".join(
        line for line in content.splitlines() if b"csrf" not in line.lower() and b'name="next"' not in line
    )
