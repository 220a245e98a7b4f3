"""What another regime changes, as a table: what counts now beside what would count."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.cell.finding.frames import Span
from houvast.cell.selectors.compare_regimes import PeriodChange, RegimeChange
from houvast.legal.values import Age, ClosedList, Period, Regime
from houvast.web.cell.facts import cited, said
from houvast.web.cell.labels import AGES, LISTS, PERIODS, length


@dataclass(frozen=True)
class ChangedLine:
    """One line of the table; ``differs`` where the two are not the same."""

    what: str
    old: str
    new: str

    @property
    def differs(self) -> bool:
        """Whether anything changes here."""
        return self.old != self.new


@dataclass(frozen=True)
class Changed:
    """Two regimes by name, and the table."""

    old: str
    new: str
    lines: tuple[ChangedLine, ...]


def change_facts(change: RegimeChange | None) -> Changed | None:
    """Returns what changes; nothing where the regime stays."""
    if change is None:
        return None
    language = get_language() or "en"
    return Changed(
        change.old.names.in_language(language), change.new.names.in_language(language), tuple(_lines(change))
    )


def _lines(change: RegimeChange) -> Iterator[ChangedLine]:
    for one in change.periods:
        yield _period(one)
    for old_age, new_age in change.ages:
        yield ChangedLine(str(AGES[old_age.kind]), _age(old_age), _age(new_age))
    for old_list, new_list in change.lists:
        yield ChangedLine(str(LISTS[old_list.id]), _list(old_list), _list(new_list))
    yield ChangedLine(_("Reasons for not taking part"), _reasons(change.old), _reasons(change.new))
    yield ChangedLine(_("What is asked"), _rules(change.old), _rules(change.new))


def _period(one: PeriodChange) -> ChangedLine:
    return ChangedLine(str(PERIODS[one.old.kind]), _span(one.old, one.old_span), _span(one.new, one.new_span))


def _span(law: Period, span: Span | None) -> str:
    if span is None:
        return said(law.unknown)
    return f"{length(span.amount, span.unit)} ({cited(law.citation) or span.source})"


def _age(age: Age) -> str:
    if age.under is None:
        return said(age.unknown)
    return _("Under %(age)d years (%(text)s)") % {"age": age.under, "text": cited(age.citation)}


def _list(found: ClosedList) -> str:
    if not found.entries:
        return said(found.unknown)
    return ", ".join(said(one.name) for one in found.entries)


def _reasons(one: Regime) -> str:
    told = {True: _("Must be given."), False: _("Need not be given."), None: ""}[one.reasons.must_be_given]
    return " ".join(filter(None, (told, said(one.reasons.heard_by), said(one.reasons.unknown))))


def _rules(one: Regime) -> str:
    return " ".join(said(rule.text) for rule in one.rules) or _("Nothing that is held here.")
