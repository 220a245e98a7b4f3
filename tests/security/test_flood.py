"""Five hundred wrong sign-ins of a stranger …"""

import http.client
import re
import time
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from urllib.parse import urlencode

import pytest

from houvast.access.values import Function
from houvast.web.cookies import KEY, SESSION
from world import PASSWORD, Person, found, hire

pytestmark = pytest.mark.slow
TRIES = 500
AT_ONCE = 16
A_SECOND = 1.0
REFUSALS = {422, 429, 503}


def ask(port: int, path: str, cookies: str = "", form: dict[str, str] | None = None) -> tuple[int, str, str]:
    """Sends one request; returns status, cookies that were set, and the page."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        headers = {"Host": "localhost", "Cookie": cookies, "Origin": "http://localhost"}
        body = None
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urlencode(form)
        connection.request("GET" if form is None else "POST", path, body, headers)
        answer = connection.getresponse()
        given = "; ".join(cookie.split(";")[0] for cookie in answer.headers.get_all("Set-Cookie") or ())
        return answer.status, given, answer.read().decode()


def sign_in(port: int, name: str, password: str, device: str = "") -> tuple[int, str]:
    """Opens the sign-in page and sends it; returns the status and the cookies of the answer."""
    _, cookies, page = ask(port, "/access/sign-in/", device)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token
    form = {"csrfmiddlewaretoken": token[1], "login_name": name, "password": password}
    status, given, _ = ask(port, "/access/sign-in/", "; ".join(filter(None, (device, cookies))), form)
    return status, given


def known_device(given: str) -> str:
    """Returns the cookie that recognises a browser."""
    return next(cookie for cookie in given.split("; ") if cookie.startswith("__Host-device"))


def test_keep_nobody_from_their_pages_and_no_colleague_out(port: int) -> None:
    service = found()
    nadia = hire(service, "nadia", Function.GUIDE)
    status, given = sign_in(port, nadia.login_name, PASSWORD)
    assert status == 303
    device, mine = known_device(given), session_of(nadia)
    with ThreadPoolExecutor(AT_ONCE) as strangers:
        flood = [strangers.submit(sign_in, port, nadia.login_name, f"wrong {n}") for n in range(TRIES)]
        pages, entered = meanwhile(port, nadia, mine, device, flood)
    answers = Counter(one.result()[0] for one in flood)
    assert set(answers) <= REFUSALS, answers
    assert answers[429] > TRIES // 2, "most are refused before the costly hash"
    assert entered == 303, "a stranger's tries lock no colleague out of a browser they used before"
    assert sorted(pages)[len(pages) // 2] < A_SECOND
    assert min(pages) < A_SECOND


def session_of(person: Person) -> str:
    """Returns the cookies of somebody who was signed in before the flood."""
    return f"{SESSION}={person.cookies.session}; {KEY}={person.cookies.key}"


def meanwhile(
    port: int, person: Person, mine: str, device: str, flood: list[Future[tuple[int, str]]]
) -> tuple[list[float], int]:
    """Reads pages and signs in while the flood lasts; returns seconds a page, and the sign-in's status."""
    seconds, entered = [], 0
    while not all(one.done() for one in flood):
        began = time.monotonic()
        status, _, _ = ask(port, "/guidance/", mine)
        if status == 200:
            seconds.append(time.monotonic() - began)
        if len(seconds) % 5 == 1 and entered != 303:
            entered, _ = sign_in(port, person.login_name, PASSWORD, device)
    return seconds, entered
