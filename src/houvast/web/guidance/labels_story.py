"""The words of the person's side: ideals, allies, rulers, limits, answers. None rates anybody."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.guidance.values.agreements import Answer, Binds, Given, Giver, Purpose, Standing
from houvast.guidance.values.story import AllyPart, Ideal, Involvement, Ruler, Wish
from houvast.web.guidance.labels import Labels

IDEALS: Labels = {
    Ideal.STAND_FOR: _("What they stand for"),
    Ideal.ANGER: _("What makes them angry"),
    Ideal.WORLD: _("The world they want"),
    Ideal.QUESTIONS: _("What they wonder about"),
    Ideal.BELONGING: _("Where they belong"),
}
IDEAL_QUESTIONS: Labels = {
    Ideal.STAND_FOR: _("What do you stand for? What would you never give up?"),
    Ideal.ANGER: _("What makes you angry? What is unfair?"),
    Ideal.WORLD: _("What world do you want? What would be different tomorrow?"),
    Ideal.QUESTIONS: _("What do you wonder about, that nobody answers?"),
    Ideal.BELONGING: _("Where do you belong? With whom can you be yourself?"),
}
ALLY_PARTS: Labels = {
    AllyPart.LISTENS: _("Listens"),
    AllyPart.SETS_LIMITS: _("Sets limits"),
    AllyPart.OPENS_DOOR: _("Opens a door"),
    AllyPart.DOES_ALONG: _("Does things together"),
}
WISHES: Labels = {
    Wish.YES: _("Yes, they agree"),
    Wish.NO: _("No, they would rather not"),
    Wish.NOT_ASKED: pgettext_lazy("wish", "Not asked yet"),
}
INVOLVEMENTS: Labels = {
    Involvement.IN_PLAN: _("Has a place in the plan"),
    Involvement.NOT_YET: _("Not yet in the plan"),
    Involvement.NO_MORE: _("No longer involved"),
}
RULERS: Labels = {
    Ruler.IMPORTANCE: _("Importance"),
    Ruler.CONFIDENCE: _("Confidence"),
    Ruler.READINESS: _("Readiness"),
}
RULER_QUESTIONS: Labels = {
    Ruler.IMPORTANCE: _("How important is it to you, from 0 to 10?"),
    Ruler.CONFIDENCE: _("How sure are you that you can, from 0 to 10?"),
    Ruler.READINESS: _("How ready are you to begin, from 0 to 10?"),
}
BINDS: Labels = {
    Binds.PERSON: _("The person this is about"),
    Binds.HOUSE: _("Us: what we will not do"),
    Binds.EVERYBODY: _("Everybody"),
}
PURPOSES: Labels = {
    Purpose.GUIDANCE: _("The guidance itself"),
    Purpose.SCHOOL: _("Contact with the school"),
    Purpose.SERVICE: _("Contact with a service"),
    Purpose.PARENTS: _("Contact with the parents"),
    Purpose.SELF_FILL: _("Filling in by themselves"),
    Purpose.PHOTOS: _("Photos or recordings"),
    Purpose.OTHER: _("Something else"),
}
GIVERS: Labels = {
    Giver.PERSON: _("The person this is about"),
    Giver.PARENT: _("A parent"),
    Giver.OTHER_PARENT: _("The other parent"),
    Giver.GUARDIAN: _("A guardian"),
    Giver.OTHER: _("Somebody else"),
}
ANSWERS: Labels = {
    Answer.YES: pgettext_lazy("answer", "Yes"),
    Answer.NO: pgettext_lazy("answer", "No"),
    Answer.NOT_ASKED: _("Not asked, and why"),
}
GIVEN: Labels = {
    Given.SPOKEN: _("In a talk"),
    Given.WRITTEN: _("In writing, signed"),
    Given.MESSAGE: _("In a message"),
}
STANDINGS: Labels = {
    Standing.YES: pgettext_lazy("answer", "Yes"),
    Standing.NO: pgettext_lazy("answer", "No"),
    Standing.NOT_ASKED: pgettext_lazy("answer", "Not asked"),
    Standing.WITHDRAWN: pgettext_lazy("answer", "Taken back"),
    Standing.LAPSED: pgettext_lazy("answer", "Over: ask again"),
}
HEIGHTS: tuple[tuple[str, str], ...] = (
    ("3", "+3"),
    ("2", "+2"),
    ("1", "+1"),
    ("0", "0"),
    ("-1", "\N{MINUS SIGN}1"),
    ("-2", "\N{MINUS SIGN}2"),
    ("-3", "\N{MINUS SIGN}3"),
)
