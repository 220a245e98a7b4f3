"""What the pages of recordings print: each question in each language, with its recording if there is one."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.selectors.list_recordings import RecordingLine, Recordings
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.fill.packs import packs


@dataclass(frozen=True)
class Spoken:
    """A question in a language, and its recording if there is one."""

    key: str
    language: str
    text: str
    line: RecordingLine | None


@dataclass(frozen=True)
class SpokenLanguage:
    """A language with its questions."""

    name: str
    language: str
    questions: tuple[Spoken, ...]


def recording_facts(found: Recordings, only: UUID | None = None) -> dict[str, object]:
    """Returns all questions by language, and the one recording that is asked for. Raises NotFound."""
    lines = {(line.key, line.language): line for line in found.lines}
    wanted = [line for line in found.lines if line.id == only]
    if only is not None and not wanted:
        raise NotFound(message("This does not exist, or not for you."))
    languages = tuple(
        SpokenLanguage(
            pack.words["language_own"],
            pack.language,
            tuple(
                Spoken(key, pack.language, question.text, lines.get((key, pack.language)))
                for key, question in pack.questions.items()
                if "{about}" not in question.text
            ),
        )
        for pack in packs().values()
    )
    return {"languages": languages, "line": wanted[0] if wanted else None}
