"""The sentences of an overview, once for each who may ask; pages and papers put entries between them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

MUNICIPALITY = _("The municipality")
PARTNER = pgettext_lazy("who told it", "A service")
ROLES = {
    "mayor": _("The mayor"),
    "police": _("The local police"),
    "prevention": _("The prevention service of the municipality"),
    "coordinator": _("Whoever coordinates the cell"),
}

YOUNG_TITLE = pgettext_lazy("to a young person", "What the security cell did about you")
YOUNG_INTRO = (
    pgettext_lazy(
        "to a young person",
        "On %(day)s you asked what the security cell did about you. This is our answer.",
    ),
    pgettext_lazy(
        "to a young person",
        "In a security cell the mayor, the police and services look together at what can "
        "help somebody, and how violence can be prevented. Nobody there has to speak, and "
        "everybody keeps silent about it afterwards.",
    ),
)
YOUNG_CLOSE = (
    pgettext_lazy(
        "to a young person",
        "Each service itself keeps what it told. Ask the service: it can show you what it told about you.",
    ),
    pgettext_lazy(
        "to a young person",
        "Some things the law does not let us tell, or not yet: what comes from police, "
        "courts or intelligence services, for instance. Then we may not even say that "
        "there is something. So this sentence stands in every overview, also when there "
        "is nothing. To ask about that, you can turn to the Data Protection Authority.",
    ),
    pgettext_lazy(
        "to a young person",
        "Is something not right? Say so: we put it right. You may ask again at any time.",
    ),
    pgettext_lazy(
        "to a young person",
        "Are you not content with this answer? You can complain to the Data Protection Authority.",
    ),
)
YOUNG_PARTS = {
    "list": pgettext_lazy("to a young person", "The list of the mayor"),
    "services": pgettext_lazy("to a young person", "Who took part in the meetings"),
    "help": pgettext_lazy("to a young person", "What was decided about help"),
    "said": pgettext_lazy("to a young person", "What was told about you, and by whom"),
    "told": pgettext_lazy("to a young person", "When you were told"),
}
YOUNG_LEADS = {
    "listed": pgettext_lazy(
        "to a young person", "On %(days)s the mayor put you on the list, for these reasons:"
    ),
    "stayed": pgettext_lazy(
        "to a young person",
        "On %(days)s the mayor decided that you stay on the list, for these reasons:",
    ),
    "taken_off": pgettext_lazy(
        "to a young person", "On %(days)s the mayor took you off the list, for these reasons:"
    ),
    "went_well": pgettext_lazy("to a young person", "This went well:"),
    "kept_longer": pgettext_lazy(
        "to a young person",
        "On %(days)s the mayor decided to keep what is written about you until %(by)s, for these reasons:",
    ),
    "took_part": pgettext_lazy("to a young person", "%(who)s: %(days)s"),
    "own_words": pgettext_lazy("to a young person", "You said on %(days)s:"),
    "agreed": pgettext_lazy("to a young person", "On %(days)s this was agreed with you:"),
    "agreed_without": pgettext_lazy(
        "to a young person", "On %(days)s this was agreed about help, without you:"
    ),
    "contact": pgettext_lazy("to a young person", "You can turn to:"),
    "action": pgettext_lazy("to a young person", "%(who)s does this by %(by)s:"),
    "action_nobody": pgettext_lazy("to a young person", "This is done by %(by)s:"),
    "positive": pgettext_lazy("to a young person", "The meeting of %(days)s saw that this goes well:"),
    "said_well": pgettext_lazy("to a young person", "What goes well. %(who)s, %(days)s:"),
    "said_worry": pgettext_lazy("to a young person", "What gave worry. %(who)s, %(days)s:"),
    "said_asked": pgettext_lazy("to a young person", "What a service answered the mayor. %(who)s, %(days)s:"),
    "told": pgettext_lazy("to a young person", "On %(days)s you were told:"),
    "told_later": pgettext_lazy(
        "to a young person",
        "On %(days)s it was decided to tell you later, at the latest on %(by)s, for these reasons:",
    ),
    "overview": pgettext_lazy("to a young person", "On %(days)s you were given an overview like this one."),
}
YOUNG_YOURSELF = pgettext_lazy("to a young person", "You yourself")
ADULT_TITLE = pgettext_lazy("to a grown-up", "What the security cell did about you")
ADULT_INTRO = (
    pgettext_lazy(
        "to a grown-up",
        "On %(day)s you asked what the security cell did about you. This is our answer.",
    ),
    pgettext_lazy(
        "to a grown-up",
        "In a security cell the mayor, the police and services look together at what can "
        "help somebody, and how violence can be prevented. Nobody there has to speak, and "
        "everybody keeps silent about it afterwards.",
    ),
)
ADULT_CLOSE = (
    pgettext_lazy(
        "to a grown-up",
        "Each service itself keeps what it told. Ask the service: it can show you what it told about you.",
    ),
    pgettext_lazy(
        "to a grown-up",
        "Some things the law does not let us tell, or not yet: what comes from police, "
        "courts or intelligence services, for instance. Then we may not even say that "
        "there is something. So this sentence stands in every overview, also when there "
        "is nothing. To ask about that, you can turn to the Data Protection Authority.",
    ),
    pgettext_lazy(
        "to a grown-up",
        "Is something not right? Say so: we put it right. You may ask again at any time.",
    ),
    pgettext_lazy(
        "to a grown-up",
        "Are you not content with this answer? You can complain to the Data Protection Authority.",
    ),
)
ADULT_PARTS = {
    "list": pgettext_lazy("to a grown-up", "The list of the mayor"),
    "services": pgettext_lazy("to a grown-up", "Who took part in the meetings"),
    "help": pgettext_lazy("to a grown-up", "What was decided about help"),
    "said": pgettext_lazy("to a grown-up", "What was told about you, and by whom"),
    "told": pgettext_lazy("to a grown-up", "When you were told"),
}
ADULT_LEADS = {
    "listed": pgettext_lazy("to a grown-up", "On %(days)s the mayor put you on the list, for these reasons:"),
    "stayed": pgettext_lazy(
        "to a grown-up",
        "On %(days)s the mayor decided that you stay on the list, for these reasons:",
    ),
    "taken_off": pgettext_lazy(
        "to a grown-up", "On %(days)s the mayor took you off the list, for these reasons:"
    ),
    "went_well": pgettext_lazy("to a grown-up", "This went well:"),
    "kept_longer": pgettext_lazy(
        "to a grown-up",
        "On %(days)s the mayor decided to keep what is written about you until %(by)s, for these reasons:",
    ),
    "took_part": pgettext_lazy("to a grown-up", "%(who)s: %(days)s"),
    "own_words": pgettext_lazy("to a grown-up", "You said on %(days)s:"),
    "agreed": pgettext_lazy("to a grown-up", "On %(days)s this was agreed with you:"),
    "agreed_without": pgettext_lazy("to a grown-up", "On %(days)s this was agreed about help, without you:"),
    "contact": pgettext_lazy("to a grown-up", "You can turn to:"),
    "action": pgettext_lazy("to a grown-up", "%(who)s does this by %(by)s:"),
    "action_nobody": pgettext_lazy("to a grown-up", "This is done by %(by)s:"),
    "positive": pgettext_lazy("to a grown-up", "The meeting of %(days)s saw that this goes well:"),
    "said_well": pgettext_lazy("to a grown-up", "What goes well. %(who)s, %(days)s:"),
    "said_worry": pgettext_lazy("to a grown-up", "What gave worry. %(who)s, %(days)s:"),
    "said_asked": pgettext_lazy("to a grown-up", "What a service answered the mayor. %(who)s, %(days)s:"),
    "told": pgettext_lazy("to a grown-up", "On %(days)s you were told:"),
    "told_later": pgettext_lazy(
        "to a grown-up",
        "On %(days)s it was decided to tell you later, at the latest on %(by)s, for these reasons:",
    ),
    "overview": pgettext_lazy("to a grown-up", "On %(days)s you were given an overview like this one."),
}
ADULT_YOURSELF = pgettext_lazy("to a grown-up", "You yourself")
PARENT_TITLE = pgettext_lazy("to a parent", "What the security cell did about your child")
PARENT_INTRO = (
    pgettext_lazy(
        "to a parent",
        "On %(day)s you asked what the security cell did about your child. This is our answer.",
    ),
    pgettext_lazy(
        "to a parent",
        "In a security cell the mayor, the police and services look together at what can "
        "help somebody, and how violence can be prevented. Nobody there has to speak, and "
        "everybody keeps silent about it afterwards.",
    ),
)
PARENT_CLOSE = (
    pgettext_lazy(
        "to a parent",
        "Each service itself keeps what it told. Ask the service: it can show you what it "
        "may tell you. What your child itself said is your child's.",
    ),
    pgettext_lazy(
        "to a parent",
        "Some things the law does not let us tell, or not yet: what comes from police, "
        "courts or intelligence services, for instance. Then we may not even say that "
        "there is something. So this sentence stands in every overview, also when there "
        "is nothing. To ask about that, you can turn to the Data Protection Authority.",
    ),
    pgettext_lazy(
        "to a parent",
        "Is something not right? Say so: we put it right. You may ask again at any time.",
    ),
    pgettext_lazy(
        "to a parent",
        "Are you not content with this answer? You can complain to the Data Protection Authority.",
    ),
)
PARENT_PARTS = {
    "list": pgettext_lazy("to a parent", "The list of the mayor"),
    "services": pgettext_lazy("to a parent", "Who took part in the meetings"),
    "help": pgettext_lazy("to a parent", "What was decided about help"),
    "said": pgettext_lazy("to a parent", "What was told about your child, and by whom"),
    "told": pgettext_lazy("to a parent", "When your child was told"),
}
PARENT_LEADS = {
    "listed": pgettext_lazy(
        "to a parent", "On %(days)s the mayor put your child on the list, for these reasons:"
    ),
    "stayed": pgettext_lazy(
        "to a parent",
        "On %(days)s the mayor decided that your child stays on the list, for these reasons:",
    ),
    "taken_off": pgettext_lazy(
        "to a parent", "On %(days)s the mayor took your child off the list, for these reasons:"
    ),
    "went_well": pgettext_lazy("to a parent", "This went well:"),
    "kept_longer": pgettext_lazy(
        "to a parent",
        "On %(days)s the mayor decided to keep what is written about your child until "
        "%(by)s, for these reasons:",
    ),
    "took_part": pgettext_lazy("to a parent", "%(who)s: %(days)s"),
    "agreed": pgettext_lazy("to a parent", "On %(days)s this was agreed with your child:"),
    "agreed_without": pgettext_lazy(
        "to a parent", "On %(days)s this was agreed about help, without your child:"
    ),
    "contact": pgettext_lazy("to a parent", "Your child can turn to:"),
    "action": pgettext_lazy("to a parent", "%(who)s does this by %(by)s:"),
    "action_nobody": pgettext_lazy("to a parent", "This is done by %(by)s:"),
    "positive": pgettext_lazy("to a parent", "The meeting of %(days)s saw that this goes well:"),
    "said_well": pgettext_lazy("to a parent", "What goes well. %(who)s, %(days)s:"),
    "said_worry": pgettext_lazy("to a parent", "What gave worry. %(who)s, %(days)s:"),
    "said_asked": pgettext_lazy("to a parent", "What a service answered the mayor. %(who)s, %(days)s:"),
    "told": pgettext_lazy("to a parent", "On %(days)s your child was told:"),
    "told_later": pgettext_lazy(
        "to a parent",
        "On %(days)s it was decided to tell your child later, at the latest on %(by)s, for these reasons:",
    ),
}
PARENT_YOURSELF = pgettext_lazy("to a parent", "Your child")
