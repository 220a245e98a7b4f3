"""What is measured, and how each side is asked for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import cycle
from typing import Final, Protocol

from paging.words import ADMIN, PASSWORD

LIST: Final = "the list (50)"
SEARCH: Final = "name search"
OPEN: Final = "a dossier, 40 notes"
LONGEST: Final = "a dossier, 400 notes"
FEWER: Final = "name search, 100 held"
SAVE: Final = "saving a note"
SIGN_IN: Final = "signing in"
ACTS: Final = (LIST, SEARCH, OPEN, SAVE, SIGN_IN)
OURS_ONLY: Final = (LONGEST, FEWER)
OK, FOUND, SEE_OTHER = 200, 302, 303
NOTE: Final = "Gebeld met het CLB: morgen om tien uur samen aan tafel, zij brengt de uurrooster mee. " * 3
WORD: Final = "Idrissi"
NAME: Final = "El Idrissi"


class Answered(Protocol):
    """The answer to a request."""

    status: int
    body: str


class Asking(Protocol):
    """Whoever sends requests: a browser over HTTP, or Django's own client while queries are counted."""

    def get(self, path: str) -> Answered:
        """Asks for a page."""
        ...

    def post(self, path: str, fields: dict[str, str]) -> Answered:
        """Sends a form."""
        ...

    def forget(self) -> None:
        """Forgets who signed in."""
        ...


@dataclass(frozen=True)
class Side:
    """One of the two: where each act goes, and what is typed. ``note`` gives an address and its fields."""

    name: str
    sign_in: str
    credentials: dict[str, str]
    list: str
    open: str
    note: Callable[[], tuple[str, dict[str, str]]]
    search: str = ""
    search_field: str = ""
    longest: str = ""


def our_side(
    login_name: str, long: str, longest: str, others: tuple[str, ...], search: tuple[str, str]
) -> Side:
    """Returns ours, for a worker with a caseload; ``search`` is the address and the field of its page."""
    writing = cycle(others)
    return Side(
        "Houvast",
        "/access/sign-in/",
        {"login_name": login_name, "password": PASSWORD},
        "/guidance/",
        f"/guidance/{long}/",
        lambda: (f"/guidance/{next(writing)}/note/", {"text": NOTE}),
        *search,
        f"/guidance/{longest}/",
    )


def plain_side() -> Side:
    """Returns the plain admin, whose first dossier is the long one."""
    writing = cycle(range(2, 40))
    return Side(
        "admin",
        "/admin/login/?next=/admin/plain/dossier/",
        {"username": ADMIN, "password": PASSWORD},
        "/admin/plain/dossier/",
        "/admin/plain/dossier/1/change/",
        lambda: ("/admin/plain/note/add/", {"dossier": str(next(writing)), "text": NOTE, "_save": "1"}),
        f"/admin/plain/dossier/?q={WORD}",
    )


def sign_in(asking: Asking, side: Side, login_name: str = "") -> Answered:
    """Signs in anew, as the worker with the caseload or as another one."""
    asking.forget()
    asking.get(side.sign_in)
    credentials = side.credentials | ({"login_name": login_name} if login_name else {})
    return expect(asking.post(side.sign_in, credentials), FOUND, SEE_OTHER)


def acts_of(asking: Asking, side: Side) -> Mapping[str, Callable[[], Answered]]:
    """Returns each act as a call that does one request and checks its answer."""

    def save() -> Answered:
        return expect(asking.post(*side.note()), FOUND, SEE_OTHER)

    def search() -> Answered:
        if not side.search_field:
            return expect(asking.get(side.search), OK, shows="Idrissi")
        return expect(asking.post(side.search, {side.search_field: NAME}), OK, shows="Idrissi")

    def longest() -> Answered:
        return expect(asking.get(side.longest), OK, shows="Gesproken over de week")

    return {
        LIST: lambda: expect(asking.get(side.list), OK),
        OPEN: lambda: expect(asking.get(side.open), OK, shows="Gesproken over de week"),
        SAVE: save,
        **({SEARCH: search} if side.search else {}),
        **({LONGEST: longest} if side.longest else {}),
    }


def expect(answer: Answered, *statuses: int, shows: str = "") -> Answered:
    """Returns the answer; raises when it is not what a measurement may count."""
    if answer.status not in statuses or shows not in answer.body:
        raise AssertionError(f"answered {answer.status}: {answer.body[:600]}")
    return answer
