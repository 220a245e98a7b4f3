"""A home of its own for every test here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.house import House
from houvast.cli.cluster import Cluster, running_cluster


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A fresh home."""
    made = House(tmp_path / "home")
    yield made
    made.close()


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with empty tables, made once in a process by the command itself; tests work in copies of it."""
    made = House(tmp_path_factory.mktemp("migrated") / "home")
    done = made.run("migrate")
    assert done.returncode == 0, done.stderr
    made.close()
    return made.home


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A running server in a home of its own, for tests that only ask it things."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOUVAST_HOME", str(tmp_path_factory.mktemp("cluster")))
        patch.delenv("HOUVAST_DATABASE_URL", raising=False)
        with running_cluster() as running:
            yield running
