"""A worker's tablet that was handed to somebody."""

from django.test import Client

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.kernel.ids import new_id
from houvast.web.cookies import KEY, SESSION
from world import PASSWORD, Person, Town


def tablet(worker: Person) -> Client:
    """A browser with a session of its own, so that other tests keep theirs."""
    client, signed_in = browsing(worker, "nl"), sign_in(Credentials(worker.login_name, PASSWORD))
    client.cookies[SESSION] = signed_in.cookies.session
    client.cookies[KEY] = signed_in.cookies.key
    return client


def handed_over(town: Town) -> tuple[Client, str]:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    client, address = tablet(town.centre.anna), f"/guidance/{trajectory}/self-fill/hand-over/"
    told = {"submission": str(new_id()), "sets": ["story", "own_words"], "language": "nl", "greeting": ""}
    assert client.post(address, told)["Location"] == "/fill/"
    return client, f"/guidance/{trajectory}/"
