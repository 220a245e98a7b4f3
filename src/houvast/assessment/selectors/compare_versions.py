"""Two versions laid side by side: every difference, and the versions there are to choose from."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._versions import Version, every_version
from houvast.instruments.comparing import Difference, compare
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Comparison:
    """Two versions, or one or none while somebody still chooses, and what is different between them."""

    versions: tuple[Version, ...]
    before: Version | None
    after: Version | None
    differences: tuple[Difference, ...]


def compare_versions(actor: Actor, before: str, after: str) -> Comparison:
    """Returns the differences between two versions by their names, either of them empty for none yet.

    Raises NotFound for a name of nothing.
    """
    must(actor, "assessment.compare_versions")
    versions = every_version(actor)
    one, other = (_named(versions, name) if name else None for name in (before, after))
    found = compare(one.definition, other.definition) if one and other else ()
    return Comparison(versions, one, other, found)


def _named(versions: tuple[Version, ...], name: str) -> Version:
    for version in versions:
        if version.name == name:
            return version
    raise NotFound(message("This does not exist, or not for you."))
