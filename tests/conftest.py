"""The fixtures every test may use, and names of cases that are the same in every worker."""

from enum import Enum

import pytest
from world import Town, build_town


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Names a case by its argument where the value itself could be another one in another process."""
    return None if val is None or isinstance(val, (str, int, float, Enum, type)) else argname


@pytest.fixture(scope="session")
def town() -> Town:
    """Two guidance centres and a desk, shared by all tests that change nobody's place in them."""
    return build_town()
