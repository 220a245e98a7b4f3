"""The instruments of a service: what comes with the product, and its own, each with its versions."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.assessment.selectors._versions import Version, every_version
from houvast.instruments.definition import Status


@dataclass(frozen=True)
class InstrumentLine:
    """One instrument, known by its name: the version that is in use, else the newest; and all of them."""

    shown: Version
    versions: tuple[Version, ...]


@dataclass(frozen=True)
class Instruments:
    """What a service can ask with, its own first; who may write sees how to begin."""

    own: tuple[InstrumentLine, ...]
    shipped: tuple[InstrumentLine, ...]
    may_write: bool


def list_instruments(actor: Actor) -> Instruments:
    """Returns every instrument of the actor's services, and what comes with the product."""
    must(actor, "assessment.list_instruments")
    versions = every_version(actor)
    named: dict[tuple[str, str], list[Version]] = {}
    for version in versions:
        if version.own is not None:
            named.setdefault((version.service, version.definition.id), []).append(version)
    return Instruments(
        tuple(_line(found) for found in named.values()),
        tuple(InstrumentLine(version, (version,)) for version in versions if version.own is None),
        may(actor, "assessment.draft_instrument"),
    )


def _line(versions: list[Version]) -> InstrumentLine:
    published = (each for each in versions if each.definition.status is Status.PUBLISHED)
    return InstrumentLine(next(published, versions[0]), tuple(versions))
