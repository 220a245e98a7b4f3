"""What of a posted form is kept …"""

from hypothesis import given
from hypothesis import strategies as st

from assessment.filling import EVERY_ANSWER, LIFE, NEEDS, item
from houvast.assessment.values.asking import asked_parts, columns_of
from houvast.assessment.values.filled import FormAnswer, FormPart
from houvast.assessment.values.fitting import choices_of, finished, fitted, merged, sides_of, written
from houvast.instruments.definition import Answer, Definition, Missing, Polarity, Voice

NAMES = [each.id for definition in (EVERY_ANSWER, NEEDS, LIFE) for each in definition.every_item()]
VALUES = st.one_of(
    st.sampled_from(["0", "1", "2", "yes", "no", "near", "much", "coach", ""]), st.text(max_size=5)
)
ANSWERS = st.builds(
    FormAnswer,
    st.one_of(st.sampled_from(NAMES), st.text(max_size=5)),
    st.one_of(st.none(), st.sampled_from(Voice)),
    st.one_of(st.none(), st.sampled_from(Polarity)),
    st.lists(VALUES, max_size=3).map(tuple),
    st.one_of(st.none(), st.sampled_from(Missing)),
    st.one_of(
        st.text(max_size=12), st.sampled_from(["12", "1e400", "2026-02-30", "2026-02-03", "09:15", "NaN"])
    ),
)
PARTS = st.lists(
    st.builds(
        FormPart, st.sampled_from(["", "kin_known", "later", "x"]), st.lists(ANSWERS, max_size=4).map(tuple)
    ),
    max_size=3,
)
DEFINITIONS = st.sampled_from([EVERY_ANSWER, NEEDS, LIFE])


@given(DEFINITIONS, PARTS)
def test_keeps_only_what_the_instrument_declares(definition: Definition, parts: list[FormPart]) -> None:
    """Whatever is posted (F21: a level is one of the declared names, or nothing)."""
    items = {each.id: each for each in definition.every_item()}
    for part in fitted(definition, parts):
        places = [(answer.item, answer.voice, answer.polarity) for answer in part.answers]
        assert len(set(places)) == len(places)
        for answer in part.answers:
            asked = items[answer.item]
            assert answer.voice in columns_of(definition)
            assert answer.polarity in sides_of(asked)
            assert set(answer.chosen) <= set(choices_of(asked, answer.polarity))
            assert len(answer.chosen) <= 1 or asked.answer is Answer.CHOICES
            assert answer.missing is None or (answer.missing in asked.missing and not answer.chosen)
            assert asked.answer is not Answer.NOTHING


@given(DEFINITIONS, PARTS)
def test_keeping_again_changes_nothing(definition: Definition, parts: list[FormPart]) -> None:
    once = fitted(definition, parts)
    assert fitted(definition, once) == once
    assert finished(definition, finished(definition, once)) == finished(definition, once)


@given(PARTS, PARTS)
def test_loses_nothing_that_was_not_asked(before: list[FormPart], posted: list[FormPart]) -> None:
    kept = fitted(EVERY_ANSWER, before)
    asked = {each.id for each in asked_parts(EVERY_ANSWER, kept)[0].items}
    hidden = {answer for answer in kept[0].answers if answer.item not in asked}
    result = merged(EVERY_ANSWER, kept, [FormPart(""), *(part for part in posted if part.section)])
    assert hidden <= set(result[0].answers)


@given(
    st.sampled_from([Answer.NUMBER, Answer.WHOLE, Answer.DAY, Answer.MOMENT, Answer.TIME]),
    st.text(max_size=40),
)
def test_writes_numbers_and_days_in_one_way_or_not_at_all(kind: Answer, text: str) -> None:
    once = written(kind, text)
    assert written(kind, once) == once
    assert len(once) <= 80


def test_reads_what_people_type() -> None:
    assert written(Answer.NUMBER, " 3,50 ") == "3.5"
    assert written(Answer.WHOLE, "3.5") == ""
    assert written(Answer.WHOLE, "1000") == "1000"
    assert written(Answer.NUMBER, "Infinity") == ""
    assert written(Answer.DAY, "2026-11-30") == "2026-11-30"
    assert written(Answer.MOMENT, "2026-11-30T09:05:11") == "2026-11-30T09:05"
    assert written(Answer.TIME, "09:05") == "09:05"


def test_asks_by_level_by_number_and_by_what_is_among_the_answers() -> None:
    part = FormPart(
        "",
        (
            FormAnswer("work", chosen=("yes",)),
            FormAnswer("hours", words="20.5"),
            FormAnswer("help", chosen=("aunt", "coach")),
        ),
    )
    (asked,) = asked_parts(EVERY_ANSWER, (part,))
    assert {"where", "hours", "tired", "after"} <= {each.id for each in asked.items}
    fewer = FormPart("", (FormAnswer("hours", words="30"),))
    (asked,) = asked_parts(EVERY_ANSWER, (fewer,))
    assert not {"where", "hours", "tired", "after"} & {each.id for each in asked.items}, (
        "work was not answered"
    )


def test_asks_when_one_column_calls_for_it() -> None:
    more = item("more", Answer.WORDS, when="need_housing is 2")
    definition = _with(NEEDS, more)
    person = FormAnswer("need_housing", Voice.PERSON, Polarity.NEED, ("2",))
    worker = FormAnswer("need_housing", Voice.WORKER, Polarity.NEED, ("0",))
    for answers, is_asked in (((person, worker), True), ((worker,), False)):
        (asked,) = asked_parts(definition, (FormPart("", answers),))
        assert (more in asked.items) is is_asked


def _with(definition: Definition, more: object) -> Definition:
    return Definition(**{**vars(definition), "items": (*definition.items, more)})
