"""What the drawings say of themselves: their keys, and the sentence for whoever cannot see them."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from houvast.web.drawings.bars import Bars
from houvast.web.drawings.differences import Differences
from houvast.web.drawings.dots import Dots, DotWords
from houvast.web.drawings.dumbbell import Dumbbell
from houvast.web.drawings.grid import Grid, GridWords
from houvast.web.drawings.ladder import Ladder
from houvast.web.drawings.life_line import LifeLine, LifeWords
from houvast.web.drawings.lines import Lines
from houvast.web.drawings.placed import Placed
from houvast.web.drawings.wheel import Wheel, WheelWords


def wheel_words() -> WheelWords:
    """Returns the words of the wheel's key in the reader's language."""
    return WheelWords(
        stands=(
            _("Stands in the way"),
            _("Stands in the way a little"),
            pgettext("life domain", "Holds"),
            _("Holds well"),
        ),
        person=_("As the person sees it"),
        worker=_("As the worker sees it"),
        absent=_("No sign: not spoken of"),
        left_out=_("Drawn: the first and the three latest. The table has them all."),
    )


def life_words() -> LifeWords:
    """Returns the words of the life line in the reader's language."""
    return LifeWords(
        up=pgettext("life line", "up"),
        down=pgettext("life line", "down"),
        event=_("What happened"),
        helped=_("What helped"),
        scale=_("Busy years get more room."),
    )


def bars_sentence(bars: Bars, caption: str) -> str:
    """Returns what the bars say: the caption, then each name with its number."""
    return _("%(caption)s. %(counts)s.") % {
        "caption": caption,
        "counts": ", ".join(f"{row.name}: {row.written}" for row in bars.rows),
    }


def differences_sentence(given: Differences, caption: str) -> str:
    """Returns what the dots are, for whoever cannot see them."""
    return ngettext(
        "%(caption)s: %(count)s dot, the mean of both across and the difference upwards. The table says the"
        " same.",
        "%(caption)s: %(count)s dots, the mean of both across and the difference upwards. The table says the"
        " same.",
        len(given.points),
    ) % {"caption": caption, "count": len(given.points)}


def placed_sentence(placed: Placed, caption: str) -> str:
    """Returns what the dots say: the caption, then each name with what was found."""
    return _("%(caption)s. %(counts)s.") % {
        "caption": caption,
        "counts": ", ".join(f"{row.name}: {row.written}" for row in placed.rows),
    }


def not_spoken_of() -> str:
    """Returns what a cell says where a domain was not spoken of."""
    return _("not spoken of")


def not_filled_in() -> str:
    """Returns what a cell says where nothing was filled in."""
    return _("not filled in")


def wheel_sentence(wheel: Wheel) -> str:
    """Returns what the wheel is, for whoever cannot see it."""
    return ngettext(
        "A wheel of %(domains)s life domains at %(moments)s moment: what holds lies outside, what stands in"
        " the way near the middle. The table says the same.",
        "A wheel of %(domains)s life domains at %(moments)s moments: what holds lies outside, what stands in"
        " the way near the middle. The table says the same.",
        len(wheel.moments),
    ) % {"domains": len(wheel.domains), "moments": len(wheel.moments)}


def life_line_sentence(line: LifeLine) -> str:
    """Returns what the life line is, for whoever cannot see it."""
    return ngettext(
        "A life line with %(count)s sign, in the order of time, up and down. The table says the same.",
        "A life line with %(count)s signs, in the order of time, up and down. The table says the same.",
        len(line.happenings),
    ) % {"count": len(line.happenings)}


def lines_sentence(lines: Lines) -> str:
    """Returns what the lines are, for whoever cannot see them."""
    names = ", ".join(series.name for series in lines.series)
    return _("Lines over time from 0 to %(highest)s: %(names)s. The table says the same.") % {
        "highest": lines.highest,
        "names": names,
    }


def ladder_sentence(ladder: Ladder) -> str:
    """Returns what the ladder is, for whoever cannot see it."""
    return ngettext(
        "The five levels of a goal, and where it stood at %(count)s moment. The table says the same.",
        "The five levels of a goal, and where it stood at %(count)s moments. The table says the same.",
        len(ladder.moments),
    ) % {"count": len(ladder.moments)}


def level_not_named() -> str:
    """Returns what a cell says where somebody named no level."""
    return _("no level")


def dumbbell_sentence(given: Dumbbell) -> str:
    """Returns what stands beside one another, for whoever cannot see it and for whoever can."""
    return ngettext(
        "Who names which level: %(domains)s life domain, in %(both)s of them more than one voice does."
        " Levels have names, and how far apart they stand means nothing.",
        "Who names which level: %(domains)s life domains, in %(both)s of them more than one voice does."
        " Levels have names, and how far apart they stand means nothing.",
        len(given.rows),
    ) % {"domains": len(given.rows), "both": given.spoken}


def dot_words() -> DotWords:
    """Returns the words of the dots' key in the reader's language."""
    return DotWords(
        enough=_("Share of pairs of raters who chose the same level, and between what it may lie"),
        few=_("The same on too few cases, or too much alike, to say more than what was counted"),
        lowest=_("Share of ratings at the lowest level"),
        cases=_("Cases that two or more rated"),
    )


def dots_sentence(dots: Dots) -> str:
    """Returns what the dots are, for whoever cannot see them."""
    return ngettext(
        "How often two raters chose the same level, for %(count)s question, each with its interval. The table"
        " says the same.",
        "How often two raters chose the same level, for %(count)s questions, each with its interval. The"
        " table says the same.",
        len(dots.rows),
    ) % {"count": len(dots.rows)}


def grid_words() -> GridWords:
    """Returns the words of the map's key in the reader's language."""
    return GridWords(
        nobody=_("Nobody knows"),
        some=_("Some know, others do not"),
        everybody=pgettext("what is known", "Known"),
        elsewhere=_("not asked there"),
        left_out=_("Drawn: the first twelve cases. The table has them all."),
    )


def grid_sentence(grid: Grid) -> str:
    """Returns what the map is, for whoever cannot see it."""
    return _(
        "A map of what is not known yet: %(items)s questions down, %(cases)s cases across. The table says the"
        " same."
    ) % {"items": len(grid.rows), "cases": len(grid.cases)}
