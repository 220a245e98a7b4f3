from browsing import browsing
from houvast.kernel.ids import new_id
from world import Town
import re


def test_walks(town: Town) -> None:
    dina = browsing(town.desk.dina)
    for a in ("/guide/", "/guide/new/", "/guide/checks/", "/guide/?q=jonegren&near=gent"):
        r = dina.get(a)
        assert r.status_code == 200, a
    data = {
        "submission": str(new_id()),
        "name": "Praatcafé",
        "description": "Praten",
        "organization_name": "Huis",
        "phone": "000 11",
        "needs": ["mind"],
        "languages": ["nl", "ar"],
        "is_free": "on",
        "minimum_age": "12",
    }
    r = dina.post("/guide/new/", data)
    assert r.status_code == 303, r.content.decode()
    home = r.headers["Location"]
    page = dina.get(home).content.decode()
    for part, more in {
        "change": {},
        "organisation": {"name": "Huis B"},
        "places": {"municipality_1": "Gant", "street_1": "Straat 1"},
        "reach": {"number_1": "000 22", "about_1": "dag"},
        "hours": {
            "opens_MO_1": "09:00",
            "closes_MO_1": "12:00",
            "opens_TU_1": "09:00",
            "closes_TU_1": "12:00",
            "notes": "op afspraak",
        },
    }.items():
        p = dina.get(home + part + "/")
        assert p.status_code == 200
        state = re.search(r'name="state" value="(\w+)"', p.content.decode())[1]
        r = dina.post(home + part + "/", {**data, "submission": str(new_id()), "state": state, **more})
        assert r.status_code == 303, (part, r.content.decode())
    print(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", dina.get(home).content.decode().split("<main")[1])))
    for a in ("check/", "retire/", "restore/"):
        assert dina.get(home + a).status_code == 200
    found = dina.get("/guide/?q=praatkafe&near=Aalst").content.decode()
    assert "Praatcafé" in found
    print(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found.split("<main")[1])))
    st = browsing(town.desk.steward)
    r = st.post(
        "/guide/public-page/",
        {
            "submission": str(new_id()),
            "is_open": "on",
            "address": "wie-helpt",
            "title_nl": "Wie helpt?",
            "title_fr": "Qui aide ?",
        },
    )
    assert r.status_code == 303, r.content.decode()
    nob = browsing(None)
    nob.cookies.clear()
    r = nob.get("/guide/open/wie-helpt/fr/?q=praat")
    assert r.status_code == 200
    assert not r.cookies, r.cookies
    print(r.headers)
    print(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", r.content.decode().split("<main")[1])))
    r = nob.get("/guide/open/wie-helpt/fr" + home.removeprefix("/guide"))
    assert r.status_code == 200, r.content
