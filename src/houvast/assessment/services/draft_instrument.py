"""Beginning a version of an instrument for one's own service: nobody rates with it before it is published."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import OTHER_WORDS, one_at_a_time
from houvast.assessment.finding.own_versions import writing_service
from houvast.assessment.models.own_versions import OwnVersion
from houvast.assessment.services._drafts import refuse_people
from houvast.audit import log
from houvast.instruments.definition import Definition, Licence, Status
from houvast.instruments.drafting import altered, may_become_own, next_version
from houvast.instruments.plain import as_text, digest_of
from houvast.instruments.reading import read_definition
from houvast.instruments.shipped import origin_of, shipped_definitions
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewDraft:
    """A version to begin; its number comes with the form. ``text`` is a definition, with faults or without.

    ``based_on`` says what it was made from: "houvast.life_domains@1.0", an own version's number, or nothing.
    ``controller_id`` says for which service, where the actor writes instruments for more than one.
    ``looked`` says that its writer looked at what seemed to be somebody, and that it is nobody.
    """

    version_id: UUID
    text: str
    based_on: str = ""
    controller_id: UUID | None = None
    looked: bool = False


def draft_instrument(actor: Actor, new: NewDraft) -> None:
    """Keeps a draft under a name of the service's own, with the next version number that is free.

    What is made from an instrument that comes with the product keeps its licence and says that it was
    changed, also when it comes from a file that lost them. The same number again does nothing. Raises Invalid
    for a text that is no definition, in which somebody stands, or that comes from what is only kept to be
    read; Conflict when the number was used with
    other words; NotFound where the actor writes no instruments.
    """
    must(actor, "assessment.draft_instrument")
    controller = writing_service(actor, new.controller_id)
    one_at_a_time(f"instruments of {controller}")
    definition = _numbered(controller, new.version_id, _read(new.text))
    kept = OwnVersion.objects.filter(id=new.version_id).first()
    if kept is not None:
        if kept.digest != digest_of(definition):
            raise Conflict(OTHER_WORDS)
        return
    refuse_people(actor, None, definition, looked=new.looked)
    OwnVersion.objects.create(
        id=new.version_id,
        controller_id=controller,
        instrument=definition.id,
        version=definition.version,
        status=Status.DRAFT,
        digest=digest_of(definition),
        text=as_text(definition),
        set_aside="",
        based_on=new.based_on,
    )
    log.record("assessment.draft_instrument", subject=new.version_id)


def _read(text: str) -> Definition:
    definition = read_definition(text.encode()).definition
    if definition is None:
        raise Invalid(message("This is not an instrument in our format, so it cannot be kept as a draft."))
    origin = shipped_definitions().get(definition.id) or origin_of(definition)
    if origin is not None and not may_become_own(origin):
        raise Invalid(message("This instrument is kept to be read; no other version is made from it."))
    if definition.id in shipped_definitions():
        definition = altered(definition)
    return replace(definition, status=Status.DRAFT, licence=_licence(definition))


def _licence(definition: Definition) -> Licence:
    """Returns the licence of a definition, with that and the makers of what it was made from."""
    origin, ours = origin_of(definition), definition.licence
    if origin is None:
        return ours
    theirs = origin.licence
    named = theirs.attribution in ours.attribution
    makers = ours.attribution if named else f"{theirs.attribution}; {ours.attribution}".rstrip("; ")
    return replace(ours, spdx=theirs.spdx, text_file=theirs.text_file, attribution=makers, is_altered=True)


def _numbered(controller: UUID, version_id: UUID, definition: Definition) -> Definition:
    others = OwnVersion.objects.filter(controller_id=controller, instrument=definition.id)
    taken = set(others.exclude(id=version_id).values_list("version", flat=True))
    return replace(definition, version=next_version(definition.version, taken))
