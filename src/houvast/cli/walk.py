"""``./houvast walk guidance:open_trajectory``: prints the path of one request through the files.

One verb has one name everywhere, so the path can be read off the addresses and the code; where it cannot, a
station is missing, and the test that walks every address says which.
"""

import difflib
from collections.abc import Sequence

from houvast.cli.django_process import enter
from houvast.cli.home import ROOT, open_home
from houvast.cli.options import options
from houvast.cli.walking.path import Station, walk
from houvast.cli.walking.routes import Route, all_routes
from houvast.kernel.errors import NotFound

WIDTH = 12


def find_route(name: str, routes: Sequence[Route]) -> Route:
    """Returns the route of that name; raises NotFound with the names that come near."""
    for route in routes:
        if route.name == name:
            return route
    near = ", ".join(difflib.get_close_matches(name, [route.name for route in routes], cutoff=0.4))
    raise NotFound(
        "There is no address named “%(name)s”. Near it: %(near)s. ./houvast walk alone lists all.",
        name=name,
        near=near or "none",
    )


def lines_of(stations: Sequence[Station]) -> list[str]:
    """Returns the printed lines, one per station."""
    return [f"  {station.name:<{WIDTH}} {station.missing or station.place}" for station in stations]


def run(arguments: Sequence[str]) -> int:
    """Prints one path, or all names; 1 when a station of the path is missing."""
    parser = options("walk", "Prints the path of one request through the files.")
    parser.add_argument("name", nargs="?", help="an address by name, as guidance:open_trajectory")
    given = parser.parse_args(list(arguments))
    enter(open_home(), "test")
    routes = all_routes()
    if given.name is None:
        print("\n".join(sorted(route.name for route in routes)))
        return 0
    stations = walk(find_route(given.name, routes), ROOT)
    print(given.name)
    print("\n".join(lines_of(stations)))
    return 1 if any(station.missing for station in stations) else 0
