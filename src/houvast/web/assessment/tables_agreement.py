"""The tables of agreement, on the screen and on paper: what a cell says, and why where it says nothing."""

from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import get_language, ngettext, pgettext
from django.utils.translation import gettext as _

from houvast.assessment.agreement.outcomes import Bootstrapped, Estimate, Reason, Verdict
from houvast.assessment.values.counted import Agreement
from houvast.instruments.definition import Item, Side
from houvast.web.assessment.labels_agreement import REASONS, SIDES, UNSAID, WORDS


@dataclass(frozen=True)
class Row:
    """A row of a table: its name and its cells, each with its column's name for a narrow screen."""

    name: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CountTable:
    """A table of counts or figures: its caption, the names of its columns, its rows and what these are."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    head: str


def side_name(item: Item, side: Side) -> str:
    """Returns what a side is called in the reader's language; an item of one side by its own name."""
    label = item.label.said(language())
    if len(item.sides) == 1:
        return label
    return _("%(label)s: %(side)s") % {"label": label, "side": SIDES[side.polarity]}


def whole_table(chosen: Agreement) -> CountTable:
    """Returns alpha and AC2 of the whole instrument, beside each other; nothing where there is too little."""
    found = chosen.whole
    named = (
        (_("Krippendorff's alpha, ordinal"), found.alpha, found.alpha_verdict),
        (_("Gwet's AC2, quadratic"), found.ac2, found.ac2_verdict),
    )
    columns = _figure_columns()
    rows = tuple(
        Row(name, cells_of(columns, _figure_cells(figure, verdict)))
        for name, figure, verdict in named
        if figure.estimate.point is not None
    )
    return CountTable(_("The whole instrument"), columns, rows, _("Coefficient"))


def side_table(chosen: Agreement) -> CountTable:
    """Returns the coefficients of the sides that have enough of them."""
    columns = _figure_columns()
    rows = []
    for line in chosen.sides:
        found = line.found.coefficients
        for name, figure, verdict in (
            ("alpha", found.alpha, found.alpha_verdict),
            ("AC2", found.ac2, found.ac2_verdict),
        ):
            if line.found.basis.reason is None:
                said = f"{side_name(line.item, line.side)} ({name})"
                rows.append(Row(said, cells_of(columns, _figure_cells(figure, verdict))))
    return CountTable(_("Question by question"), columns, tuple(rows), _("Question"))


def overall_table(chosen: Agreement) -> CountTable:
    """Returns how far overall figures on practice cases agree; without rows for real cases."""
    columns = (
        pgettext("agreement", "Cases"),
        _("One colleague's figure, ICC(A,1)"),
        _("The mean of them all, ICC(A,k)"),
    )
    rows = tuple(
        Row(
            ngettext("The same %(count)s colleague", "The same %(count)s colleagues", each.raters)
            % {"count": each.raters},
            cells_of(columns, (each.cases, estimate_words(each.one), estimate_words(each.together))),
        )
        for each in chosen.overalls
    )
    return CountTable(_("Overall figures on practice cases"), columns, rows, _("Who gave them"))


def overall_words() -> tuple[str, ...]:
    """Returns what the table of overall figures is, and is not."""
    return (
        _(
            "After the questions each gave one figure from 0 to 10: of a written case, never of a person. 1"
            " means always the same figure, 0 that the case explains nothing of it; who is always higher"
            " differs."
        ),
        _(
            "Cases stand together that the very same colleagues rated, each once, as it was rated last. You"
            " see the exercises you took part in or led. After a few cases the interval is wide: it says how"
            " little is known."
        ),
    )


def _figure_columns() -> tuple[str, ...]:
    return (
        pgettext("agreement", "Cases"),
        _("Value, with interval"),
        _("What is sure"),
        _("Draws that said nothing"),
    )


def _figure_cells(figure: Bootstrapped, verdict: Verdict) -> tuple[str, ...]:
    draws = _("%(some)s of %(all)s") % {"some": figure.degenerate, "all": figure.draws}
    said = estimate_words(figure.estimate)
    return (str(figure.estimate.n), said, _verdict_words(verdict), draws if figure.draws else "-")


def _verdict_words(verdict: Verdict) -> str:
    word = WORDS.get(verdict.word or "")
    if word is None:
        return _("no word is sure enough")
    return _("at least %(word)s (95 %% sure)") % {"word": word}


def whole_reason(chosen: Agreement) -> str:
    """Returns why the whole instrument has no coefficient; nothing where it has."""
    estimate = chosen.whole.alpha.estimate
    return "" if estimate.point is not None else reason_words(estimate.reason)


def estimate_words(found: Estimate) -> str:
    """Returns a coefficient with its interval; the reason where either is missing."""
    if found.point is None:
        return reason_words(found.reason)
    point = number_format(found.point, 2)
    if found.low is None or found.high is None:
        return f"{point}. {reason_words(found.reason)}"
    return _interval(point, number_format(found.low, 2), number_format(found.high, 2))


def share_words(found: Estimate) -> str:
    """Returns a share with its interval, in per cent."""
    if found.point is None or found.low is None or found.high is None:
        return reason_words(found.reason)
    return _interval(f"{found.point:.0%}", f"{found.low:.0%}", f"{found.high:.0%}")


def reason_words(reason: Reason | None) -> str:
    """Returns why there is no figure."""
    return str(REASONS.get(reason, UNSAID)) if reason else str(UNSAID)


def _interval(point: str, low: str, high: str) -> str:
    return _("%(point)s (%(low)s to %(high)s)") % {"point": point, "low": low, "high": high}


def cells_of(columns: tuple[str, ...], cells: tuple[str | int, ...]) -> tuple[tuple[str, str], ...]:
    """Returns cells with the names of their columns."""
    return tuple(zip(columns, map(str, cells), strict=True))


def language() -> str:
    """Returns the reader's language."""
    return get_language() or "nl"
