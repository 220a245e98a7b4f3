"""Five thousand posts of a script to the public form …"""

import http.client
import os
import re
import secrets
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from urllib.parse import urlencode

import pytest

from apart import harm
from desk.asked import elsewhere, open_form, worked
from houvast.access.services.send_asked import MOST
from houvast.web.cookies import KEY, SESSION
from web.ask.visiting import BITS, CODE, token_of
from world import Town, build_town

pytestmark = pytest.mark.slow
POSTS = 5_000
AT_ONCE = 16
WORKERS = 2
A_SECOND = 1.0
REFUSALS = {409, 429, 503}


@pytest.fixture(scope="module", autouse=True)
def _behind_a_proxy() -> Iterator[None]:
    """Lets the server believe this machine about where a request comes from."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "HOUVAST_PROXIES", "127.0.0.1")
        yield


def call(
    port: int, path: str, address: str, cookies: str = "", form: dict[str, str] | None = None
) -> tuple[int, str, str]:
    """Sends one request from an address; returns status, cookies that were set, and the page."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        headers = {"Host": "localhost", "Cookie": cookies, "Origin": "http://localhost"}
        headers["X-Forwarded-For"] = address
        body = None
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urlencode(form)
        connection.request("GET" if form is None else "POST", path, body, headers)
        answer = connection.getresponse()
        given = "; ".join(cookie.split(";")[0] for cookie in answer.headers.get_all("Set-Cookie") or ())
        return answer.status, given, answer.read().decode()


def page_of(port: int, path: str, address: str) -> tuple[str, dict[str, str]]:
    """Opens the form; returns its cookie and what a script would send with it: token and sum."""
    _, cookies, page = call(port, path, address)
    csrf, bits = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page), BITS.search(page)
    assert csrf
    assert bits
    paid = worked(token_of(page), int(bits[1]))
    return cookies, {"csrfmiddlewaretoken": csrf[1], "toll": paid.token, "work": paid.work}


def ask(port: int, path: str, address: str, words: str) -> tuple[int, str, float]:
    """Asks something as a person's browser does; returns status, page, and how many seconds it took."""
    began = time.monotonic()
    cookies, form = page_of(port, path, address)
    status, _, page = call(port, path, address, cookies, {**form, "family_worry": words})
    return status, page, time.monotonic() - began


def flood(port: int, path: str, number: int, address: str, used: tuple[str, dict[str, str]]) -> int:
    """One post of the script: without a sum, with one that was used, or every tenth time with a fresh one."""
    cookies, form = page_of(port, path, address) if number % 10 == 0 else used
    if number % 3 == 1:
        form = form | {"work": ""}
    status, _, _ = call(port, path, address, cookies, {**form, "family_worry": secrets.token_hex(20)})
    return status


def test_change_nothing_for_anybody_else(port: int) -> None:
    town = build_town()
    path, script = f"/ask/{open_form(town.desk)}/family/", elsewhere()
    used = page_of(port, path, script)
    assert call(port, path, script, used[0], {**used[1], "family_worry": "First."})[0] == 200
    with ThreadPoolExecutor(AT_ONCE) as machines:
        posts = [machines.submit(flood, port, path, number, script, used) for number in range(POSTS)]
        asked, pages = meanwhile(port, path, town, posts)
    answers = Counter(post.result() for post in posts)
    assert set(answers) <= REFUSALS | {200}, answers
    stored = harm("SELECT count(*) FROM access.asked_thread WHERE controller_id = %s", town.desk.id)[0][0]
    assert stored <= MOST * WORKERS + len(asked), (stored, answers)
    assert [status for status, _ in asked] == [200] * len(asked), "whoever else asks is heard"
    assert len(asked) >= 3
    assert sorted(pages)[len(pages) // 2] < A_SECOND
    told = {"stored": stored, "answers": dict(answers), "asked": len(asked)}
    print(told, "asking", sorted(seconds for _, seconds in asked), "pages", sorted(pages)[len(pages) // 2])  # noqa: T201


def meanwhile(
    port: int, path: str, town: Town, posts: list[Future[int]]
) -> tuple[list[tuple[int, float]], list[float]]:
    """Asks as other people, and reads the desk's pages, while the script runs."""
    dina = town.desk.dina.cookies
    mine = f"{SESSION}={dina.session}; {KEY}={dina.key}"
    asked: list[tuple[int, float]] = []
    pages: list[float] = []
    while not all(post.done() for post in posts):
        status, page, seconds = ask(port, path, elsewhere(), "Is er iemand?")
        asked.append((status if CODE.search(page) else 0, seconds))
        began = time.monotonic()
        if call(port, "/desk/", elsewhere(), mine)[0] == 200:
            pages.append(time.monotonic() - began)
        time.sleep(1)
    return asked, pages
