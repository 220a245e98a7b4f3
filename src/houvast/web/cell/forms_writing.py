"""The form every free text of the cell is written in: nothing copied from the T.E.R. database stays (F8)."""

from typing import Final

from django import forms
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from houvast.kernel import clock
from houvast.legal.selectors.ground import cited_by
from houvast.web.drafts.writing import WritingForm

KEEPS_OUT: Final = ("ter_law.24.2", "ter_law.25", "ter_law.27")


def why_no_ter() -> str:
    """Returns why nothing of the T.E.R. database stands here, with the articles in force today."""
    language = get_language() or "en"
    labels = [held.label(language) for held in cited_by(KEEPS_OUT, clock.today())]
    return _("The law keeps cards, lists and levels of that database out of every file: %(articles)s.") % {
        "articles": ", ".join(labels)
    }


class CellForm(WritingForm):
    """A form in which nothing of the T.E.R. database may stand; its box comes when a text was refused."""

    looked_boxes = frozenset({"not_ter"})

    not_ter = forms.BooleanField(
        label=gettext_lazy("I looked: this is no card, status, level or list of the T.E.R. database"),
        required=False,
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        box = self.fields.pop("not_ter")
        if self.is_bound:
            box.help_text = why_no_ter()
            self.fields["not_ter"] = box

    @property
    def has_looked(self) -> bool:
        """Whether its writer looked and says that it is something else."""
        return bool(self.cleaned_data.get("not_ter"))
