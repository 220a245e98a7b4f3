"""The page of a service …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from web.directory.entries import added, changed, words_of
from world import Town


def test_can_be_dialled_read_out_and_copied(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    content = browsing(town.centre.anna).get(home).content.decode()
    assert 'href="tel:0001122"' in content
    shown = words_of(dina, home)
    for words in ("Free of charge.", "From 12 years", "Dutch, Arabic", "Huis De Linde", "Last checked on"):
        assert words in shown
    assert "Telephone: 000 11 22 For whom: From 12 years" in shown  # the text to copy


def test_says_opening_hours_in_words(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    days = {f"{part}_{day}_1": hour for day in ("MO", "TU", "WE") for part, hour in SPAN}
    assert changed(dina, f"{home}hours/", **days, opens_FR_1="13:30", closes_FR_1="17:00") == 303
    shown = words_of(dina, home)
    assert "Monday to Wednesday: 9:00 to 12:00" in shown
    assert "Friday: 13:30 to 17:00" in shown


SPAN = (("opens", "09:00"), ("closes", "12:00"))


def test_speaks_the_readers_language_where_somebody_translated_it(town: Town) -> None:
    home = added(browsing(town.desk.dina), name_fr="Café parlant", description_fr="Une oreille attentive.")
    french = browsing(town.centre.anna, "fr").get(home).content.decode()
    assert "Café parlant" in french
    assert "Une oreille attentive." in french
    assert "Praatcafé" in browsing(town.centre.anna, "nl").get(home).content.decode()


def test_offers_changes_to_nobody_but_its_keepers(town: Town) -> None:
    home = added(browsing(town.desk.dina))
    for person in (town.centre.anna, town.centre.coach, town.centre.steward):
        assert "/change/" not in browsing(person).get(home).content.decode()
        assert browsing(person).get(f"{home}change/").status_code == 404


def test_is_not_there_for_an_unknown_number(town: Town) -> None:
    assert browsing(town.centre.anna).get(f"/guide/services/{new_id()}/").status_code == 404
