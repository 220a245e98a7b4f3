"""What of a posted form is kept …"""

from hypothesis import given
from hypothesis import strategies as st

from assessment.filling import EVERY_ANSWER, LIFE, NEEDS, item
from houvast.assessment.values.asking import asked_parts, columns_of
from houvast.assessment.values.filled import FormAnswer, FormPart
from houvast.assessment.values.fitting import choices_of, finished, fitted, merged, sides_of, written
from houvast.instruments.definition import Answer, Definition, Missing, Polarity, Voice

DEFINITIONS = (EVERY_ANSWER, NEEDS, LIFE)
PLACES = {
    definition.id: [
        (each.id, voice, polarity)
        for each in definition.every_item()
        for voice in columns_of(definition)
        for polarity in sides_of(each)
    ]
    for definition in DEFINITIONS
}
"""Where an answer can truly stand, so that most of what is invented comes near."""
VALUES = st.sampled_from(["0", "1", "2", "yes", "no", "near", "much", "coach", "aunt", "7", "", "<b>"])
WORDS = st.text(max_size=6) | st.sampled_from(["12", "1e400", "2026-02-30", "2026-02-03", "09:15", "NaN"])
ODD = st.tuples(
    st.text(max_size=3), st.none() | st.sampled_from(Voice), st.none() | st.sampled_from(Polarity)
)


@st.composite
def posted(draw: st.DrawFn, definition: Definition) -> list[FormPart]:
    """Up to three parts of up to five answers, most of them in a place that there is."""
    parts = []
    for section in draw(st.lists(st.sampled_from(["", "kin_known", "later", "x"]), max_size=3)):
        places = draw(st.lists(st.sampled_from(PLACES[definition.id]) | ODD, max_size=5))
        answers = [
            FormAnswer(
                name,
                voice,
                polarity,
                tuple(draw(st.lists(VALUES, max_size=2))),
                draw(st.none() | st.sampled_from(Missing)),
                draw(WORDS),
            )
            for name, voice, polarity in places
        ]
        parts.append(FormPart(section, tuple(answers)))
    return parts


POSTED = st.sampled_from(DEFINITIONS).flatmap(
    lambda definition: st.tuples(st.just(definition), posted(definition))
)
PARTS = posted(EVERY_ANSWER)


@given(POSTED)
def test_keeps_only_what_the_instrument_declares(sent: tuple[Definition, list[FormPart]]) -> None:
    """Whatever is posted (F21: a level is one of the declared names, or nothing)."""
    definition, parts = sent
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


@given(POSTED)
def test_keeping_again_changes_nothing(sent: tuple[Definition, list[FormPart]]) -> None:
    definition, parts = sent
    once = fitted(definition, parts)
    assert fitted(definition, once) == once
    assert finished(definition, finished(definition, once)) == finished(definition, once)


@given(PARTS, PARTS)
def test_loses_nothing_that_was_not_asked(before: list[FormPart], sent: list[FormPart]) -> None:
    kept = fitted(EVERY_ANSWER, before)
    asked = {each.id for each in asked_parts(EVERY_ANSWER, kept)[0].items}
    hidden = {answer for answer in kept[0].answers if answer.item not in asked}
    result = merged(EVERY_ANSWER, kept, [FormPart(""), *(part for part in sent if part.section)])
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
