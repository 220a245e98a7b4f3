"""What a team keeps of its settled rounds …"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection, connections, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.exercising import begun, practised
from assessment.given import LIFE, a_judgement, a_round, a_sheet, rated, with_level
from assessment.nameless import CANARY, OVER, a_case, a_locked, blocks_of
from desk.duties import grown_old
from guidance.trajectories import trajectory_of
from houvast.access.services.found_function import NewFunction, found_function
from houvast.access.values import Function, FunctionKeyKind, Track
from houvast.assessment.models.nameless import Nameless
from houvast.assessment.retention import lapse_nameless
from houvast.assessment.services.end_round import end_round
from houvast.assessment.services.settle_round import NewJudgement, settle_round
from houvast.assessment.values.nameless import (
    Block,
    CaseKind,
    Change,
    NamelessContent,
    case_from,
    changes_of,
    shown_of,
)
from houvast.assessment.values.ratings import LockedContent, RatingContent
from houvast.instruments.definition import Missing, Polarity
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.kernel.quarters import first_of_quarter
from houvast.vault.content import dump
from world import Person, Town, dossier_of, hire, with_own_centre

IDEALS = shipped_definitions()["houvast.ideals"]
VIOLENCE = "meaning_violence"
FIRST = date(2026, 1, 5)
A_DAY = date(2026, 5, 20)


@pytest.fixture
def old_town(town: Town) -> Town:
    """The town with a centre of its own, whose team is there for years."""
    return grown_old(with_own_centre(town))


def settled(town: Town, by: Person, *sheets: RatingContent) -> None:
    """A round of Anna's and Bert's, settled by somebody."""
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    number = a_round(town, dossier, leader=by)
    for person, sheet in zip((town.centre.anna, town.centre.bert), sheets, strict=False):
        rated(person, number, sheet)
    with by.acts() as actor:
        settle_round(actor, NewJudgement(new_id(), number, a_judgement()))


def rows() -> Iterator[dict[str, object]]:
    """Every column of the table, as a thief would have it, system columns included."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT n.* FROM assessment.nameless n")
        names = [column.name for column in cursor.description]
        yield from (dict(zip(names, row, strict=True)) for row in cursor.fetchall())


def test_holds_the_levels_and_reasons_of_all_sheets_and_nothing_of_whose_they_were(old_town: Town) -> None:
    anna = with_level(a_sheet(), VIOLENCE, Polarity.BARRIER, "2")
    settled(old_town, old_town.centre.anna, anna, with_level(a_sheet(), VIOLENCE, Polarity.BARRIER, "0"))
    (block,) = blocks_of(old_town.centre.bert, old_town.centre)
    (case,) = block.content.cases
    (violence,) = [s for s in case.sides if (s.item, s.polarity) == (VIOLENCE, Polarity.BARRIER)]
    assert (violence.levels, violence.missing) == (("0", "2"), ())
    assert all(side.levels == ("1", "1") for side in case.sides if side is not violence)
    assert block.kind is CaseKind.REAL
    assert changes_of([block.content]).n == 0, "of two, each would know the other's first impression"


def test_is_the_same_whoever_rated_which_sheet(old_town: Town) -> None:
    one, other = a_sheet("1"), a_sheet("2")
    settled(old_town, old_town.centre.anna, one, other)
    settled(old_town, old_town.centre.anna, other, one)
    (block,) = blocks_of(old_town.centre.anna, old_town.centre)
    assert block.content.cases[0] == block.content.cases[1]


def test_has_no_word_of_any_sheet(old_town: Town) -> None:
    sheets = (a_locked(["0", "1"], before=(CANARY, "health")), a_locked(["2", Missing.NO_INFO]))
    a_case(old_town.centre.anna, old_town.centre, OVER, *sheets)
    (block,) = blocks_of(old_town.centre.anna, old_town.centre)
    written = dump(block.content).decode()
    assert "no_info" in written
    for word in CANARY.split():
        assert word not in written
    for sheet in sheets:
        assert str(sheet.rater_id) not in written


def test_leads_back_to_no_dossier_beyond_its_quarter(old_town: Town) -> None:
    """Whoever holds a copy of the whole database finds a quarter, a team, and a colleague who settled."""
    before = {row["id"] for row in rows()}
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT coalesce(max(id), 0) FROM audit.entry")
        last = cursor.fetchone()[0]
    for level in ("2", "1", "2"):
        settled(old_town, old_town.centre.anna, a_sheet(level), a_sheet("1"))
    (row,) = [each for each in rows() if each["id"] not in before]
    quarter = first_of_quarter(clock.today())
    assert (row["quarter"], row["created_at"]) == (quarter, clock.at_midnight(quarter))
    assert set(row) == {
        *("id", "created_at", "controller_id", "function_key_id", "quarter", "kind", "writer_id"),
        *("sealed", "signature"),
    }
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT event, subject_id FROM audit.entry WHERE id > %s", [last])
        entries = cursor.fetchall()
    assert not [event for event, _subject in entries if "nameless" in event]
    assert row["id"] not in {subject for _event, subject in entries}
    (block,) = blocks_of(old_town.centre.anna, old_town.centre)
    order = [(side.levels, side.missing) for case in block.content.cases for side in case.sides[:1]]
    assert order == sorted(order), "the place of a case must not say when it came"


def test_bears_no_mark_of_the_act_that_settled_a_round_once_the_jobs_ran(old_town: Town) -> None:
    """PostgreSQL keeps the number of the transaction that wrote a row last, and the log keeps it as well."""
    settled(old_town, old_town.centre.anna, a_sheet("2"), a_sheet("1"))
    shared = "SELECT count(*) FROM assessment.nameless n JOIN audit.entry e ON e.xid = n.xmin::text::bigint"
    with connections["owner"].cursor() as cursor:
        cursor.execute(shared)
        assert cursor.fetchone() != (0,)
    lapse_nameless()
    with connections["owner"].cursor() as cursor:
        cursor.execute(shared)
        assert cursor.fetchone() == (0,)


def test_is_as_long_for_one_case_as_for_a_few(old_town: Town) -> None:
    lengths = set()
    for _ in range(3):
        a_case(old_town.centre.anna, old_town.centre, OVER, a_locked(["1"]), a_locked(["2"]))
        lengths.add(max(len(bytes(each["sealed"])) for each in rows()))  # type: ignore[call-overload]
    assert len(lengths) == 1


@pytest.mark.parametrize(
    "statement", ["DELETE FROM assessment.nameless", "UPDATE assessment.nameless SET quarter = quarter"]
)
def test_is_deleted_and_moved_by_nobody(old_town: Town, statement: str) -> None:
    a_case(old_town.centre.anna, old_town.centre, OVER, a_locked(["1"]), a_locked(["2"]))
    with old_town.centre.anna.acts(), pytest.raises(DatabaseError), transaction.atomic():
        connection.cursor().execute(statement)


def test_exists_for_the_team_alone(old_town: Town) -> None:
    a_case(old_town.centre.anna, old_town.centre, OVER, a_locked(["1"]), a_locked(["2"]))
    for person, seen in (
        (old_town.centre.coach, 1),
        (old_town.centre.holder1, 0),
        (old_town.elsewhere.chloe, 0),
    ):
        with person.acts():
            assert Nameless.objects.filter(controller_id=old_town.centre.id).count() == seen


def test_is_nothing_when_whoever_settles_belongs_to_no_team(old_town: Town) -> None:
    newcomer = hire(old_town.centre, "femke", Function.GUIDE)
    number = a_round(old_town, trajectory_of(old_town.centre.anna, newcomer), old_town.centre.anna, newcomer)
    rated(old_town.centre.anna, number)
    rated(newcomer, number)
    with newcomer.acts() as actor:
        settle_round(actor, NewJudgement(new_id(), number, a_judgement()))
    assert blocks_of(old_town.centre.anna, old_town.centre) == ()


def test_begins_a_new_block_where_the_first_does_not_open(old_town: Town) -> None:
    a_case(old_town.centre.anna, old_town.centre, OVER, a_locked(["1"]), a_locked(["2"]))
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE assessment.nameless SET signature = sealed WHERE controller_id = %s", [old_town.centre.id]
        )
    a_case(old_town.centre.anna, old_town.centre, OVER, a_locked(["1"]), a_locked(["2"]))
    (block,) = blocks_of(old_town.centre.anna, old_town.centre)
    assert len(block.content.cases) == 1


def test_begins_a_new_block_where_one_is_full(old_town: Town) -> None:
    """Settling a round never fails because a team settled many: many raters make few cases large here."""
    many = [a_locked(["1"])] * 1500
    for _ in range(8):
        a_case(old_town.centre.anna, old_town.centre, OVER, *many)
    sizes = [len(block.content.cases) for block in blocks_of(old_town.centre.bert, old_town.centre)]
    assert sum(sizes) == 8
    assert len(sizes) > 1


def test_is_practice_where_the_dossier_is_one_of_learning(old_town: Town) -> None:
    dossier = dossier_of(old_town.centre.anna, old_town.centre, Track.LEARNING).id
    number = a_round(old_town, dossier)
    for person in (old_town.centre.anna, old_town.centre.bert):
        rated(person, number)
    with old_town.centre.anna.acts() as anna:
        settle_round(anna, NewJudgement(new_id(), number, a_judgement()))
    assert [block.kind for block in blocks_of(old_town.centre.bert, old_town.centre)] == [CaseKind.PRACTICE]


def test_of_an_exercise_goes_to_its_team_whoever_locks_last_and_no_row_says_who_did(old_town: Town) -> None:
    centre = old_town.centre
    # By its name this team stands before the one that practises; only who locks last belongs to both.
    with centre.steward.acts() as steward:
        other = found_function(
            steward, NewFunction(centre.id, FunctionKeyKind.TEAM, "A first team", (centre.bert.user_id,))
        )
    _, (case, *_) = begun(old_town)
    practised(centre.anna, case)
    practised(centre.bert, case)
    (row,) = Nameless.objects.using("owner").filter(controller_id=centre.id)
    assert row.kind == CaseKind.PRACTICE
    assert row.function_key_id != other
    assert row.writer_id == row.function_key_id, "nobody's"
    assert bytes(row.signature) == b""
    assert [block.kind for block in blocks_of(centre.anna, centre)] == [CaseKind.PRACTICE]


def test_is_nothing_where_one_sheet_alone_was_locked(old_town: Town) -> None:
    number = a_round(old_town, trajectory_of(old_town.centre.anna, old_town.centre.holder1))
    rated(old_town.centre.bert, number)
    with old_town.centre.coach.acts() as coach:
        end_round(coach, number, "Anna is ill.")
    with old_town.centre.anna.acts() as anna:
        settle_round(anna, NewJudgement(new_id(), number, a_judgement()))
    assert blocks_of(old_town.centre.bert, old_town.centre) == ()


def test_goes_five_years_after_its_quarter(old_town: Town) -> None:
    a_case(old_town.centre.anna, old_town.centre, OVER, a_locked(["1"]), a_locked(["2"]))
    lapse_nameless()
    assert len(blocks_of(old_town.centre.anna, old_town.centre)) == 1
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE assessment.nameless SET quarter = date_trunc('quarter', now() - interval '67 months')"
            " WHERE controller_id = %s",
            [old_town.centre.id],
        )
    assert lapse_nameless() >= 1
    with old_town.centre.anna.acts():
        assert not Nameless.objects.exists()


GIVEN = st.lists(st.sampled_from(["0", "1", "2", Missing.NO_INFO, Missing.DECLINED]), min_size=1, max_size=5)
DOMAINS = st.lists(st.sampled_from(["health", "family", "school"]), unique=True, max_size=3)
ROUNDS = st.tuples(
    st.integers(0, 300),
    st.sampled_from(CaseKind),
    st.sampled_from([LIFE, IDEALS]),
    st.lists(st.tuples(GIVEN, DOMAINS, DOMAINS), min_size=2, max_size=4),
)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(ROUNDS, min_size=1, max_size=6))
def test_equals_a_recount_of_what_was_settled(
    town: Town,
    history: list[tuple[int, CaseKind, object, list[tuple[list[str], list[str], list[str]]]]],
) -> None:
    """Whatever was settled in whatever order, the blocks are those of somebody who wrote it all down."""
    own = grown_old(with_own_centre(town))
    expected: Counter[object] = Counter()
    domains: Counter[object] = Counter()
    for after, kind, definition, raters in history:
        day = FIRST + timedelta(days=after)
        sheets = [a_locked(*rater, definition=definition) for rater in raters]  # type: ignore[arg-type]
        a_case(own.centre.anna, own.centre, day, *sheets, kind=kind, definition=definition)  # type: ignore[arg-type]
        key = (first_of_quarter(day), kind, definition.id)  # type: ignore[attr-defined]
        expected[key, by_hand(sheets)] += 1
        known = {item.domain for item in definition.items}  # type: ignore[attr-defined]
        for _given, before, then in raters if len(raters) > 2 else ():
            domains.update((key, Change.CAME, one) for one in known & set(then) - set(before))
            domains.update((key, Change.WENT, one) for one in known & set(before) - set(then))
    found: Counter[object] = Counter()
    moved: Counter[object] = Counter()
    for block in blocks_of(own.centre.bert, own.centre):
        key = (block.quarter, block.kind, LIFE.id if LIFE.id in block.content.definition[:400] else IDEALS.id)
        for case in block.content.cases:
            found[key, tuple(sorted((s.item, s.polarity, s.levels, s.missing) for s in case.sides))] += 1
        changed = changes_of([block.content])
        moved.update({(key, Change.CAME, domain): number for domain, number in changed.came})
        moved.update({(key, Change.WENT, domain): number for domain, number in changed.went})
    assert found == expected
    assert moved == domains


def by_hand(sheets: list[LockedContent]) -> tuple[object, ...]:
    """What stands on some sheets, side by side, as somebody with a pencil would write it."""
    sides: dict[tuple[str, Polarity], tuple[list[str], list[Missing]]] = {}
    for sheet in sheets:
        for each in sheet.sheet.sides:
            levels, missing = sides.setdefault((each.item, each.polarity), ([], []))
            if each.level:
                levels.append(each.level)
            elif each.missing:
                missing.append(each.missing)
    order = list(Missing)
    return tuple(
        sorted(
            (item, polarity, tuple(sorted(levels)), tuple(sorted(missing, key=order.index)))
            for (item, polarity), (levels, missing) in sides.items()
        )
    )


def blocks(*cases: tuple[int, int], kind: CaseKind = CaseKind.REAL) -> list[Block]:
    """Blocks of so many cases so many quarters before a day."""
    empty = NamelessContent("d", "")
    sheets = (a_locked(["1"]), a_locked(["2"]))
    made = []
    for ago, number in cases:
        content = empty
        for _ in range(number):
            content = content.with_case(case_from(LIFE, sheets), Counter())
        made.append(Block(new_id(), kind, first_of_quarter(A_DAY - timedelta(days=91 * ago)), content))
    return made


@pytest.mark.parametrize(
    ("cases", "shown"),
    [
        (((0, 9),), 0),  # the quarter that runs
        (((1, 2),), 0),
        (((1, 3),), 3),
        (((2, 2), (1, 1), (0, 9)), 3),
        (((3, 4), (2, 2)), 4),
        (((3, 2), (2, 0), (1, 2)), 4),
    ],
)
def test_is_seen_by_whole_quarters_and_never_fewer_than_three_come_in_together(
    cases: tuple[tuple[int, int], ...], shown: int
) -> None:
    assert sum(len(one.cases) for one in shown_of(blocks(*cases), A_DAY)) == shown


def test_is_seen_at_once_where_cases_are_invented() -> None:
    assert len(shown_of(blocks((0, 1), kind=CaseKind.PRACTICE), A_DAY)) == 1
