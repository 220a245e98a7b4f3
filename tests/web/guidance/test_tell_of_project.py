"""Telling how a project goes …"""

from web.guidance.telling import telling, today
from world import Town


def test_stands_under_the_project_with_its_day(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"ideals/project/{anna.ids['project']}/"
    assert anna.send(address, told_on=today(), words="We have a camera.") == 303
    assert "We have a camera." in anna.page("ideals/")
