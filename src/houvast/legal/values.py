"""Law as dated data: what the pages cite is a value with a validity, a source and an honest reading (F16).

A text the project never read says so; a value nobody verified stays empty and carries the sentence that
tells whom to ask. Nothing here knows persons, and nothing decides: it only says what is written where.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LANGUAGES = ("nl", "fr", "de", "en")
TRACKS = ("desk", "guidance", "consultation", "group", "learning", "outreach", "school", "table")


@dataclass(frozen=True, slots=True)
class Text:
    """The same sentence in the country's three languages and in English."""

    nl: str
    fr: str
    de: str
    en: str

    def in_language(self, language: str) -> str:
        """Returns the sentence in a language ("nl", "fr-be", …); English where the language is not held."""
        code = language.lower()[:2]
        return {"nl": self.nl, "fr": self.fr, "de": self.de}.get(code, self.en)


class Kind(StrEnum):
    """What sort of legal text it is."""

    LAW = "law"
    DECREE = "decree"
    CODE = "code"
    REGULATION = "regulation"
    JUDGMENT = "judgment"
    ORDER = "order"
    CIRCULAR = "circular"


class Reading(StrEnum):
    """How the project knows: the text itself, a page about it, a conclusion, or not at all."""

    READ = "read"
    DESCRIBED = "described"
    INFERRED = "inferred"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Citation:
    """One article in one period of validity; both days are included (F16)."""

    id: str
    act: str
    title: Text
    short: Text
    article: Text
    kind: Kind
    topic: str | None
    valid_from: date | None
    valid_until: date | None
    source_url: str
    reading: Reading
    checked_on: date
    note: Text
    gap: Text | None

    def is_valid(self, on: date) -> bool:
        """Says whether the article is in force on a day; an unknown first day counts as long ago."""
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.valid_until is None or on <= self.valid_until)

    def label(self, language: str) -> str:
        """Returns the short way to cite it, as "AVG art. 6.1.e"."""
        return f"{self.short.in_language(language)} {self.article.in_language(language)}"


class Unit(StrEnum):
    """What a period counts; days are calendar days."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class PeriodKind(StrEnum):
    """The periods every regime answers, if only with "unknown" (F5, F12, F13)."""

    INVITATION_NOTICE = "invitation_notice"
    RETENTION_AFTER_LAST_DISCUSSION = "retention_after_last_discussion"
    RETENTION_EXTENDED = "retention_extended"
    REQUEST_ANSWER = "request_answer"
    REQUEST_EXTENSION = "request_extension"


class AgeKind(StrEnum):
    """The ages every regime answers: under which age what is asked (F14)."""

    SPECIAL_REASONS = "special_reasons"
    BEST_INTERESTS = "best_interests"


@dataclass(frozen=True, slots=True)
class Period:
    """A period with its article, or no value and the sentence that says whom to ask; never both."""

    kind: PeriodKind
    amount: int | None
    unit: Unit | None
    citation: str | None
    condition: Text | None
    unknown: Text | None


@dataclass(frozen=True, slots=True)
class Age:
    """An age under which something is asked, or no value and the sentence that says whom to ask."""

    kind: AgeKind
    under: int | None
    citation: str | None
    unknown: Text | None


@dataclass(frozen=True, slots=True)
class Named:
    """An entry of a closed list: a category of data, a kind of service, a role."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class ClosedList:
    """A closed list of the law; ``total`` exceeds the entries where the law's own list is not fully held."""

    id: str
    citation: str | None
    entries: tuple[Named, ...]
    total: int | None
    unknown: Text | None

    @property
    def missing(self) -> int:
        """How many entries the law has that are not held here; they are never invented."""
        return max(0, (self.total or len(self.entries)) - len(self.entries))


@dataclass(frozen=True, slots=True)
class Reasons:
    """Whether not taking part needs reasons, and who hears them; None where that is not known (F5)."""

    must_be_given: bool | None
    heard_by: Text | None
    citation: str | None
    unknown: Text | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a regime in a plain sentence, with its article."""

    id: str
    text: Text
    citation: str


@dataclass(frozen=True, slots=True)
class Regime:
    """How one Community or Region frames the consultation (F17), its unknown values empty and saying so."""

    id: str
    names: Text
    entity: Text
    ready: bool
    act: str | None
    periods: tuple[Period, ...]
    ages: tuple[Age, ...]
    lists: tuple[ClosedList, ...]
    reasons: Reasons
    rules: tuple[Rule, ...]
    gaps: tuple[Text, ...]

    def period(self, kind: PeriodKind) -> Period:
        """Returns the period of a kind; every regime has each, if only as unknown."""
        return next(period for period in self.periods if period.kind == kind)

    def age(self, kind: AgeKind) -> Age:
        """Returns the age of a kind; every regime has each, if only as unknown."""
        return next(age for age in self.ages if age.kind == kind)

    def list_of(self, name: str) -> ClosedList:
        """Returns a closed list by name: "categories", "special_categories", "services" or "roles"."""
        return next(closed for closed in self.lists if closed.id == name)


class GroundStatus(StrEnum):
    """Whether a ground stands in a text held here, or is the controller's own to name."""

    CITED = "cited"
    TO_CONFIRM = "to_confirm"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a dossier of a track may rest on; ``frame`` names topics and articles that bind it meanwhile."""

    id: str
    track: str
    regime: str | None
    name: Text
    status: GroundStatus
    citations: tuple[str, ...]
    frame: tuple[str, ...]
    confirm: Text | None


@dataclass(frozen=True, slots=True)
class ConfidentialityGround:
    """What may bind a user to silence; no access without one recorded (F15)."""

    id: str
    name: Text
    explanation: Text
    topic: str | None
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Restriction:
    """On what an entry may be held back from the person concerned (F13).

    ``only_on_list``: it counts only while the person is on the list of a cell.
    """

    id: str
    regime: str | None
    citation: str
    only_on_list: bool
    name: Text
