"""Four pages and signing in, over HTTP, beside a plain django-admin on as many rows in the clear.

Run: ``./houvast bench pages [--quick] [--rounds N]``. Databases of every size are served at once, by granian,
and asked in turn in a random order, so that whatever else the machine does hits all of them alike.
"""

import argparse
import json
import os
import random
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field

from houvast.cli.cluster import Cluster, create_database, drop_database, running_cluster
from houvast.cli.home import home_path
from paging.acts import ACTS, FEWER, LONGEST, SEARCH, SIGN_IN, Side, acts_of, our_side, plain_side, sign_in
from paging.browser import Browser
from paging.report import Measured, report
from paging.servers import Server, memory_of, server
from paging.words import CASELOAD, Size

SIZES = (Size(100, 20, 10), Size(3_500, 20, 10), Size(20_000, 20, 10))
QUICK = (Size(100, 2, 2), Size(1_000, 2, 2))
WARM = 3
SIGN_IN_EVERY = 5


@dataclass
class Place:
    """One side at one size: its server, the browser that asks it, and that of who holds 100 dossiers."""

    side: Side
    size: Size
    server: Server
    browser: Browser
    fewer: Browser | None = None
    ms: dict[str, list[float]] = field(default_factory=dict)


def main() -> None:
    """Fills, serves, asks, prints."""
    reader = argparse.ArgumentParser(prog="./houvast bench pages")
    reader.add_argument("--quick", action="store_true", help="few rows and requests: does it run?")
    reader.add_argument("--rounds", type=int, default=0)
    given = reader.parse_args()
    sizes, rounds = (QUICK, given.rounds or 6) if given.quick else (SIZES, given.rounds or 200)
    os.environ["HOUVAST_POOL"] = "1"
    os.environ["HOUVAST_HOME"] = str(home_path() / ("pages_quick" if given.quick else "pages"))
    with running_cluster() as cluster, ExitStack() as running:
        filled = json.loads(_output("paging.fill", json.dumps([asdict(size) for size in sizes])))
        facts = {name: filled[name] for name in ("login_name", "long", "longest", "others", "search")}
        for size in sizes:
            _fill_plain(cluster, size, filled["words"])
        counts = _counts(cluster, sizes, facts)
        places = [
            _place(cluster, size, side, running) for size in sizes for side in (_ours(facts), plain_side())
        ]
        for place in places:
            _sign_in_fewer(place, filled["fewer"])
        load = [os.getloadavg()[0]]
        for number in range(rounds + WARM):
            _round(places, number)
            load.append(os.getloadavg()[0])
        found = [Measured(p.side.name, p.size.dossiers, p.ms, memory_of(p.server)) for p in places]
    report(found, counts, load, filled["a_second"])


def _ours(facts: dict[str, object]) -> Side:
    return our_side(**facts)  # type: ignore[arg-type]


def _round(places: list[Place], number: int) -> None:
    """Asks every place for every act once, in a random order; the first rounds only warm up."""
    for place in random.sample(places, len(places)):
        if number % SIGN_IN_EVERY == 0 or number < WARM:
            place.ms.setdefault(SIGN_IN, []).append(sign_in(place.browser, place.side).ms)
    for name in (*ACTS, LONGEST, FEWER):
        for place in random.sample(places, len(places)):
            asking = place.fewer if name == FEWER else place.browser
            act = asking and acts_of(asking, place.side).get(SEARCH if name == FEWER else name)
            if act:
                answer = act()
                if number >= WARM:
                    place.ms.setdefault(name, []).append(answer.ms)


def _sign_in_fewer(place: Place, login_name: str) -> None:
    """Signs in whoever holds 100 dossiers; at the smallest size, the one worker there is."""
    if place.side.longest:
        place.fewer = Browser(place.server.port)
        sign_in(place.fewer, place.side, login_name if place.size.dossiers > CASELOAD else "")


def _fill_plain(cluster: Cluster, size: Size, words: dict[str, object]) -> None:
    """Makes the plain admin's database of a size, when it is not there."""
    with cluster.connect() as admin:
        if admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", [size.plain]).fetchone():
            return
    create_database(size.plain)
    try:
        _output("paging.plain.fill", json.dumps(asdict(size) | words), **_plain(cluster, size))
    except BaseException:
        drop_database(size.plain)
        raise


def _plain(cluster: Cluster, size: Size) -> dict[str, str]:
    """Returns the environment of a plain admin: the same server, a database of its own."""
    known = json.loads((cluster.home.secrets / "database.json").read_text())
    database = {
        "NAME": size.plain,
        "HOST": cluster.host,
        "PORT": cluster.port,
        "USER": known["owner"]["user"],
        "PASSWORD": known["owner"]["password"],
    }
    return {"PLAIN_DATABASE": json.dumps(database), "DJANGO_SETTINGS_MODULE": "paging.plain.settings"}


def _house(size: Size) -> dict[str, str]:
    return {
        "HOUVAST_DATABASE_NAME": size.database,
        "HOUVAST_MODE": "demonstration",
        "DJANGO_SETTINGS_MODULE": "houvast.settings",
    }


def _place(cluster: Cluster, size: Size, side: Side, running: ExitStack) -> Place:
    """Starts the server of one side at one size."""
    if side.name == "admin":
        started = server("paging.plain.serve", (), _plain(cluster, size), side.sign_in)
    else:
        started = server("houvast.cli", ("demo", "--port"), _house(size), side.sign_in)
    here = running.enter_context(started)
    return Place(side, size, here, Browser(here.port))


def _counts(cluster: Cluster, sizes: tuple[Size, ...], facts: dict[str, object]) -> dict[str, dict[str, int]]:
    """Returns the queries of each act on either side; raises when they differ between sizes."""
    counts: dict[str, dict[str, int]] = {}
    for size in sizes:
        asked = {
            "Houvast": _output("paging.counting", "ours", PAGES_FACTS=json.dumps(facts), **_house(size)),
            "admin": _output("paging.counting", "plain", PAGES_FACTS="{}", **_plain(cluster, size)),
        }
        for side, found in asked.items():
            known = counts.setdefault(side, json.loads(found))
            if known != json.loads(found):
                raise AssertionError(f"{side} asks {found} at {size.dossiers}, and {known} before")
    return counts


def _output(module: str, *words: str, **environment: str) -> str:
    """Runs one of our modules; returns what it printed."""
    command = [sys.executable, "-m", module, *words]
    seen = os.environ | environment
    return subprocess.run(command, env=seen, stdout=subprocess.PIPE, text=True, check=True).stdout  # noqa: S603


if __name__ == "__main__":
    main()
