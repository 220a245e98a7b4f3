"""The first journey, from a call at the desk to a trajectory that ends well …"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from browser.walker import MAIN_BUTTON, Walker
from demonstration import town_of
from visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@dataclass(frozen=True)
class Tale:
    """What is told in one language, by whom and to whom."""

    language: str
    scheme: str
    desk: str
    guide: str
    stand_in: str
    centre: str
    worry: str
    tried: str
    need: str
    name: str
    own_words: str
    strength: str
    barrier: str
    action: str
    note: str
    meeting: str
    heard: str
    farewell: str


NL = Tale(
    language="nl",
    scheme="light",
    desk="ilse",
    guide="anna",
    stand_in="Dounia Bensalah",
    centre="Wederoever",
    worry="Een leerling van het vijfde zwijgt sinds de herfst en tekent alleen nog grenzen.",
    tried="Zijn klasleraar sprak hem aan.",
    need="Iemand die luistert zonder meteen te antwoorden.",
    name="Lowie Aerts",
    own_words="Ik wil dat iemand mijn kaarten bekijkt voor hij er iets van vindt.",
    strength="Tekent elke avond en kent elke rivier.",
    barrier="Eet alleen, op de trap.",
    action="Samen naar de kaartenzaal van de bibliotheek",
    note="Hij had een atlas bij, met ezelsoren.",
    meeting="Welke kaart eerst?",
    heard="lowi aertz",
    farewell="Ik teken nu met twee anderen.",
)
FR = Tale(
    language="fr",
    scheme="dark",
    desk="yusuf",
    guide="chloe",
    stand_in="Bienvenu Lukoki",
    centre="Contre-Rive",
    worry="Une élève de quatrième ne parle plus qu'aux écrans et corrige les professeurs d'histoire.",
    tried="Son titulaire l'a écoutée une heure.",
    need="Quelqu'un qui écoute avant de répondre.",
    name="Zélie Warnant",
    own_words="Je veux qu'on lise mes sources avant de dire qu'elles sont fausses.",
    strength="Lit trois livres par semaine.",
    barrier="Mange seule, dans l'escalier.",
    action="Aller ensemble aux archives de la ville",
    note="Elle avait un classeur, avec des onglets.",
    meeting="Quel carton d'abord ?",
    heard="zelie warnan",
    farewell="J'écris maintenant dans le journal de l'école.",
)


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with town_of(tmp_path_factory.mktemp("town"), only=frozenset({"twee-werelden"})) as built:
        yield built


def walker(browser: Visitor, tale: Tale, persona: str) -> Walker:
    walking = Walker(browser.open(language=tale.language), tale.language, tale.scheme)
    walking.be(persona)
    return walking


def in_days(number: int) -> str:
    return (date.today() + timedelta(days=number)).isoformat()  # noqa: DTZ011 - the browser's own day


def take_call(at_desk: Walker, tale: Tale) -> None:
    """The call card, with the keyboard alone."""
    at_desk.open("/desk/")
    began, keys = time.monotonic(), at_desk.page.keyboard
    at_desk.tab_to("main a[href$='/desk/new/']")
    keys.press("Enter")
    at_desk.page.wait_for_url("**/desk/new/")
    at_desk.tab_to("[name=asker]")
    for _ in range(3):
        keys.press("ArrowRight")
    at_desk.tab_to("[name=worry]")
    keys.type(tale.worry)
    at_desk.tab_to("[name=danger]")
    keys.press("ArrowRight")
    at_desk.tab_to("main form > details > summary")
    keys.press("Enter")
    at_desk.tab_to("[name=tried]")
    keys.type(tale.tried)
    at_desk.tab_to(MAIN_BUTTON)
    keys.press("Enter")
    at_desk.page.wait_for_url(lambda url: not url.endswith("/new/"))
    assert time.monotonic() - began < 60
    at_desk.look()
    at_desk.sees(tale.worry)


def clarify_and_agree(at_desk: Walker, tale: Tale) -> None:
    at_desk.go("/clarify/")
    at_desk.fill(need=tale.need)
    at_desk.save()
    assert at_desk.page.locator("main a[href$='/refer/']").count() == 0
    at_desk.go("/agreement/")
    at_desk.fill(giver="young_person", purpose="referral", answer="yes", how=tale.need)
    at_desk.save()


def refer(at_desk: Walker, tale: Tale) -> None:
    at_desk.go("/refer/")
    at_desk.page.get_by_label(tale.centre).check()
    at_desk.fill(preview=tale.need, person_name=tale.name, agreed=tale.need)
    at_desk.save()


def accept(guide: Walker, tale: Tale) -> None:
    guide.open("/guidance/inbox/")
    guide.sees(tale.need)
    guide.sees_not(tale.name)
    guide.page.locator("main a[href*='/guidance/inbox/']").last.click()
    guide.look()
    guide.sees_not(tale.name)
    guide.go("/accept/")
    guide.page.locator("[name=stand_in]").select_option(label=tale.stand_in)
    guide.fill(stand_in_told="yes")
    guide.save()
    guide.sees(tale.name)


def talk(guide: Walker, tale: Tale) -> None:
    guide.go("/conversation/")
    guide.fill(filled_in="together", needs_own=tale.own_words)
    guide.save()
    guide.go("/domain/")
    guide.fill(domain="leisure", strength=tale.strength, barrier=tale.barrier)
    guide.save()
    guide.page.locator("nav.hv-sections a").first.click()
    guide.go("/action/")
    guide.fill(what=tale.action, owner="worker", due_on=in_days(9), domain="leisure")
    guide.save()
    guide.go("/note/")
    guide.fill(text=tale.note, kind="observed")
    guide.save()
    for told in (tale.own_words, tale.strength, tale.barrier, tale.action, tale.note):
        guide.sees(told)


def meet(guide: Walker, tale: Tale) -> None:
    guide.go("/appointments/new/")
    guide.fill(starts_at=f"{in_days(0)}T23:30", minutes="45", place="school", what_for=tale.meeting)
    guide.save()
    guide.sees(tale.meeting)
    guide.open("/work/")
    guide.sees(tale.name)
    guide.page.locator("#find").fill(tale.heard)
    guide.page.keyboard.press("Enter")
    guide.page.wait_for_url("**/search/")
    guide.look()
    guide.sees(tale.name)


def hand_over_a_copy(guide: Walker, tale: Tale) -> None:
    guide.go("/copy/")
    guide.sees(tale.own_words)
    with guide.page.expect_download() as handed:
        guide.page.locator(MAIN_BUTTON).first.click()
    copy = Path(handed.value.path()).read_bytes()
    assert copy.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in copy
    assert tale.name.split()[0].lower() not in handed.value.suggested_filename.lower()


def write_out_for_elsewhere(guide: Walker, tale: Tale) -> None:
    guide.go("/contacts/")
    guide.page.locator(MAIN_BUTTON).first.click()
    text = guide.page.locator("[data-copy-source]").input_value()
    guide.look()
    assert tale.action in text
    assert tale.name not in text


def look_back_and_close(guide: Walker, tale: Tale) -> None:
    guide.go("/look-back/")
    guide.fill(person=tale.farewell)
    guide.save()
    guide.go("/close/")
    guide.fill(reason="reached", person=tale.farewell, aftercare_on=in_days(60))
    guide.save()
    guide.sees(tale.farewell)


@pytest.mark.parametrize("tale", [NL, FR], ids=lambda tale: tale.language)
def test_is_walked_whole(browser: Visitor, tale: Tale) -> None:
    at_desk = walker(browser, tale, tale.desk)
    take_call(at_desk, tale)
    question = at_desk.page.url
    clarify_and_agree(at_desk, tale)
    refer(at_desk, tale)
    guide = walker(browser, tale, tale.guide)
    accept(guide, tale)
    trajectory = guide.page.url
    talk(guide, tale)
    meet(guide, tale)
    for step in (hand_over_a_copy, write_out_for_elsewhere, look_back_and_close):
        guide.open(trajectory)
        step(guide, tale)
    at_desk.open(question)
    at_desk.sees(at_desk.says("Accepted"))
    at_desk.sees_not(tale.own_words)
    at_desk.sees_not(tale.name)
    newcomer = walker(browser, tale, "bert")
    for address in (question, trajectory):
        assert newcomer.page.goto(address).status == 404
