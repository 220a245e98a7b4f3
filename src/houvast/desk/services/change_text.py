"""Wording a service's own text for letters and mails: never with anybody's name or number in it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.desk.models.text import Text
from houvast.desk.values.texts import LANGUAGES, LONGEST, OwnText, TextKind, unknown_places
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.people.recognising.identifiers import find_identifiers
from houvast.people.recognising.persons import NameBook, find_titled
from houvast.people.recognising.spans import Kind

OF_A_PERSON = frozenset(
    {Kind.PERSON, Kind.NATIONAL_NUMBER, Kind.ACCOUNT, Kind.PLATE, Kind.BIRTH, Kind.AGE, Kind.HANDLE}
)


def change_text(actor: Actor, controller_id: UUID, text: OwnText) -> None:
    """Puts a text in place of the earlier one; an empty one brings back the text that is shipped.

    Raises NotFound where the actor is no steward; Invalid for a place nobody fills in, a text that is too
    long, or what belongs to a person.
    """
    must(actor, "desk.change_text")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    _check(text)
    found = Text.objects.filter(controller_id=controller_id, kind=text.kind, language=text.language)
    if not text.body.strip():
        found.delete()
    elif not found.update(subject=text.subject, body=text.body):
        Text.objects.create(
            controller_id=controller_id,
            kind=text.kind,
            language=text.language,
            subject=text.subject,
            body=text.body,
        )
    log.record("desk.change_text", subject=controller_id)


def _check(text: OwnText) -> None:
    whole = f"{text.subject}\n{text.body}"
    if text.language not in LANGUAGES or len(whole) > LONGEST:
        raise Invalid(message("This text is too long, or in a language there is no text for."))
    if unknown := unknown_places(whole):
        raise Invalid(message("Nobody fills in {%(place)s}. Take one of the places below."), place=unknown[0])
    if text.kind is TextKind.SENDER:
        return
    spans = find_identifiers(whole, NameBook([]))
    if any(span.kind in OF_A_PERSON for span in spans) or any(find_titled(whole)):
        raise Invalid(message("A text is for everybody: leave out names and numbers of a person."))
