"""Plays what came in by the public form: two questions, one of them answered, its code left for the visitor.

It happens today, on the database's own clock: whoever asks is nobody who signs in.
"""

from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from django.conf import settings

from houvast.access.asked_forms import FormSettings
from houvast.access.asked_threads import NewAnswer
from houvast.access.asked_values import AskedAnswer, Entrance, Receipt
from houvast.access.services.send_asked import NewAsked, send_asked
from houvast.access.services.show_ask_form import show_ask_form
from houvast.access.tolls import For, Paid, solves
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.stage import Stage
from houvast.cli.home import write_json
from houvast.desk.selectors.list_asked import list_asked
from houvast.desk.services.answer_asked import answer_asked
from houvast.desk.services.change_ask_form import change_ask_form
from houvast.desk.services.open_asked import open_asked

ASKED: Final = "asked"
FILE: Final = "asked.json"
HERE: Final = "127.0.0.1"
LANGUAGES: Final = ("nl", "fr", "de")


@dataclass(frozen=True)
class Question:
    """A question by form; with a worker it is opened, and answered."""

    entrance: Entrance
    language: str
    worry: str
    tried: str = ""
    help: str = ""
    worker: str = ""
    answer: str = ""

    def answers(self) -> tuple[AskedAnswer, ...]:
        """Returns what was written to each question of its door."""
        said = (("worry", self.worry), ("tried", self.tried), ("help", self.help))
        return tuple(AskedAnswer(f"{self.entrance}.{key}", words) for key, words in said if words)


@dataclass(frozen=True)
class Asked:
    """The form of a service, and what came in by it."""

    service: str
    steward: str
    slug: str
    days: int
    questions: tuple[Question, ...]


def load_asked() -> Asked:
    """Reads what was asked; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(Path(__file__).parent / "asked.toml", Asked)


def play_asked(stage: Stage, ledger: Ledger) -> None:
    """Opens the form, asks, and lets a worker answer; leaves address and code for the first page."""
    told = load_asked()
    with stage.acts(told.steward) as steward:
        wanted = FormSettings(told.slug, is_open=True, languages=LANGUAGES, days=told.days, numbers=())
        change_ask_form(steward, ledger.services[told.service], ledger.row(ASKED, "form"), wanted)
    for number, question in enumerate(told.questions):
        receipt = _ask(told.slug, question)
        if question.worker:
            _answer(stage, ledger, number, question)
            write_json(Path(settings.HOME) / FILE, {"slug": told.slug, "code": receipt.code})
    ledger.asked = True
    ledger.save()


def _ask(slug: str, question: Question) -> Receipt:
    """Asks as a browser does, its small sum included."""
    opened = show_ask_form(slug, For.SEND)
    secret = bytes.fromhex(opened.token.split(".")[3])
    work = next(str(number) for number in count() if solves(secret, str(number), opened.bits))
    paid = Paid(opened.token, work)
    return send_asked(
        NewAsked(slug, question.entrance, None, question.language, question.answers(), None, paid, HERE)
    )


def _answer(stage: Stage, ledger: Ledger, number: int, question: Question) -> None:
    with stage.acts(question.worker) as worker:
        thread = list_asked(worker).lines[-1].id
        open_asked(worker, thread)
        answer_asked(worker, NewAnswer(ledger.row(ASKED, number), thread, question.answer))
