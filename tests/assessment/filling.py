"""Forms for the tests, begun and filled in as a worker would."""

from datetime import date
from uuid import UUID

from houvast.assessment.selectors.open_form import open_form
from houvast.assessment.services.begin_form import NewForm, begin_form
from houvast.assessment.services.fill_form import Filling, fill_form
from houvast.assessment.services.finish_form import Ending, finish_form
from houvast.assessment.values.filled import FormAnswer, FormPart, Outcome
from houvast.instruments.definition import (
    Answer,
    Comparison,
    Condition,
    Definition,
    Item,
    Kind,
    Level,
    Licence,
    Missing,
    Polarity,
    Relevance,
    Section,
    Side,
    Status,
    Voice,
    Words,
)
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.ids import new_id
from world import Person

ONE_PAGE = shipped_definitions()["houvast.one_page"]
NEEDS = shipped_definitions()["houvast.needs"]
RULERS = shipped_definitions()["houvast.rulers"]
LIFE = shipped_definitions()["houvast.life_domains"]
IDEALS = shipped_definitions()["houvast.ideals"]
HISTORICAL = shipped_definitions()["uk.channel_2012"]

LICENCE = Licence(
    "CC-BY-4.0",
    "licences/CC-BY-4.0.txt",
    "A town",
    "https://example.org/",
    is_altered=False,
    verified_on=date(2026, 11, 30),
)


def item(name: str, answer: Answer, *levels: str, section: str = "", when: str = "") -> Item:
    """One question; ``when`` says on which earlier answer it depends ("work is yes")."""
    sides = (Side(Polarity.NEUTRAL, tuple(Level(each, Words({"en": each})) for each in levels)),)
    conditions = ()
    if when:
        asked, comparison, *value = when.split()
        conditions = (Condition(asked, Comparison(comparison), " ".join(value)),)
    return Item(
        name,
        Words({"en": name.capitalize()}),
        answer,
        section=section,
        sides=sides if levels else (),
        missing=(Missing.DECLINED, Missing.NOT_ASKED),
        relevance=Relevance(conditions),
    )


EVERY_ANSWER = Definition(
    "town.every_answer",
    "1.0",
    Status.PUBLISHED,
    Kind.SELF_REPORT,
    ("en",),
    Words({"en": "Every answer"}),
    Words({"en": "Asks in every way."}),
    LICENCE,
    (
        item("work", Answer.YES_NO),
        item("where", Answer.WORDS, when="work is true"),
        item("hours", Answer.NUMBER, when="work is yes"),
        item("tired", Answer.CHOICE, "no", "some", "much", when="hours more 20"),
        item("colleagues", Answer.WHOLE),
        item("since", Answer.DAY),
        item("met", Answer.MOMENT),
        item("wakes", Answer.TIME),
        item("help", Answer.CHOICES, "aunt", "coach", "school"),
        item("sleep", Answer.LEVEL, "bad", "well"),
        item("told", Answer.NOTHING),
        item("kin", Answer.WORDS, section="kin_known"),
        item("near", Answer.CHOICE, "near", "far", section="kin_known", when="kin answered"),
        item("after", Answer.WORDS, section="later"),
    ),
    sections=(
        Section("kin_known", Words({"en": "Somebody near"}), is_repeated=True),
        Section(
            "later",
            Words({"en": "Later"}),
            relevance=Relevance((Condition("help", Comparison.HAS, "coach"),)),
        ),
    ),
)


def begun(
    writer: Person, dossier: UUID, definition: Definition = ONE_PAGE, replaces: UUID | None = None
) -> UUID:
    """A draft."""
    number = new_id()
    with writer.acts() as actor:
        begin_form(actor, NewForm(number, dossier, as_text(definition), replaces))
    return number


def filled(writer: Person, form: UUID, *answers: FormAnswer) -> None:
    """Writes into the draft, as it is open on the writer's page."""
    with writer.acts() as actor:
        fill_form(actor, Filling(form, (FormPart("", answers),), open_form(actor, form).seen))


def ended(
    writer: Person, form: UUID, outcome: Outcome = Outcome.FILLED, words: str = "", again: date | None = None
) -> None:
    """Finishes a draft."""
    with writer.acts() as actor:
        finish_form(actor, Ending(form, outcome, words, again))


def said(name: str, words: str, voice: Voice | None = None) -> FormAnswer:
    """An answer in words."""
    return FormAnswer(name, voice, words=words)


def level(
    name: str, value: str, voice: Voice | None, words: str = "", polarity: Polarity = Polarity.NEED
) -> FormAnswer:
    """A level, with the words that go with it."""
    return FormAnswer(name, voice, polarity, (value,), words=words)


ONE_PAGE_WORDS = (
    said("worry_1", "He has not slept at home for three nights. His sister told me on Monday."),
    said("strength_1", "He still trains on Thursdays."),
    said("another_explanation", "He is looking for quiet: five of them share a room."),
    said("first", "I ask his sister whether he will talk, before Friday."),
)
NEEDS_WORDS = (
    said("needs", "A room with a door.", Voice.PERSON),
    level("need_housing", "2", Voice.PERSON, "Five of us in one room."),
    level("need_housing", "1", Voice.WORKER, "There is a waiting list, and a social worker follows it."),
    level("need_family", "0", Voice.PERSON),
    level("need_family", "0", Voice.WORKER),
    FormAnswer("need_work", Voice.PERSON, Polarity.NEED, missing=Missing.DECLINED),
    level("need_work", "1", Voice.WORKER),
    level("need_school", "1", Voice.PERSON, "They wait for me."),
)


def finished(writer: Person, dossier: UUID, definition: Definition = ONE_PAGE, *answers: FormAnswer) -> UUID:
    """A finished form; the one page when nothing else is said."""
    form = begun(writer, dossier, definition)
    filled(writer, form, *(answers or (ONE_PAGE_WORDS if definition is ONE_PAGE else NEEDS_WORDS)))
    ended(writer, form)
    return form
