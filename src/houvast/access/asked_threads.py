"""What was asked by form, as the desk's team reads and answers it; row security has removed all else.

The team finds the asker's public key and the key of the proofs in the question itself, which only the team
opens: an answer is sealed to that key and to no other, whoever writes the database.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import IntegrityError, transaction

from houvast.access.actor import Actor, Closed
from houvast.access.asked_files import opened
from houvast.access.asked_sealing import Spot, open_word, seal_word
from houvast.access.asked_values import AskedFile, AskedLine, AskedOpening, AskedSaid, AskedState, Author
from houvast.access.models.asked import AskedPart, AskedThread, AskedWord, AskForm
from houvast.access.register import write_down
from houvast.access.sealing import note_closed
from houvast.access.writing import taken_for_change
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault.sealing import SymmetricKey

READ_ON: Final = timedelta(days=14)
"""How long a closed question can still be read by whoever asked it; the register's replay says the same."""
ERASED: Final = "erased_asked"
CLOSED: Final = "closed_asked"
NOT_HERE: Final = message("This does not exist, or not for you.")


MOST_LISTED = 100
"""Questions by form opened at once; the next come when these are taken in."""


@dataclass(frozen=True)
class AskedThreadLine:
    """A question by form in a list, opened or not."""

    id: UUID
    at: datetime
    opening: AskedOpening | Closed


@dataclass(frozen=True)
class AskedTalk:
    """A question by form with all that was said, as the desk reads it."""

    id: UUID
    at: datetime
    state: AskedState
    waits: bool
    lapses_on: date
    opening: AskedOpening
    lines: tuple[AskedLine, ...]


@dataclass(frozen=True)
class NewAnswer:
    """An answer to write: under which number, to which question, which words."""

    word_id: UUID
    thread_id: UUID
    words: str = field(repr=False)


def asked_waiting() -> int:
    """Returns how many questions by form wait for one of the actor's teams; one query."""
    return AskedThread.objects.filter(waits=True).count()


def asked_lines(actor: Actor) -> tuple[AskedThreadLine, ...]:
    """Returns what came in and is no question of the desk yet, the oldest 100; constant queries."""
    waiting = AskedThread.objects.filter(state=AskedState.WAITING).order_by("created_at", "id")
    rows = list(waiting[:MOST_LISTED])
    first = AskedWord.objects.filter(thread_id__in=[row.id for row in rows], number=1)
    words = {word.thread_id: word for word in first}
    return tuple(
        AskedThreadLine(row.id, row.created_at, _whole(actor, row, words.get(row.id))) for row in rows
    )


def answered_waiting() -> tuple[UUID, ...]:
    """Returns the questions of the desk in which whoever asked by form wrote on, the oldest first."""
    rows = AskedThread.objects.filter(state=AskedState.OPEN, waits=True).order_by("lapses_on", "id")
    return tuple(rows.values_list("id", flat=True))


def asked_talk(actor: Actor, thread_id: UUID) -> AskedTalk | None:
    """Returns a question by form with all that was said; None when there is none of this number.

    What is not as it was sealed is left without words, and the page says so. Raises Tampered when the
    question itself is not.
    """
    row = AskedThread.objects.filter(id=thread_id).first()
    if row is None:
        return None
    words = list(AskedWord.objects.filter(thread_id=row.id).order_by("number"))
    opening = _opening(actor, row, words[0] if words else None)
    proof = SymmetricKey(bytes.fromhex(opening.proof))
    lines = tuple(_line(actor, row, word, proof) for word in words[1:])
    state = AskedState(row.state)
    return AskedTalk(row.id, row.created_at, state, row.waits, row.lapses_on, opening, lines)


def take_asked(actor: Actor, thread_id: UUID) -> AskedOpening:
    """Takes a question in: from now on it is the desk's. Raises NotFound, Tampered."""
    row = _row(thread_id)
    word = AskedWord.objects.filter(thread_id=row.id, number=1).first()
    opening = _opening(actor, row, word)
    AskedThread.objects.filter(id=row.id, state=AskedState.WAITING).update(state=AskedState.OPEN, waits=False)
    return opening


def answer_asked(actor: Actor, answer: NewAnswer) -> bool:
    """Seals an answer to whoever asked and to the team; returns whether this call did it.

    Raises NotFound, Conflict when it is closed or something came in meanwhile, Tampered.
    """
    row = _row(answer.thread_id)
    if AskedWord.objects.filter(id=answer.word_id, thread_id=row.id).exists():
        return False
    if row.state != AskedState.OPEN:
        raise Conflict(message("This talk is closed. Nobody would read an answer."))
    words = list(AskedWord.objects.filter(thread_id=row.id).order_by("number"))
    opening = _opening(actor, row, words[0] if words else None)
    proof = SymmetricKey(bytes.fromhex(opening.proof))
    spot, said = Spot(row.id, words[-1].number + 1, Author.DESK), AskedSaid(answer.words)
    team = actor.keyring.public_keys({row.function_key_id})[row.function_key_id]
    word = AskedWord(
        id=answer.word_id,
        thread_id=row.id,
        number=spot.number,
        author=spot.author,
        for_desk=seal_word(team.encryption, proof, spot, said),
        for_asker=seal_word(bytes.fromhex(opening.public), proof, spot, said),
    )
    try:
        with transaction.atomic():
            word.save(force_insert=True)
    except IntegrityError as error:
        raise Conflict(
            message("Something came in meanwhile. Read it, and send your answer again.")
        ) from error
    AskedThread.objects.filter(id=row.id).update(waits=False, lapses_on=_day(row))
    return True


def close_asked(thread_id: UUID) -> bool:
    """Closes the talk, to be read for fourteen days more; whether this call did it. Raises NotFound."""
    row = _row(thread_id)
    if row.state == AskedState.CLOSED:
        return False
    write_down(CLOSED, row.id)
    until = min(row.lapses_on, clock.today() + READ_ON)
    AskedThread.objects.filter(id=row.id).update(state=AskedState.CLOSED, waits=False, lapses_on=until)
    return True


def close_asked_with(question_id: UUID) -> None:
    """Closes the talk of a question that is closed, if it came by form: both have the same number."""
    if AskedThread.objects.filter(id=question_id, state=AskedState.OPEN).exists():
        close_asked(question_id)


def set_aside_asked(thread_id: UUID) -> None:
    """Erases what came in and is no question. Raises NotFound, Conflict once it is the desk's."""
    row = _row(thread_id)
    if row.state != AskedState.WAITING:
        raise Conflict(message("A colleague opened this as a question a moment ago."))
    write_down(ERASED, row.id)
    AskedPart.objects.filter(thread_id=row.id).delete()
    AskedWord.objects.filter(thread_id=row.id).delete()
    AskedThread.objects.filter(id=row.id).delete()


def asked_file(actor: Actor, thread_id: UUID, file_id: UUID) -> tuple[AskedFile, bytes]:
    """Returns a file that came along, whole. Raises NotFound, Tampered when it is not what came in."""
    talk = asked_talk(actor, thread_id)
    found = [file for file in talk.opening.files if file.id == file_id] if talk else []
    if not found:
        raise NotFound(NOT_HERE)
    return found[0], opened(found[0], _parts(file_id))


def _parts(file_id: UUID) -> Iterable[bytes]:
    """Gives the pieces one by one, so that no more than one waits beside the opened file."""
    parts = AskedPart.objects.filter(file_id=file_id)
    for number in range(parts.count()):
        yield bytes(parts.filter(number=number).values_list("sealed", flat=True).first() or b"")


def _row(thread_id: UUID) -> AskedThread:
    return taken_for_change(AskedThread, thread_id)


def _day(row: AskedThread) -> date:
    """Returns the new day on which a talk goes when nobody writes: the form's days from today."""
    days = AskForm.objects.filter(id=row.form_id).values_list("days", flat=True).first()
    return clock.today() + timedelta(days=days) if days else row.lapses_on


def _opening(actor: Actor, row: AskedThread, word: AskedWord | None) -> AskedOpening:
    """Opens the question with one of the team's keys. Raises Tampered, NotFound for who has none."""
    spot = Spot(row.id, 1, Author.ASKER)
    pairs = actor.keyring.function_pairs(row.function_key_id)
    if not pairs:
        raise NotFound(NOT_HERE)
    for version in sorted(pairs, reverse=True):
        try:
            return open_word(pairs[version], spot, bytes(word.for_desk) if word else b"", AskedOpening, None)
        except Tampered:
            continue
    raise Tampered(message("This sealed value is not what it claims to be; it is not opened."))


def _whole(actor: Actor, row: AskedThread, word: AskedWord | None) -> AskedOpening | Closed:
    try:
        return _opening(actor, row, word)
    except Tampered:
        held = actor.keyring.function_pairs(row.function_key_id)
        return note_closed(actor, row, is_damaged=set(held) == set(range(1, max(held) + 1)))
    except NotFound:
        return note_closed(actor, row, is_damaged=False)


def _line(actor: Actor, row: AskedThread, word: AskedWord, proof: SymmetricKey) -> AskedLine:
    author = Author(word.author)
    spot = Spot(row.id, word.number, author)
    for pair in actor.keyring.function_pairs(row.function_key_id).values():
        try:
            said = open_word(pair, spot, bytes(word.for_desk), AskedSaid, proof)
        except Tampered:
            continue
        return AskedLine(author, word.created_at, said.words)
    note_closed(actor, word, is_damaged=True)
    return AskedLine(author, word.created_at, None)
