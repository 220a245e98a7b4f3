"""A pytest plugin: without Chromium, tests marked ``browser`` are skipped and counted, with one sentence."""

import os

import pytest

from houvast.cli.chromium import HOW_TO_GET_IT, VARIABLE, find


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skips browser tests when there is no Chromium; with CI=true they stay, and fail."""
    found = find()
    if found:
        os.environ[VARIABLE] = found
        return
    if os.environ.get("CI") == "true":
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=HOW_TO_GET_IT))
