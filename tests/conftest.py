"""The fixtures every test may use, and names of cases that are the same in every worker."""

import gc
import os
from collections.abc import Iterator
from enum import Enum

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright

from houvast.cli.chromium import HOW_TO_GET_IT, find
from world import Town, build_town

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

settings.register_profile(
    "houvast", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("houvast")
"""How fast a machine is decides no test; what else Hypothesis does at home or on CI stays."""


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Names a case by its argument where the value itself could be another one in another process."""
    return None if val is None or isinstance(val, (str, int, float, Enum, type)) else argname


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what drives a browser, so that it can be left out or run alone."""
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def town() -> Town:
    """Two guidance centres and a desk, shared by all tests that change nobody's place in them."""
    return build_town()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Starts Chromium once; skips where there is none, except where CI=true."""
    found = find()
    if found is None and os.environ.get("CI") != "true":
        pytest.skip(HOW_TO_GET_IT)
    # Playwright keeps an event loop in this thread; the tests themselves touch the database from it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


def pytest_collection_finish() -> None:
    """What was read stays: nobody looks through it for what could go, again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
