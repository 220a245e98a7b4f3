"""The domains of a life as a service calls them: keys that stay, words that may change, levels in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from houvast.guidance.values.lists import Domain
from houvast.vault.content import content

OWN: Final = "own-"
"""How the key of a domain begins that a service added itself."""

LONGEST_NAME: Final = 60


class DomainLevel(StrEnum):
    """How a domain stands, in words with anchors; there is no sum of these, and no mean."""

    HOLDS_WELL = "holds_well"
    HOLDS = "holds"
    SLIGHTLY = "slightly"
    IN_THE_WAY = "in_the_way"
    NOT_SPOKEN_OF = "not_spoken_of"


@content("guidance.domain_name", version=1)
@dataclass(frozen=True)
class DomainName:
    """A service's own words for a domain, in Dutch and in French."""

    nl: str
    fr: str

    def in_language(self, language: str) -> str:
        """Returns the words in this language ("fr"), in any other the Dutch ones."""
        return self.fr if language.startswith("fr") else self.nl


@dataclass(frozen=True)
class DomainChoice:
    """A domain as a service uses it; ``named`` is None where it kept the shipped words."""

    key: str
    named: DomainName | None = None
    is_hidden: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the service added it itself."""
        return self.key.startswith(OWN)


SHIPPED: Final = tuple(DomainChoice(domain.value) for domain in Domain)


def in_order(keys: Iterable[str]) -> tuple[str, ...]:
    """Returns keys of domains in the order of the shipped list, a service's own ones behind them."""
    found = list(dict.fromkeys(keys))
    shipped = [choice.key for choice in SHIPPED]
    return (*(key for key in shipped if key in found), *(key for key in found if key not in shipped))
