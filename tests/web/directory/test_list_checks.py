"""The yearly check list …"""

from datetime import timedelta

from browsing import browsing
from houvast.kernel import clock
from web.directory.entries import added, submitted, words_of
from world import build_town


def test_begins_with_what_was_not_checked_for_longest_and_counts_on_my_work() -> None:
    town = build_town()
    dina = browsing(town.desk.dina)
    added(dina, alternate_name="fresh")
    old = added(dina, alternate_name="old")
    day = clock.today() - timedelta(days=400)
    assert dina.post(f"{old}check/", submitted(day=day.isoformat())).status_code == 303
    content = dina.get("/guide/checks/").content.decode()
    assert "1 entry was not checked for a year." in content
    assert content.index(f"{old}check/") == content.index("/check/") - len(old) + 1
    assert "1 service of the guide to check" in words_of(dina, "/work/")
    assert "of the guide to check" not in words_of(browsing(town.centre.anna), "/work/")
