"""What guidance gives to the drawings …"""

from datetime import date

from houvast.guidance.selectors.show_domains import DomainCourse, DomainsPage, ViewOn
from houvast.guidance.values.domains import OWN, SHIPPED, DomainChoice, DomainLevel, DomainName
from houvast.guidance.values.entries import DomainView
from houvast.web.drawings.wheel import MOST, Stand
from houvast.web.guidance.drawn_plan import wheel_of

FIRST, LATER = date(2026, 2, 3), date(2026, 5, 4)


def on(day: date, key: str, level: DomainLevel | None, worker: DomainLevel | None = None) -> ViewOn:
    return ViewOn(day, "Anna", DomainView(key, "An aunt.", "No quiet place.", "", "", level, worker))


def page(*views: ViewOn, choices: tuple[DomainChoice, ...] = SHIPPED) -> DomainsPage:
    courses = (
        DomainCourse(choice, tuple(one for one in views if one.view.domain == choice.key), ())
        for choice in choices
    )
    return DomainsPage(tuple(courses), ())


def test_is_no_wheel_before_a_level_was_chosen() -> None:
    assert wheel_of(page()) is None
    assert wheel_of(page(on(FIRST, "family", None))) is None


def test_shows_each_day_as_what_was_known_until_then() -> None:
    wheel = wheel_of(
        page(
            on(FIRST, "family", DomainLevel.IN_THE_WAY, DomainLevel.SLIGHTLY),
            on(LATER, "school", DomainLevel.HOLDS),
            on(LATER, "family", None, DomainLevel.HOLDS_WELL),
        )
    )
    assert wheel is not None
    family, school = [choice.key for choice in SHIPPED].index("family"), 2
    first, later = wheel.moments
    assert (first.standings[family].person, first.standings[school].person) == (Stand.IN_THE_WAY, None)
    assert (later.standings[family].person, later.standings[family].worker) == (
        Stand.IN_THE_WAY,
        Stand.HOLDS_WELL,
    )
    assert later.standings[school].person is Stand.HOLDS


def test_says_nothing_where_it_was_not_spoken_of() -> None:
    wheel = wheel_of(page(on(FIRST, "family", DomainLevel.NOT_SPOKEN_OF, DomainLevel.HOLDS)))
    assert wheel is not None
    family = [choice.key for choice in SHIPPED].index("family")
    assert wheel.moments[0].standings[family].person is None


def test_keeps_what_was_spoken_of_when_there_are_more_domains_than_fit() -> None:
    own = tuple(DomainChoice(f"{OWN}{number}", DomainName(f"Eigen {number}", "")) for number in range(9))
    wheel = wheel_of(page(on(FIRST, own[-1].key, DomainLevel.HOLDS), choices=(*SHIPPED, *own)))
    assert wheel is not None
    assert len(wheel.domains) == MOST
    assert "Eigen 8" in wheel.domains
