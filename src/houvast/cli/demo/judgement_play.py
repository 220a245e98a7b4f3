"""Plays two rounds of looking together through the services a rater's own page uses."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.services.add_comment import NewComment, add_comment
from houvast.assessment.services.begin_round import Asked, NewRound, begin_round
from houvast.assessment.services.keep_sheet import keep_sheet
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.assessment.services.settle_round import NewJudgement, settle_round
from houvast.assessment.services.state_impression import NewImpression, state_impression
from houvast.assessment.values.comments import CommentContent, CommentWay, Discussed
from houvast.assessment.values.judging import Judged
from houvast.assessment.values.ratings import (
    Answered,
    Evidence,
    EvidenceKind,
    Impression,
    RatingContent,
    SideRating,
    Sureness,
    rated_sides,
)
from houvast.assessment.values.rounds import CriticalAnswer, SideConsensus
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.judgements import (
    JUDGEMENTS,
    SeenItem,
    ToldJudgement,
    ToldRound,
    ToldSheet,
    load_judgements,
)
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.stories import Story, load_story, story_files
from houvast.instruments.definition import Missing, Polarity
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock

LIFE: Final = shipped_definitions()["houvast.life_domains"]
LOWEST: Final = "0"
WRITTEN: Final = ("formulation", "another_explanation", "best_scenario", "plan", "own_view")


def play_judgements(stage: Stage, ledger: Ledger) -> None:
    """Plays each round whose story stands: begun, rated, revealed; one of them comes to its judgement."""
    told = {path.stem: path for path in story_files() if path.stem in ledger.stories}
    for each in load_judgements().rounds:
        if each.story in told:
            _Play(each, load_story(told[each.story]), ledger, stage).all()
    ledger.played.append(JUDGEMENTS)
    ledger.save()


@dataclass(frozen=True)
class _Play:
    """One round of one story."""

    told: ToldRound
    story: Story
    ledger: Ledger
    stage: Stage

    def all(self) -> None:
        """Plays it from the beginning."""
        self._begin()
        for number, sheet in enumerate(self.told.sheets):
            self._rate(number, sheet)
        if self.told.judgement is not None:
            self._settle(self.told.judgement)

    @property
    def trajectory(self) -> UUID:
        """The trajectory it is about."""
        return self.ledger.row(self.story.id, "trajectory")

    def row(self, *parts: object) -> UUID:
        """The id of a row of this round."""
        return self.ledger.row(JUDGEMENTS, self.story.id, *parts)

    def _at(self, ago: int, hour: int = 15) -> datetime:
        at = datetime.combine(Calendar(self.ledger.day).day(ago), time(hour, 20), clock.BELGIUM)
        return min(at, clock.now())

    def _begin(self) -> None:
        at, told = self._at(self.told.ago), self.told
        asked = tuple(Asked(self.ledger.people[sheet.rater], sheet.because) for sheet in told.sheets)
        with self.stage.acts(told.sheets[0].rater) as holder, clock.frozen_at(at):
            due_on = clock.today() + timedelta(days=told.days)
            leader = self.ledger.people[told.leader]
            new = NewRound(
                self.row("round"), self.trajectory, as_text(LIFE), told.question, leader, due_on, asked
            )
            begin_round(holder, new)

    def _rate(self, number: int, sheet: ToldSheet) -> None:
        round_id, day = self.row("round"), self.told.ago - number - 1
        with self.stage.acts(sheet.rater) as rater, clock.frozen_at(self._at(day)):
            before = _impression(sheet.before, sheet.before_sure, sheet.before_domains)
            state_impression(rater, NewImpression(self.row(number, "before"), round_id, before))
        with self.stage.acts(sheet.rater) as rater, clock.frozen_at(self._at(day, 16)):
            keep_sheet(rater, round_id, self._sheet(sheet), show_sheet(rater, round_id).seen)
            after = _impression(sheet.after, sheet.after_sure, sheet.after_domains)
            lock_sheet(rater, round_id, self.row(number, "locked"), after)

    def _sheet(self, sheet: ToldSheet) -> RatingContent:
        seen = {each.item: each for each in sheet.seen}
        sides = tuple(
            self._side(item.id, side.polarity, seen.get(item.id), is_unknown=item.id in sheet.unknown)
            for item, side in rated_sides(LIFE)
        )
        words = tuple(Answered(name, getattr(sheet, name)) for name in WRITTEN)
        return RatingContent(sides, words, sheet.sources, sheet.quality)

    def _side(self, item: str, polarity: Polarity, seen: SeenItem | None, *, is_unknown: bool) -> SideRating:
        if is_unknown:
            return SideRating(item, polarity, missing=Missing.NO_INFO)
        level = (seen.strength if polarity is Polarity.STRENGTH else seen.barrier) if seen else ""
        if seen is None or not level:
            return SideRating(item, polarity, LOWEST, None, Sureness.RATHER)
        evidence = tuple(self._evidence(note) for note in seen.notes)
        return SideRating(item, polarity, level, None, Sureness.SURE, seen.because, evidence)

    def _evidence(self, number: int) -> Evidence:
        guidance = self.story.guidance
        assert guidance is not None  # noqa: S101 -- a round is played in a story with a trajectory
        note = guidance.notes[number]
        kind = EvidenceKind(note.kind.value) if note.kind else EvidenceKind.UNMARKED
        written_on = Calendar(self.ledger.day).day(note.day)
        entry = self.ledger.row(self.story.id, "guidance", "note", number)
        return Evidence(entry, kind, written_on, still_true=True)

    def _settle(self, told: ToldJudgement) -> None:
        holder, judgement = self.told.sheets[0].rater, self.row("judgement")
        with self.stage.acts(holder) as actor, clock.frozen_at(self._at(told.ago)):
            settle_round(actor, NewJudgement(judgement, self.row("round"), self._judged(told)))
        with self.stage.acts(holder) as actor, clock.frozen_at(self._at(told.comment_ago)):
            content = CommentContent(
                clock.today(), told.comment, CommentWay.AT_THE_TABLE, Discussed.YES, "", ""
            )
            add_comment(actor, NewComment(self.row("comment"), judgement, content))

    def _judged(self, told: ToldJudgement) -> Judged:
        action = self.ledger.row(self.story.id, "guidance", "action", told.critical_action)
        return Judged(
            tuple(self._consensus(told)),
            told.formulation,
            told.best_scenario,
            told.other_scenario,
            told.plan,
            told.moved,
            told.minority,
            told.would_change,
            told.own_view,
            clock.today() + timedelta(days=told.look_again),
            (CriticalAnswer(told.critical_item, action, ""),),
        )

    def _consensus(self, told: ToldJudgement) -> Iterator[SideConsensus]:
        """What the team says, else what all chose, as the form proposes it; open where they differ."""
        named = {(each.item, each.polarity): each for each in told.consensus}
        sheets = [self._sheet(sheet) for sheet in self.told.sheets]
        for item, side in rated_sides(LIFE):
            each = named.get((item.id, side.polarity))
            chosen = {found.level for sheet in sheets if (found := sheet.side(item.id, side.polarity))}
            level = each.level if each else chosen.pop() if len(chosen) == 1 else ""
            yield SideConsensus(item.id, side.polarity, level, each.because if each else "")


def _impression(words: str, sureness: Sureness, domains: tuple[str, ...]) -> Impression:
    return Impression(words, sureness, domains)
