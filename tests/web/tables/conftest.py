"""One team for the whole folder: each test looks only at what it made itself."""

import pytest

from schools.given import a_school_team
from world import Service


@pytest.fixture(scope="module")
def city() -> Service:
    return a_school_team()
