"""The wheel of life domains …"""

from itertools import combinations
from math import hypot

import pytest
from django.template import Context, Template
from django.utils import translation

from houvast.web.drawings import examples
from houvast.web.drawings.shapes import Arc, Curve, Drawing, Fill, Kind, Line, Mark
from houvast.web.drawings.wheel import Moment, Stand, Standing, Wheel, narrow_wheel, wide_wheel
from houvast.web.drawings.words import wheel_words

NAMES = ("Wonen", "Werk", "Familie")


def wheel_of(*moments: tuple[Standing, Standing, Standing]) -> Wheel:
    return Wheel(NAMES, tuple(Moment(f"moment {n}", each) for n, each in enumerate(moments, start=1)))


def arcs(drawing: Drawing) -> list[Arc]:
    return [shape for shape in drawing.shapes if isinstance(shape, Arc)]


def marks(drawing: Drawing) -> list[Mark]:
    """The marks in the wheel itself, not those of the key."""
    middle = arcs(drawing)[0]
    found = [shape for shape in drawing.shapes if isinstance(shape, Mark)]
    return [mark for mark in found if hypot(mark.x - middle.x, mark.y - middle.y) < 190]


def test_shows_both_sides_without_colour() -> None:
    drawing = wide_wheel(wheel_of((Standing(Stand.HOLDS, Stand.A_LITTLE_IN_THE_WAY),) * 3), wheel_words())
    sides = {(mark.kind, mark.fill) for mark in marks(drawing)}
    assert sides == {(Kind.OWN, Fill.FULL), (Kind.OTHER, Fill.HOLLOW)}


def test_lies_further_out_the_better_it_holds() -> None:
    radii = [
        arcs(wide_wheel(wheel_of((Standing(stand), Standing(), Standing())), wheel_words()))[0].radius
        for stand in Stand
    ]
    assert radii == sorted(set(radii))
    assert len(radii) == 4


def test_leaves_out_what_was_not_spoken_of() -> None:
    spoken = (Standing(Stand.HOLDS), Standing(), Standing(None, Stand.HOLDS))
    assert len(arcs(wide_wheel(wheel_of(spoken), wheel_words()))) == 2


def test_lays_moments_beside_one_another_each_with_its_own_line_and_mark() -> None:
    """Nobody needs colour: four moments that agree are four patterns, four marks and four places."""
    same = (Standing(Stand.HOLDS), Standing(), Standing())
    drawing = wide_wheel(wheel_of(*[same] * 4), wheel_words())
    assert len({arc.pattern for arc in arcs(drawing)}) == 4
    assert len({arc.radius for arc in arcs(drawing)}) == 4
    assert len({mark.shape for mark in marks(drawing)}) == 4


def test_draws_the_first_and_the_three_latest_of_many_and_says_so() -> None:
    same = (Standing(Stand.HOLDS), Standing(), Standing())
    wheel = wheel_of(*[same] * 7)
    assert [moment.label for moment in wheel.drawn] == ["moment 7", "moment 6", "moment 5", "moment 1"]
    with translation.override("en"):
        said = " ".join(words.text for words in narrow_wheel(wheel, wheel_words()).words)
    assert "Drawn: the first and the three latest" in said
    assert "Drawn" not in " ".join(
        words.text for words in narrow_wheel(wheel_of(*[same] * 4), wheel_words()).words
    )


def test_encloses_no_surface_and_joins_no_domain_to_another() -> None:
    """F: never a sum, a mean or an area. What stands in the wheel are arcs, each within its own sector."""
    drawing = wide_wheel(examples.wheel(), wheel_words())
    assert not any(isinstance(shape, Curve) for shape in drawing.shapes)
    joined = [shape for shape in drawing.shapes if isinstance(shape, Line) and shape.kind is not Kind.GRID]
    middle = arcs(drawing)[0]
    assert all(min(y for _x, y in line.points) > middle.y + 188 for line in joined), "only in the key"
    assert all(arc.end - arc.start < 6.2832 / 24 for arc in arcs(drawing))


@pytest.mark.parametrize("domains", range(3, 17))
def test_has_room_for_long_names_at_every_number_of_domains(domains: int) -> None:
    wheel = Wheel(("Identiteit, afkomst en discriminatie",) * domains, ())
    drawing = wide_wheel(wheel, wheel_words())
    boxes = [words.box for words in drawing.words]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert sum("Identiteit" in words.text for words in drawing.words) == domains


@pytest.mark.parametrize("domains", [2, 17])
def test_has_three_to_sixteen_domains(domains: int) -> None:
    with pytest.raises(ValueError, match="3 to 16"):
        Wheel(("Wonen",) * domains, ())


def test_refuses_a_moment_that_says_nothing_of_a_domain() -> None:
    with pytest.raises(ValueError, match="each domain"):
        Wheel(NAMES, (Moment("mei", (Standing(),)),))


def test_has_a_table_with_every_moment_both_sides_and_whole_names() -> None:
    wheel = Wheel(
        (f"{'Een heel lange naam voor ' * 6}wonen", "Werk", "Familie"),
        tuple(Moment(f"moment {n}", (Standing(Stand.HOLDS_WELL), Standing(), Standing())) for n in range(6)),
    )
    with translation.override("en"):
        source = "{% load drawings %}{% wheel wheel 'Domains' %}"
        shown = Template(source).render(Context({"wheel": wheel}))
    table = shown.partition("<table")[2]
    assert all(f'<th scope="col">moment {n}</th>' in table for n in range(6))
    assert wheel.domains[0] in table
    assert "Person: Holds well<br>Worker: not spoken of" in table
    assert "<caption>Domains</caption>" in table
    assert shown.count('role="img"') == 2
