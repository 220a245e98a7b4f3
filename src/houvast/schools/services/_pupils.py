"""What every act that keeps a text asks first: whether a pupil stands in it."""

from collections.abc import Iterable

from houvast.access.actor import Actor
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.people.recognising.pupils import find_pupils


def refuse_pupils(actor: Actor, texts: Iterable[str], known_names: Iterable[str], *, looked: bool) -> None:
    """Raises Invalid for a text in which a pupil seems to stand.

    ``looked`` says that the writer looked and that it is no pupil; a number, a birthday or an account of
    somebody is refused all the same.
    """
    known = (*known_names, actor.name)
    hints = [hint for text in texts for hint in find_pupils(text, known)]
    sure = [hint.words for hint in hints if hint.is_sure]
    if sure:
        raise Invalid(
            message("“%(what)s” belongs to a person. Leave it out: no pupil has a record here."),
            what=", ".join(sure),
        )
    if hints and not looked:
        raise Invalid(
            message(
                "This looks like a pupil: “%(what)s”. Leave it out: no pupil has a record here."
                " Is it no pupil? Tick the box at the foot of the form and save once more."
            ),
            what=", ".join(dict.fromkeys(hint.words for hint in hints)),
        )
