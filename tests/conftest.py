"""The fixtures every test may use."""

import pytest
from world import Town, build_town


@pytest.fixture(scope="session")
def town() -> Town:
    """Two guidance centres and a desk, shared by all tests that change nobody's place in them."""
    return build_town()
