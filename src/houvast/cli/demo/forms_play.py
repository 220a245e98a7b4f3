"""Plays forms filled in outside a round: one page written alone, and needs at the table, twice.

The second time the columns differ in other places than the first; nothing but words says so.
"""

from datetime import datetime, time, timedelta
from typing import Final

from houvast.assessment.selectors.list_forms import list_forms
from houvast.assessment.selectors.open_form import open_form
from houvast.assessment.services.begin_form import NewForm, begin_form
from houvast.assessment.services.fill_form import Filling, fill_form
from houvast.assessment.services.finish_form import Ending, finish_form
from houvast.assessment.values.filled import FormAnswer, FormPart, Outcome
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.instruments.definition import Missing, Polarity, Voice
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock

FORMS: Final = "forms"
USUAL: Final = 90
"""Days after which a form without advice of its own is looked at again."""
ALONE: Final = ("twee-werelden", "anna", 9)
AT_THE_TABLE: Final = ("schulden-en-stempels", "dounia")

ONE_PAGE: Final = {
    "worry_1": "Ze slaapt weinig en eet staand. Zelf gezegd, aan tafel, vorige week.",
    "worry_2": "De studiegroep is de enige plek waar ze hardop denkt, en die wordt kleiner.",
    "strength_1": "Ze zoekt tegenspraak en verdraagt het om iets niet te weten.",
    "strength_2": "Drie avonden bijles, en haar jaar gehaald.",
    "strength_3": "Een docente die haar mails leest tot het einde.",
    "another_explanation": "Het kan ook gewoon rouw zijn: een vermoeide studente die haar stage kwijt is.",
    "first": "De docente vragen of een leesgroep kan, voor onze volgende afspraak. Zij weet het.",
}
Said = tuple[str, Voice, str, str]
FIRST: Final[tuple[Said, ...]] = (
    ("need_income", Voice.PERSON, "0", "Ik betaal aan wie mijn naam juist schrijft."),
    ("need_income", Voice.WORKER, "2", "Post ging ongeopend in een doos. Nog niemand kijkt mee."),
    ("need_family", Voice.PERSON, "2", "Mijn week met de kinderen, daar gaat het over."),
    ("need_family", Voice.WORKER, "2", "Hij haalt hen altijd op tijd. Hij vreest de rechter."),
    ("need_justice", Voice.PERSON, "0", "Dat contract heb ik nooit getekend."),
    ("need_justice", Voice.WORKER, "2", "Er ligt een dagvaarding."),
    ("need_work", Voice.PERSON, "1", "Schilderen gaat. De werkmakker belt."),
    ("need_work", Voice.WORKER, "1", ""),
    ("need_housing", Voice.PERSON, "0", ""),
    ("need_housing", Voice.WORKER, "0", ""),
)
SECOND: Final[tuple[Said, ...]] = (
    ("need_income", Voice.PERSON, "1", "Nu heeft het beest een kop. Eén blad, op de koelkast."),
    ("need_income", Voice.WORKER, "1", "Schuldbemiddeling loopt; de inkomensbewijzen ontbreken nog."),
    ("need_income", Voice.RELATIVE, "2", "Hij neemt weer niet op als er post is."),
    ("need_family", Voice.PERSON, "1", "Twee jaar schrik gehad voor een blad papier dat mij gelijk geeft."),
    ("need_family", Voice.WORKER, "1", ""),
    ("need_family", Voice.RELATIVE, "1", ""),
    ("need_justice", Voice.PERSON, "1", "De rechtswinkel, die schrijven gewoon."),
    ("need_justice", Voice.WORKER, "2", "De theorie komt terug met elke aangetekende zending."),
    ("need_work", Voice.PERSON, "0", "Morgen weer een gang, wit."),
    ("need_work", Voice.WORKER, "1", "Werk is er, papieren nog niet."),
    ("need_housing", Voice.PERSON, "0", ""),
    ("need_housing", Voice.WORKER, "0", ""),
)
TIMES: Final = ((120, FIRST), (30, SECOND))


def play_forms(stage: Stage, ledger: Ledger) -> None:
    """Plays them once, in the trajectories of stories that stand."""
    story, worker, ago = ALONE
    if story in ledger.stories:
        answers = [FormAnswer(name, words=words) for name, words in ONE_PAGE.items()]
        _fill(stage, ledger, (worker, story, ago), "houvast.one_page", answers)
    story, worker = AT_THE_TABLE
    for ago, told in TIMES if story in ledger.stories else ():
        answers = [
            FormAnswer(name, voice, Polarity.NEED, (level,), words=words)
            for name, voice, level, words in told
        ]
        answers.append(FormAnswer("need_meaning", Voice.PERSON, Polarity.NEED, missing=Missing.DECLINED))
        answers.append(FormAnswer("needs", Voice.PERSON, words="Dat mijn week blijft."))
        _fill(stage, ledger, (worker, story, ago), "houvast.needs", answers)
    ledger.played.append(FORMS)
    ledger.save()


def _fill(
    stage: Stage, ledger: Ledger, where: tuple[str, str, int], name: str, answers: list[FormAnswer]
) -> None:
    """One form in one transaction: an interrupted play leaves none, or a whole one."""
    worker, story, ago = where
    definition = shipped_definitions()[name]
    form, dossier = ledger.row(FORMS, story, ago), ledger.row(story, "trajectory")
    at = min(datetime.combine(Calendar(ledger.day).day(ago), time(16, 30), clock.BELGIUM), clock.now())
    with stage.acts(worker) as actor:
        if form in {line.id for line in list_forms(actor, dossier).finished}:
            return
        with clock.frozen_at(at):
            begin_form(actor, NewForm(form, dossier, as_text(definition)))
            fill_form(actor, Filling(form, (FormPart("", tuple(answers)),), open_form(actor, form).seen))
            again = clock.today() + timedelta(days=definition.reassess_days or USUAL)
            finish_form(actor, Ending(form, Outcome.FILLED, "", again))
