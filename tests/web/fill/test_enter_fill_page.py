"""The page that asks for a code …"""

from guidance.fills import offer
from guidance.trajectories import trajectory_of
from web.fill.visiting import opened, telephone, words
from world import Town


def test_says_nothing_before_the_code_and_uses_nothing_up_by_being_opened(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach, "Marwa"))
    looked = telephone()
    for _ in range(12):
        page = words(looked, f"/fill/{offered.token}/")
    assert "Typ de code die je kreeg." in page
    assert not any(word in page for word in ("Marwa", "Anna", "Neem je tijd", "Wat heb je nu"))
    assert not looked.cookies.get("__Host-fill")
    assert words(opened(offered), "/fill/")


def test_says_in_plain_words_why_a_code_does_not_open_it(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    wrong = f"{(int(offered.code) + 1) % 10**6:06d}"
    stranger, address = telephone(), f"/fill/{offered.token}/"

    def said(code: str) -> tuple[int, str]:
        refused = stranger.post(address, {"code": code})
        return refused.status_code, refused.content.decode()

    assert said("12")[0] == 422
    status, page = said(wrong)
    assert (status, "nog 9 keer" in page) == (422, True)
    opened(offered)
    status, page = said(offered.code)
    assert (status, "al gebruikt" in page) == (409, True)
    unknown = stranger.post("/fill/never-given-at-all/", {"code": "123456"})
    assert (unknown.status_code, "gesloten" in unknown.content.decode()) == (404, True)
