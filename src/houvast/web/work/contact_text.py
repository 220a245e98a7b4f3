"""The contacts of a period as plain text, for the papers of one's own organisation."""

from collections.abc import Collection, Iterator

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from houvast.guidance.selectors.summarise_contacts import ContactLine, ContactSummary, NextStep
from houvast.web.guidance.facts import who
from houvast.web.guidance.labels_appointments import ENDS, PLACES


def contact_text(summary: ContactSummary, holds: Collection[str]) -> str:
    """Returns the text; ``holds`` names what is in it: name, contacts, words, next."""
    return "\n".join(_lines(summary, holds)).strip() + "\n"


def _lines(summary: ContactSummary, holds: Collection[str]) -> Iterator[str]:
    reference = summary.identity.reference
    yield f"{who(summary.identity.name)} ({reference})" if "name" in holds else reference
    if "contacts" in holds or "words" in holds:
        yield ""
        yield _("Contacts")
        for line in summary.contacts:
            yield _contact(line)
            if "words" in holds and line.words:
                yield f"  {line.words}"
        if not summary.contacts:
            yield _("None in this period.")
        yield ngettext("%(number)s minute in all", "%(number)s minutes in all", summary.minutes) % {
            "number": summary.minutes
        }
    if "next" in holds:
        yield ""
        yield _("Next steps")
        yield from map(_step, summary.next_steps)
        if not summary.next_steps:
            yield _("None planned.")


def _contact(line: ContactLine) -> str:
    day = date_format(line.on, "j F Y")
    if line.end is None or line.place is None:
        return f"- {day}: " + _("conversation written down")
    minutes = ngettext("%(number)s minute", "%(number)s minutes", line.minutes) % {"number": line.minutes}
    facts = [str(PLACES[line.place]), minutes, str(ENDS[line.end])]
    return f"- {day}: " + ", ".join([*facts, line.what_for] if line.what_for else facts)


def _step(step: NextStep) -> str:
    if step.moment is None:
        day = date_format(step.day, "j F Y") if step.day else ""
        return f"- {day}: {step.what}" if day else f"- {step.what}"
    moment = date_format(timezone.localtime(step.moment), "j F Y H:i")
    place = str(PLACES[step.place]) if step.place else ""
    return f"- {moment}: " + ", ".join(part for part in (step.what, place) if part)
