"""Ending a project …"""

from web.guidance.telling import telling, today
from world import Town


def test_keeps_what_became_of_it_and_asks_no_more(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"ideals/project/{anna.ids['project']}/"
    assert anna.send(address + "end/", ended_on=today(), became="Twenty people came.") == 303
    page = anna.page("ideals/")
    assert "Twenty people came." in page
    assert address not in page
    assert "This project has ended" in anna.refused(address, told_on=today(), words="One more thing.")
