"""Production."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.house import House
from houvast.cli.home import Home, ensure_secrets
from houvast.cli.serve import check_proxies, check_secrets
from houvast.kernel.errors import Conflict


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with fresh secrets and no server."""
    made = Home(tmp_path)
    made.secrets.mkdir(mode=0o700)
    ensure_secrets(made)
    return made


@pytest.fixture(scope="module")
def working(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A home with tables and secrets, its server kept running: every start in it is refused."""
    made = House(tmp_path_factory.mktemp("working") / "home").become(migrated)
    made.stay()
    yield made
    made.close()


def test_accepts_the_secrets_made_on_the_first_run(home: Home) -> None:
    check_secrets(home)


@pytest.mark.parametrize("name", ["pepper", "secret_key"])
def test_is_refused_without_a_secret(home: Home, name: str) -> None:
    (home.secrets / name).unlink()
    with pytest.raises(Conflict, match=f"{name} is missing"):
        check_secrets(home)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("pepper", b""),
        ("pepper", b"\0" * 32),
        ("pepper", os.urandom(31)),
        ("pepper", os.urandom(64)),
        ("secret_key", b"changeme"),
        ("secret_key", b"unset" * 20),
        ("secret_key", b"django-insecure-abcdefghijklmnopqrstuvwxyz0123456789!@#$"),
    ],
)
def test_is_refused_on_a_weak_secret(home: Home, name: str, content: bytes) -> None:
    (home.secrets / name).write_bytes(content)
    with pytest.raises(Conflict, match="not a random secret"):
        check_secrets(home)


def test_is_refused_when_others_can_read_a_secret(home: Home) -> None:
    (home.secrets / "pepper").chmod(0o644)
    with pytest.raises(Conflict, match="read by others"):
        check_secrets(home)


def test_makes_no_secret_by_itself(house: House) -> None:
    refused = house.run("serve", HOUVAST_HOSTS="service.example")
    assert refused.returncode == 1
    assert "is missing" in refused.stderr
    assert not (house.home / "secrets" / "pepper").exists()


@pytest.mark.parametrize("hosts", ["", "*", "one.example,*"])
def test_is_refused_without_names_of_its_own(working: House, hosts: str) -> None:
    refused = working.run("serve", HOUVAST_HOSTS=hosts)
    assert refused.returncode == 1
    assert "Set HOUVAST_HOSTS" in refused.stderr


@pytest.mark.parametrize("listed", ["", "10.0.0.7", "10.0.0.7, 192.0.2.0/24", "2001:db8::/48"])
def test_takes_addresses_and_networks_of_proxies(listed: str) -> None:
    check_proxies(listed)


@pytest.mark.parametrize(
    "listed", ["the-proxy", "10.0.0.7;10.0.0.8", "10.0.0.7/8", "0.0.0.0/0", "10.0.0.7,::/0"]
)
def test_is_refused_with_proxies_that_are_none_or_everybody(listed: str) -> None:
    with pytest.raises(Conflict, match="HOUVAST_PROXIES"):
        check_proxies(listed)


@pytest.mark.parametrize(("kind", "words"), [("demonstration", "demonstration town"), ("test", "for tests")])
def test_is_refused_on_a_database_that_carries_a_mark(working: House, kind: str, words: str) -> None:
    columns = "DELETE FROM signin.installation; INSERT INTO signin.installation (id, created_at, kind)"
    marked = working.run("psql", "-c", columns + " VALUES (gen_random_uuid(), now(), '" + kind + "')")
    assert marked.returncode == 0, marked.stderr
    refused = working.run("serve", HOUVAST_HOSTS="service.example")
    assert refused.returncode == 1
    assert words in refused.stderr
    assert "Traceback" not in refused.stderr
