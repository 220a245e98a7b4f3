"""The questions a cell asks itself, in our own words."""

from django.utils.translation import gettext_lazy as _

from houvast.cell.values.evaluations import Question
from houvast.web.guidance.labels import Labels

QUESTIONS: Labels = {
    Question.TABLE: _("Who is missing at our table, and are the social partners there?"),
    Question.TRUST: _("How is the trust between us? What made it grow, what harmed it?"),
    Question.SHARING: _(
        "Does everybody know what they may share and what not? Was more told than was needed?"
    ),
    Question.ROLES: _("Is everybody's role clear, also where somebody has two?"),
    Question.RULES: _(
        "Do our house rules and our agreement still fit what we do? Did the four safeguards hold?"
    ),
    Question.CHILDREN: _(
        "With children and their parents: were they told, were they heard, could they say no, and what stays"
        " behind at eighteen?"
    ),
    Question.ENDING: _("Do we know when a case can end, and do we end it then?"),
    Question.EFFORT: _("Is the effort in proportion to how often we need each other?"),
    Question.NEW: _("What did we meet that was new to us?"),
    Question.WORKED: _("What helped, and how do we know?"),
}
