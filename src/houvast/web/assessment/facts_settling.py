"""What the form of a judgement prints: each side with what the raters chose, sorted by how far they agree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from houvast.assessment.selectors.show_reveal import Reveal
from houvast.assessment.values.ratings import rated_sides
from houvast.assessment.values.revealing import agreed_level
from houvast.assessment.values.rounds import Spread, is_found
from houvast.web.assessment.facts_reveal import SideTold, side_told
from houvast.web.assessment.forms_settling import CriticalFields, SettleRoundForm, SideFields
from houvast.web.assessment.labels_rounds import domain_words, said


@dataclass(frozen=True)
class SideToSettle:
    """One side with what was chosen, and its fields."""

    told: SideTold
    fields: SideFields
    domain: str
    is_critical: bool


@dataclass(frozen=True)
class CriticalToAnswer:
    """A critical item with its fields."""

    label: str
    fields: CriticalFields


def settling_facts(form: SettleRoundForm, found: Reveal) -> dict[str, object]:
    """Returns the sides by how far the raters agree: far apart first, the same level last and folded."""
    spreads = {(spread.item.id, spread.side.polarity): spread for spread in found.spreads}
    order = [spreads[item.id, side.polarity] for item, side in rated_sides(found.definition)]
    rows = [(spread, _row(spread, found, fields)) for spread, fields in zip(order, form.sides(), strict=True)]
    same = [row for spread, row in rows if agreed_level(spread, found.sheets)]
    labels = {item.id: said(item.label) for item in found.definition.every_item()}
    return {
        "form": form,
        "reveal": found,
        "title_of_instrument": said(found.definition.title),
        "wide": [row for spread, row in rows if spread.is_wide],
        "near": _by_domain(
            row for spread, row in rows if not spread.is_wide and not agreed_level(spread, found.sheets)
        ),
        "same": _by_domain(same),
        "waiting": [labels[item] for item in _waiting(form, found)],
        "critical": [CriticalToAnswer(labels[fields.item], fields) for fields in form.critical()],
    }


def _waiting(form: SettleRoundForm, found: Reveal) -> list[str]:
    """The critical items that, as the form stands, were found present and have no answer."""
    answered = {
        each.item for each in form.critical() if each.action.value() or str(each.reason.value() or "").strip()
    }
    sides = zip(rated_sides(found.definition), form.sides(), strict=True)
    present = (
        item.id
        for (item, side), fields in sides
        if side.is_critical and is_found(item, side, str(fields.level.value() or ""), found.sheets)
    )
    return [item for item in dict.fromkeys(present) if item not in answered]


def _row(spread: Spread, found: Reveal, fields: SideFields) -> SideToSettle:
    domain = domain_words(spread.item.domain) if spread.item.domain else _("Other questions")
    return SideToSettle(side_told(spread, found.sheets), fields, domain, spread.side.is_critical)


def _by_domain(rows: Iterable[SideToSettle]) -> Sequence[tuple[str, tuple[SideToSettle, ...]]]:
    return [(domain, tuple(inside)) for domain, inside in groupby(rows, key=lambda row: row.domain)]
