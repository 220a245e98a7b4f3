"""The figures as a file …"""

from browsing import browsing
from desk.duties import asked_on
from houvast.desk.values.counts import quarters_before
from houvast.kernel import clock
from houvast.kernel.counting import STEP
from houvast.web.desk.facts_figures import figures_csv
from world import build_town


def test_holds_the_released_numbers_and_none_of_the_teams_own() -> None:
    town = build_town()
    desk, over = browsing(town.desk.dina), quarters_before(clock.today(), 4)[-1]
    for _ in range(8):
        asked_on(town, over.first)
    assert len(lines_of(desk.get("/desk/figures/file/").content)) == 1
    assert desk.post("/desk/figures/release/", {"quarter": over.first.isoformat()}).status_code == 303
    assert '<section class="hv-screen' in desk.get("/desk/figures/").content.decode()  # never printed
    lines = lines_of(desk.get("/desk/figures/file/").content)
    numbers = [line.rsplit(";", 1)[-1] for line in lines[1:]]
    assert len(numbers) > 40
    assert all(number == f"0 to {STEP - 1}" or int(number) % STEP == 0 for number in numbers)


def lines_of(content: bytes) -> list[str]:
    return content.decode("utf-8-sig").splitlines()


def test_is_read_by_a_spreadsheet_with_its_accents() -> None:
    assert figures_csv([]).startswith(b"\xef\xbb\xbf")
