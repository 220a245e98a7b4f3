"""Taking a yes back …"""

from web.guidance.telling import telling, today
from world import Town


def test_is_as_easy_as_giving_it(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"agreements/answer/{anna.ids['answer']}/"
    assert address in anna.page("agreements/")
    assert anna.send(address, withdrawn_on=today()) == 303
    page = anna.page("agreements/")
    assert "Taken back" in page
    assert address not in page
    assert "taken back before" in anna.refused(address, withdrawn_on=today())
