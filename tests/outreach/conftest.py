"""One team for the whole folder: each test looks only at what it made itself."""

import pytest

from outreach.given import a_street_team
from world import Service


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()
