"""The gallery's examples of every drawing: invented, harmless, in Dutch, one label in Arabic."""

from houvast.web.drawings.bars import Bars, Counted
from houvast.web.drawings.differences import Differences
from houvast.web.drawings.dots import Dot, Dots
from houvast.web.drawings.dumbbell import Dumbbell, Rowed
from houvast.web.drawings.grid import Grid, GridRow, Known
from houvast.web.drawings.ladder import Ladder, Looked, Rung
from houvast.web.drawings.life_line import Happening, LifeDate, LifeLine, Period
from houvast.web.drawings.lines import Lines, Series
from houvast.web.drawings.placed import Placed, PlacedRow
from houvast.web.drawings.wheel import Moment, Stand, Standing, Wheel

DOMAINS = (
    "Wonen",
    "Inkomen en schulden",
    "School en opleiding",
    "Werk",
    "Familie",
    "Vrienden en erbij horen",
    "Vrije tijd",
    "Gezondheid",
    "Zingeving en geloof",
    "Identiteit en discriminatie",
    "Justitie en papieren",
    "Online leven",
)


def wheel() -> Wheel:
    """Returns a wheel at three moments, with one domain nobody spoke of and one only the worker did."""
    return Wheel(
        DOMAINS,
        (
            Moment("Februari 2026", _standings("1/1 0/1 0/0 -/- 2/1 1/2 2/2 3/2 3/2 0/1 1/- -/1")),
            Moment("Mei 2026", _standings("1/2 1/1 1/0 -/- 2/2 1/2 3/2 3/2 3/3 1/1 1/1 -/1")),
            Moment("Augustus 2026", _standings("2/2 1/1 2/2 2/- 2/2 3/2 3/3 3/3 3/3 1/2 2/1 2/1")),
        ),
    )


def life_line() -> LifeLine:
    """Returns a life line of twelve happenings and two periods, dated more or less exactly or not at all."""
    return LifeLine(
        (
            Happening("Geboren in Mechelen", "2008", LifeDate(2008), 1),
            Happening("Verhuisd naar Gent", "2014", LifeDate(2014), -1),
            Happening("Eerste vriend op de nieuwe school", "daarna", None, 2),
            Happening("أول درس عود مع الجد", "2017", LifeDate(2017), 3),
            Happening("Grootvader gestorven", "maart 2021", LifeDate(2021, 3), -3),
            Happening("Een leraar die bleef luisteren", "2021", LifeDate(2021, 9), None),
            Happening("Geschorst op school", "november 2023", LifeDate(2023, 11), -2),
            Happening("Ruzie thuis", "winter 2024", LifeDate(2024, 1), -3),
            Happening("Boksclub", "mei 2024", LifeDate(2024, 5), None),
            Happening("Terug naar de les", "2 september 2024", LifeDate(2024, 9, 2), 1),
            Happening("Vakantiejob in de fietsenmakerij", "juli 2025", LifeDate(2025, 7), 2),
            Happening("Eigen project: fietsen herstellen voor de buurt", "2026", LifeDate(2026, 2), 3),
        ),
        (
            Period("Wonen bij grootmoeder", "2021 tot 2023", LifeDate(2021, 3), LifeDate(2023)),
            Period("Boksen", "sinds 2024", LifeDate(2024, 5), None),
        ),
    )


def rulers() -> Lines:
    """Returns three rulers over six talks, one of which was skipped and one answered in part."""
    return Lines(
        ("3 feb", "24 feb", "17 mrt", "7 apr", "28 apr", "19 mei"),
        (
            Series("Belang: hoe belangrijk is het voor mij?", (8, 8, None, 9, 9, 10)),
            Series("Vertrouwen: hoe zeker ben ik dat het lukt?", (3, 4, None, 4, 6, 7)),
            Series("Klaar: hoe klaar ben ik om te beginnen?", (5, None, None, 6, 8, 8)),
        ),
    )


def ladder() -> Ladder:
    """Returns a goal at four moments."""
    return Ladder(
        (
            Rung("Veel minder dan gehoopt", "Ik ga niet naar de les."),
            Rung("Minder dan gehoopt", "Ik ga één of twee dagen per week."),
            Rung(
                "Zoals gehoopt", "Ik ga elke dag, behalve als ik ziek ben, en verwittig zelf als ik niet kan."
            ),
            Rung("Meer dan gehoopt", "Ik ga elke dag en maak mijn taken."),
            Rung("Veel meer dan gehoopt", "Ik ga elke dag, maak mijn taken en help iemand anders."),
        ),
        (Looked("feb", 0), Looked("mei", 1), Looked("juni", None), Looked("aug", 2), Looked("nov", 3)),
    )


def bars() -> Bars:
    """Returns questions of a quarter by entrance, rounded."""
    return Bars(
        "Vragen",
        (
            Counted("Familie", 25, "25"),
            Counted("Jongere", 10, "10"),
            Counted("School", 30, "30"),
            Counted("Vereniging", 5, "5"),
            Counted("Buur of kennis", 0, "0 tot 4"),
        ),
    )


def dumbbell() -> Dumbbell:
    """Returns three columns over six domains: alike, apart, one silent, all silent."""
    said = ((2, 1, None), (1, 1, 1), (0, 2, 1), (None, 1, None), (2, 2, None), (None, None, None))
    return Dumbbell(
        ("geen nood", "nood met hulp", "nood zonder hulp"),
        ("De persoon", "De begeleider", "Een naaste"),
        tuple(Rowed(name, places) for name, places in zip(DOMAINS, said, strict=False)),
    )


def placed() -> Placed:
    """Returns a rater's own differences on a few items, with how sure they are; of one, little is known."""
    return Placed(
        "Verschil",
        (
            PlacedRow("Wonen: drempel", (0.4,), "0,4 hoger, van 0,1 tot 0,7", (0.1, 0.7)),
            PlacedRow(
                "Vrienden en erbij horen: sterkte", (-0.6,), "0,6 lager, van 1,0 tot 0,2", (-1.0, -0.2)
            ),
            PlacedRow("Online leven: drempel", (0.0,), "geen verschil"),
        ),
        -1.5,
        1.5,
        ("lager dan anderen", "hoger"),
        middle=0,
        marks=(-1, 1),
    )


def differences() -> Differences:
    """Returns the differences of six invented figures from an invented panel's."""
    points = ((2.5, 1.0), (4.0, 0.0), (5.5, 1.0), (6.5, -1.0), (7.0, 2.0), (3.5, 1.0))
    return Differences(points, 0.7, (-1.3, 2.7), (0, 10))


def dots() -> Dots:
    """Returns how far a team agrees on six questions: three that say something, three on too few cases."""
    return Dots(
        (
            Dot("Zich gezien voelen op school: drempel", 62, 0.55, 0.43, 0.67, 0.2),
            Dot("Iemand om mee te praten thuis: sterkte", 62, 0.71, 0.59, 0.81, 0.35),
            Dot("Een plek om te wonen: drempel", 60, 0.93, 0.84, 0.97, 0.62),
            Dot("Spreken over geweld: drempel", 62, 0.97, 0.89, 0.99, 0.96, is_few=True),
            Dot("Een eigen project: sterkte", 11, 0.64, 0.35, 0.85, 0.1, is_few=True),
            Dot("Vertrouwen in justitie en politie: sterkte", 0, None, 0, 0),
        )
    )


def grid() -> Grid:
    """Returns what is not known yet in five cases."""
    signs = {"x": Known.NOBODY, "/": Known.SOME, ".": Known.ALL, " ": Known.NOT_ASKED_THERE}
    rows = (
        ("Een plek om te wonen", "..x.."),
        ("Iemand om mee te praten thuis", "/.x/."),
        ("Gezelschap online", "xx.x "),
        ("Vertrouwen in justitie en politie", "x/..x"),
    )
    cases = ("HVST-2345", "HVST-6789", "HVST-BCDF", "HVST-GHJK", "HVST-LMNP")
    return Grid(cases, tuple(GridRow(name, tuple(signs[sign] for sign in told)) for name, told in rows))


def _standings(text: str) -> tuple[Standing, ...]:
    """Reads "2/1": the person's anchor and the worker's, with a stroke for not spoken of."""
    return tuple(Standing(*(_stand(side) for side in pair.split("/"))) for pair in text.split())


def _stand(text: str) -> Stand | None:
    return None if text == "-" else Stand(int(text))
