"""What every act on an entry checks: indications, sources, categories, children (F4, F9, F11, F14).

Radical ideas, a belief, clothes or protest are no indications as the law means them: whoever proposes says
which statement is about readiness for terrorist acts or being shaped towards them, and without one nobody is
proposed.
"""

from collections.abc import Iterable

from houvast.cell.finding.children import is_child
from houvast.cell.finding.frames import Frame
from houvast.cell.values.ages import age_on
from houvast.cell.values.cases import (
    CONVICTIONS,
    CaseContent,
    MinorCheck,
    PersonDiscussed,
    Statement,
    YouthCare,
)
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.legal.values import AgeKind


def ensure_entry(content: CaseContent, frame: Frame) -> None:
    """Raises Invalid unless an entry can stand as a whole."""
    proposal = content.proposal
    if not content.person.name.strip() or not content.person.municipality.strip():
        raise Invalid(message("Write who it is about, and in which municipality."))
    if not proposal.by.strip():
        raise Invalid(message("Write which service proposes."))
    for one in (*proposal.indications, *proposal.positive):
        ensure_statement(one, frame)
    if not proposal.indications:
        raise Invalid(message("Write at least one indication, and who says so."))
    if not any(one.is_in_legal_sense for one in proposal.indications):
        raise Invalid(
            message(
                "None of this says that somebody is ready for terrorist acts or being shaped towards them."
                " Radical ideas, a belief, clothes or protest are nothing to bring before a mayor."
                " Something may worry you all the same: a desk or a guidance service can help, and the person"
                " can ask there too."
            )
        )
    if not proposal.positive:
        raise Invalid(message("Write at least one thing that goes well, and who says so."))
    if not proposal.done.strip() or not proposal.why_not_less.strip():
        raise Invalid(message("Write what was tried, and why less would not do."))
    ensure_child(content.person, content.minor, frame)


def ensure_statement(one: Statement, frame: Frame) -> None:
    """Raises Invalid for a statement without words, source or category, or special without a reason."""
    if not one.is_whole:
        raise Invalid(message("Write each thing in words, and who says so."))
    known = {entry.id for entry in frame.categories.entries}
    if known and one.category not in known:
        raise Invalid(message("Choose for each statement which kind of data it is."))
    special = {entry.id for entry in frame.special_categories.entries}
    if one.special and one.special not in special:
        raise Invalid(message("No text held here lets the cell keep this special kind of data."))
    if (one.special or one.about in CONVICTIONS) and not one.special_why.strip():
        raise Invalid(
            message(
                "Health, origin, and what somebody thinks or believes are special kinds of data."
                " Write the compelling reason why the mayor must know this, or leave it out."
            )
        )
    if special and one.about in CONVICTIONS and not one.special:
        raise Invalid(message("Choose which special kind of data this is, or leave it out."))


def ensure_child(person: PersonDiscussed, minor: MinorCheck | None, frame: Frame) -> None:
    """Raises Invalid where a birth date says that it is about a child, and nothing weighs that (F14)."""
    if person.born_on is None:
        return
    if person.born_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    if not is_child(person, frame):
        return
    age = age_on(person.born_on, clock.today())
    if minor is None or not minor.best_interests.strip():
        raise Invalid(
            message("The birth date is a child's. Write how this serves the best interests of the child.")
        )
    lower = frame.under(AgeKind.SPECIAL_REASONS)
    if lower is not None and age < lower and not minor.special_reasons.strip():
        raise Invalid(
            message("The child is younger than %(age)s. Write the special reasons the law asks for."),
            age=lower,
        )
    if minor.youth_care is YouthCare.AGREES and not minor.consent.strip():
        raise Invalid(message("Write when and how the child agreed."))
    if minor.youth_care is YouthCare.SET_ASIDE and not (minor.verified_by.strip() and minor.verified_on):
        raise Invalid(
            message("Write who verified that there is a legal ground to set the refusal aside, and when.")
        )


def texts_of(content: CaseContent) -> tuple[str, ...]:
    """Returns every free text of an entry."""
    proposal, person, minor = content.proposal, content.person, content.minor
    weighed = (minor.best_interests, minor.special_reasons, minor.consent, minor.verified_by) if minor else ()
    said = statement_texts((*proposal.indications, *proposal.positive))
    return (person.contact, proposal.by, proposal.done, proposal.why_not_less, *weighed, *said)


def statement_texts(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Returns the free texts of statements."""
    return tuple(text for one in statements for text in (one.words, one.source, one.special_why))
