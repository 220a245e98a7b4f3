"""Two hundred requests of twenty people at once, through a real server and its pool of connections …"""

import http.client
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from uuid import UUID

import pytest
from django.conf import settings

from apart import superuser
from guidance.trajectories import trajectory_of
from houvast.access.values import Function
from houvast.web.cookies import KEY, SESSION
from world import Person, Service, found, hire, secure_recovery

pytestmark = pytest.mark.slow
PEOPLE = 20
REQUESTS = 200


@dataclass(frozen=True)
class Somebody:
    """A worker with one trajectory about somebody whose name is nobody else's."""

    person: Person
    trajectory: UUID
    name: str


@dataclass(frozen=True)
class Seen:
    """What somebody got for a page."""

    asker: Somebody
    owner: Somebody
    status: int
    page: str


@pytest.fixture(scope="module")
def crowd() -> list[Somebody]:
    """Ten people each of two services."""
    services: list[Service] = [found(), found("Centre", "fr")]
    people = []
    for service in services:
        secure_recovery(service)
        for number in range(PEOPLE // 2):
            person = hire(service, f"worker{number}", Function.GUIDE)
            name = f"Crowd {len(people)} {person.user_id.hex[:10]}"
            people.append(Somebody(person, trajectory_of(person, service.holder1, name), name))
            assert person.cookies
    return people


def ask(port: int, asker: Somebody, owner: Somebody, path: str) -> Seen:
    """Asks for a page as somebody; a server that is full is asked again."""
    cookies = asker.person.cookies
    for _ in range(20):
        with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
            headers = {"Cookie": f"{SESSION}={cookies.session}; {KEY}={cookies.key}", "Host": "localhost"}
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            page = answer.read().decode()
        if answer.status != 503:
            break
    return Seen(asker, owner, answer.status, page)


@pytest.fixture(scope="module")
def seen(crowd: list[Somebody], port: int) -> list[Seen]:
    """Two hundred answers, twenty asked for at any moment: own files, lists, and files of others."""
    wanted = []
    for number in range(REQUESTS):
        turn, kind = number // PEOPLE, (number + number // PEOPLE) % 4
        asker = crowd[number % PEOPLE]
        owner = crowd[(number + 1 + turn) % PEOPLE] if kind == 0 else asker
        path = "/guidance/" if kind == 3 else f"/guidance/{owner.trajectory}/"
        wanted.append((asker, owner, path))
    with ThreadPoolExecutor(PEOPLE) as threads:
        return list(threads.map(lambda one: ask(port, *one), wanted))


def test_shows_everybody_their_own(seen: list[Seen]) -> None:
    own = [one for one in seen if one.asker is one.owner]
    assert len(own) >= 150
    for one in own:
        assert one.status == 200
        assert one.asker.name in one.page


def test_shows_nobody_a_row_of_another(seen: list[Seen], crowd: list[Somebody]) -> None:
    for one in seen:
        for other in crowd:
            if other is not one.asker:
                assert other.name not in one.page
                assert other.person.login_name not in one.page


def test_answers_as_if_the_files_of_others_were_not_there(seen: list[Seen]) -> None:
    foreign = [one for one in seen if one.asker is not one.owner]
    assert len(foreign) >= 40
    assert {one.status for one in foreign} == {404}


def test_leaves_a_log_in_which_everybody_read_their_own(seen: list[Seen], crowd: list[Somebody]) -> None:
    assert seen
    with superuser(str(settings.DATABASES["default"]["NAME"])) as connection:
        for one in crowd:
            readers = connection.execute(
                "SELECT DISTINCT actor_id FROM audit.entry WHERE dossier_id = %s AND quarter IS NOT NULL",
                [one.trajectory],
            ).fetchall()
            assert readers == [(one.person.user_id,)]
