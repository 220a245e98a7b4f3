"""A form that is posted after its session ended …"""

from datetime import timedelta

from django.test import Client

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.access.models.signin import Session
from houvast.access.values import Function
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town, found, hire, secure_recovery


def worker() -> tuple[Person, str]:
    """Somebody with a trajectory of their own, and the address where its notes are added."""
    centre = found()
    secure_recovery(centre)
    noor, piet = hire(centre, "noor", Function.GUIDE), hire(centre, "piet", Function.COACH)
    return noor, f"/guidance/{trajectory_of(noor, piet)}/note/"


def idle(person: Person) -> Client:
    """A browser that was left alone for too long."""
    client = browsing(person)
    long_ago = clock.now() - timedelta(hours=2)
    Session.objects.filter(account_id=person.user_id).update(last_seen_at=long_ago)
    return client


def signed_in_again(person: Person) -> Client:
    """The same person with a fresh session."""
    return browsing(Person(person.user_id, person.login_name))


def test_is_kept_and_stands_there_after_signing_in() -> None:
    noor, address = worker()
    answer = idle(noor).post(address, {"text": "An hour of work", "submission": str(new_id())})
    assert answer.status_code == 303
    assert answer["Location"].startswith("/access/sign-in/")
    assert address.replace("/", "%2F") in answer["Location"]
    page = signed_in_again(noor).get(address).content.decode()
    assert "An hour of work" in page
    assert "Your draft is back" in page


def test_is_not_saved_by_itself() -> None:
    noor, address = worker()
    idle(noor).post(address, {"text": "An hour of work", "submission": str(new_id())})
    trajectory = signed_in_again(noor).get(address.replace("note/", "")).content.decode()
    assert "An hour of work" not in trajectory


def test_is_kept_too_when_it_is_the_autosave() -> None:
    noor, address = worker()
    trajectory = address.split("/")[2]
    answer = idle(noor).post(f"/drafts/guidance.add_note/{trajectory}/", {"text": "Still typing"})
    assert answer.status_code == 303
    assert "next" not in answer["Location"]
    assert "Still typing" in signed_in_again(noor).get(address).content.decode()


def test_is_opened_by_nobody_else(town: Town) -> None:
    noor, address = worker()
    idle(noor).post(address, {"text": "Only for Noor", "submission": str(new_id())})
    assert browsing(town.centre.anna).get(address).status_code == 404


def test_of_an_unknown_cookie_keeps_nothing() -> None:
    _noor, address = worker()
    stranger = browsing(None)
    stranger.cookies["__Host-session"], stranger.cookies["__Host-key"] = "guess", "00" * 32
    answer = stranger.post(address, {"text": "A stranger's", "submission": str(new_id())})
    assert (answer.status_code, "next" in answer["Location"]) == (303, False)


def test_that_asks_for_a_password_is_never_kept() -> None:
    noor, _address = worker()
    answer = idle(noor).post("/guidance/", {"password": "x"})
    assert (answer.status_code, "next" in answer["Location"]) == (303, False)
