"""What the pages of the public form print, in the words of a language pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation.trans_real import parse_accept_lang_header

from houvast.access.asked_codes import grouped
from houvast.access.asked_values import AskedLine, AskedPage, AskFormFacts, Author, Entrance, From, Receipt
from houvast.kernel import clock
from houvast.kernel.errors import Busy, Conflict, HouvastError, Tampered, TooMany
from houvast.kernel.ids import new_id
from houvast.web.ask.packs import AskPack, pack_for, packs
from houvast.web.cookies import LANGUAGE
from houvast.web.fill.packs import Question
from houvast.web.ui.render import page

WANTED: Final = "l"
BY_CLASS: Final[tuple[tuple[type[HouvastError], str], ...]] = (
    (TooMany, "crowded"),
    (Busy, "busy"),
    (Tampered, "unreachable"),
    (Conflict, "stale"),
)
FORMATS: Final = {"de": "j. F Y"}


@dataclass(frozen=True)
class Said:
    """A message as it is printed: who wrote it, when, and its parts with the questions they answer."""

    who: str
    day: str
    is_own: bool
    parts: tuple[tuple[Question | None, str], ...]
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Frame:
    """A page's form, its pack, and by which door its reader came if that is known."""

    form: AskFormFacts
    pack: AskPack
    entrance: Entrance | None = None

    @property
    def words(self) -> Mapping[str, str]:
        """The words for its reader, with the service's name and the number of days filled in where asked."""
        return self.pack.words_for(self.entrance)

    def facts(self, **more: object) -> dict[str, object]:
        """Returns what every page prints around its content, and what one page adds."""
        others = [
            (code, packs()[code].words["language_own"]) for code in self.form.languages if code in packs()
        ]
        return {
            "form": self.form,
            "pack": self.pack,
            "words": self.words,
            "others": [pair for pair in others if pair[0] != self.pack.language],
            "numbers_none": self.words["numbers_none"].format(service=self.form.service),
            "who_reads": self.words["who_reads"].format(service=self.form.service),
            "lapse": self.words["lapse"].format(days=self.form.days),
            **more,
        }


def frame_of(request: HttpRequest, form: AskFormFacts, entrance: Entrance | None = None) -> Frame:
    """Returns the frame of a page, in the language its reader chose, else as the browser says."""
    accepted = [
        tag.split("-")[0] for tag, _q in parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    ]
    chosen = request.GET.get(WANTED, "") or request.POST.get(WANTED, "")
    pack = pack_for(form.languages, chosen, request.COOKIES.get(LANGUAGE, ""), *accepted)
    return Frame(form, pack, entrance)


def refusal(words: Mapping[str, str], error: HouvastError) -> str:
    """Returns why something was not done, in the words of a pack."""
    word = str(error.facts.get("word", ""))
    usual = next((name for kind, name in BY_CLASS if isinstance(error, kind)), "stale")
    return words.get(word) or words[usual].format(minutes=error.facts.get("minutes", 1))


def day(pack: AskPack, moment: date) -> str:
    """Returns a day in the language of a pack."""
    with translation.override(pack.language):
        return date_format(moment, FORMATS.get(pack.language, "j F Y"))


def receipt_facts(request: HttpRequest, frame: Frame, receipt: Receipt) -> dict[str, object]:
    """Returns what the page with the code prints."""
    address = request.build_absolute_uri(reverse("ask:enter_asked", kwargs={"slug": frame.form.slug}))
    return frame.facts(
        groups=grouped(receipt.code),
        code=" ".join(grouped(receipt.code)),
        until=frame.words["receipt_until"].format(day=day(frame.pack, receipt.lapses_on)),
        address=address,
    )


def start_facts(frame: Frame, *, was_closed: bool) -> dict[str, object]:
    """Returns what the first page prints: the doors, and what is said beside them."""
    words = frame.words
    doors = [(each.value, words[f"who_{each}"], words[f"who_{each}_hint"]) for each in Entrance]
    lead = words["start_lead"].format(service=frame.form.service)
    return frame.facts(doors=doors, start_lead=lead, was_closed=was_closed)


def ask_facts(frame: Frame, boxes: object, **more: object) -> dict[str, object]:
    """Returns what the page of one door prints."""
    words = frame.words
    choices = [(each.value, words[f"from_{each}"]) for each in From]
    is_school = frame.entrance is Entrance.SCHOOL
    heading = words[f"heading_{frame.entrance}"]
    return frame.facts(boxes=boxes, from_choices=choices if is_school else (), heading=heading, **more)


def page_facts(frame: Frame, found: AskedPage, **more: object) -> dict[str, object]:
    """Returns what the page of one's own question prints."""
    words, until = frame.words, day(frame.pack, found.lapses_on)
    first = Said(
        words["read_you"],
        "",
        is_own=True,
        parts=tuple((frame.pack.questions.get(one.key), one.words) for one in found.opening.answers),
        files=tuple(f"{file.name}.{file.kind}" for file in found.opening.files),
    )
    is_closed = found.state == "closed"
    return frame.facts(
        said=[first, *(_said(frame, line) for line in found.lines)],
        is_closed=is_closed,
        waits=not any(line.author is Author.DESK for line in found.lines) and not is_closed,
        until=words["read_closed" if is_closed else "read_until"].format(day=until),
        submission=new_id(),
        **more,
    )


def seconds_until(moment: float) -> int:
    """Returns how many seconds it takes until a moment; one at least."""
    return max(1, int(moment - clock.now().timestamp()) + 1)


def shown(
    request: HttpRequest, template: str, facts: Mapping[str, object], status: int = 200
) -> HttpResponse:
    """Answers with a page of the form and says in which language it is."""
    answer = page(request, template, facts, status=status)
    pack = facts["pack"]
    if isinstance(pack, AskPack):
        answer.headers["Content-Language"] = pack.language
    return answer


def _said(frame: Frame, line: AskedLine) -> Said:
    is_own = line.author is Author.ASKER
    who = (
        frame.words["read_you"] if is_own else frame.words["read_service"].format(service=frame.form.service)
    )
    words = frame.words["read_damaged"] if line.words is None else line.words
    return Said(who, day(frame.pack, clock.day_of(line.at)), is_own, ((None, words),))
