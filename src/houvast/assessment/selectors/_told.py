"""Turns judgements and finished forms into what the person's own copy can hold of them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from houvast.assessment.models.rounds import Judgement
from houvast.assessment.selectors._forms import FormPage
from houvast.assessment.values.asking import columns_of
from houvast.assessment.values.comments import CommentNow
from houvast.assessment.values.filled import FormPart, Outcome
from houvast.assessment.values.fitting import sides_of
from houvast.assessment.values.persons_copies import standing, without_raters
from houvast.assessment.values.ratings import rated_sides
from houvast.assessment.values.rounds import JudgementContent, SideConsensus
from houvast.assessment.values.told import (
    SAID_BY_PERSON,
    Told,
    ToldAbout,
    ToldAnswer,
    ToldItem,
    ToldSide,
    ToldText,
)
from houvast.instruments.definition import Definition, Item, Side, Voice
from houvast.kernel import clock


def told_judgement(
    row: Judgement, definition: Definition, content: JudgementContent, comments: Sequence[CommentNow]
) -> Told:
    """Returns a judgement as the person may have it: no sheet, nobody's name who rated."""
    raters = tuple(sheet.rater for sheet in content.sheets)
    texts = (
        ToldItem(f"judgement {row.id} {place}", (_hiding(text, raters),))
        for place, text in enumerate(_texts(definition, content, comments))
        if text.words.strip()
    )
    sides = tuple(_side(item, side, content, raters) for item, side in rated_sides(definition))
    domains = (
        ToldItem(f"judgement {row.id} {domain}", tuple(inside), domain)
        for domain, inside in groupby(sides, key=lambda line: line.item.domain or "other")
    )
    return Told(
        row.id,
        definition.title,
        clock.day_of(row.created_at),
        row.due_on,
        is_judgement=True,
        items=(*texts, *_once(domains)),
    )


def told_form(page: FormPage, *, is_replaced: bool) -> Told:
    """Returns a finished form with its answers by column; what a relative said stays with us."""
    content = page.content
    about = ToldAbout.NOT_NOW if content.outcome is Outcome.NOT_NOW else ToldAbout.OUTCOME
    ended = ToldText(about, content.outcome_words)
    items = tuple(_answered(page))
    if ended.words.strip() or about is ToldAbout.NOT_NOW:
        items = (ToldItem(f"form {page.id} end", (ended,)), *items)
    return Told(
        page.id,
        page.definition.title,
        page.on,
        content.look_again_on,
        is_judgement=False,
        items=items,
        is_replaced=is_replaced,
        outcome=content.outcome,
    )


def _texts(
    definition: Definition, content: JudgementContent, comments: Sequence[CommentNow]
) -> Iterator[ToldText]:
    """Every text of a judgement but who moved: that is of colleagues."""
    asked = {item.id: item for item in definition.every_item()}
    yield ToldText(ToldAbout.QUESTION, content.question)
    yield ToldText(ToldAbout.FORMULATION, content.formulation)
    yield ToldText(ToldAbout.BEST_SCENARIO, content.best_scenario)
    yield ToldText(ToldAbout.OTHER_SCENARIO, content.other_scenario)
    yield ToldText(ToldAbout.PLAN, content.plan)
    yield ToldText(ToldAbout.MINORITY, content.minority)
    yield ToldText(ToldAbout.WOULD_CHANGE, content.would_change)
    yield from (
        ToldText(ToldAbout.CRITICAL, each.reason, item=asked.get(each.item)) for each in content.critical
    )
    yield ToldText(ToldAbout.OWN_VIEW, content.own_view)
    yield from (ToldText(ToldAbout.COMMENT, each.words, each.given_on) for each in standing(comments))


def _hiding(text: ToldText, raters: Sequence[str]) -> ToldText:
    if text.about in SAID_BY_PERSON:
        return text
    return ToldText(text.about, without_raters(text.words, raters), text.day, text.item)


def _side(item: Item, side: Side, content: JudgementContent, raters: Sequence[str]) -> ToldSide:
    chosen = {(each.item, each.polarity): each for each in content.consensus}
    kept = chosen.get((item.id, side.polarity), SideConsensus(item.id, side.polarity, "", ""))
    level = next((level for level in side.levels if level.value == kept.level), None)
    return ToldSide(item, side, level, without_raters(kept.because, raters))


def _once(items: Iterator[ToldItem]) -> tuple[ToldItem, ...]:
    """One item for each domain, also where an instrument comes back to it."""
    found: dict[str, ToldItem] = {}
    for item in items:
        before = found.get(item.key)
        lines = (*before.lines, *item.lines) if before else item.lines
        found[item.key] = ToldItem(item.key, lines, item.domain)
    return tuple(found.values())


def _answered(page: FormPage) -> Iterator[ToldItem]:
    titles = {section.id: section.title for section in page.definition.sections}
    for number, (part, asked) in enumerate(zip(page.content.parts, page.asked, strict=False)):
        for section, items in groupby(asked.items, key=lambda item: item.section):
            lines = tuple(line for item in items for line in _answers(page.definition, part, item))
            if lines:
                key = f"form {page.id} {number} {section}".strip()
                yield ToldItem(key, lines, title=titles.get(section))


def _answers(definition: Definition, part: FormPart, item: Item) -> Iterator[ToldAnswer]:
    for polarity in sides_of(item):
        for voice in columns_of(definition):
            answer = part.answer(item.id, voice, polarity)
            if answer is not None and answer.is_said and voice is not Voice.RELATIVE:
                yield ToldAnswer(item, answer)
