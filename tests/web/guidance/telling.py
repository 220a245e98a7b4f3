"""Whole requests on the pages of the person's side, as Anna sends them."""

from dataclasses import dataclass
from uuid import UUID

from django.test import Client

from browsing import browsing
from guidance.stories import told
from guidance.trajectories import trajectory_of
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


@dataclass
class Telling:
    """Anna's browser on one trajectory; ``ids`` are entries by the names the addresses use."""

    trajectory: UUID
    client: Client
    ids: dict[str, UUID]

    def page(self, rest: str, language: str = "en") -> str:
        """A page below the trajectory, as text."""
        answer = self.client.get(f"/guidance/{self.trajectory}/{rest}", headers={"accept-language": language})
        assert answer.status_code == 200, rest
        return answer.content.decode()

    def send(self, rest: str, **typed: str) -> int:
        """Posts a form with a number of its own; returns the status."""
        typed = {"submission": str(new_id()), **typed}
        return self.client.post(f"/guidance/{self.trajectory}/{rest}", typed).status_code

    def refused(self, rest: str, **typed: str) -> str:
        """Posts a form that is refused; returns the page, on which the typed text still stands."""
        typed = {"submission": str(new_id()), **typed}
        answer = self.client.post(f"/guidance/{self.trajectory}/{rest}", typed)
        assert answer.status_code in {409, 422}, answer.status_code
        return answer.content.decode()


def telling(town: Town, *, full: bool = False, language: str = "en") -> Telling:
    """A trajectory of Anna's, with one of everything on it when ``full``."""
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1, "Nour")
    ids = told(town.centre.anna, trajectory) if full else {}
    return Telling(trajectory, browsing(town.centre.anna, language), ids)


def today() -> str:
    """Today, as a browser sends it."""
    return clock.today().isoformat()
