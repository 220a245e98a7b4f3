"""The forms of texts: a service's own, and one made for somebody who asked."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from houvast.desk.values.texts import LONGEST, MAILS, OwnText, TextKind
from houvast.web.desk.mail_check import telling_places
from houvast.web.drafts.writing import WritingForm


class ChangeTextForm(WritingForm):
    """A service's own text; an empty one brings back the text that is shipped."""

    subject = forms.CharField(label=_("Subject"), required=False, max_length=200)
    body = forms.CharField(
        label=_("Text"),
        help_text=_("It is not sealed and is for everybody. Leave it empty to go back to the first text."),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 14}),
    )
    worker_words = frozenset({"body"})

    def new(self, kind: TextKind, language: str) -> OwnText:
        """Returns the text to keep."""
        return OwnText(kind, language, self.cleaned_data["subject"], self.cleaned_data["body"])


class FillTextForm(WritingForm):
    """A letter or a mail for somebody who asked; nothing of it is kept."""

    subject = forms.CharField(label=_("Subject"), max_length=200)
    body = forms.CharField(label=_("Text"), widget=forms.Textarea(attrs={"rows": 14}))
    looked_at = forms.BooleanField(
        label=_("I looked at these words: none of them leads to a person or says what it is about"),
        required=False,
    )
    worker_words = frozenset({"body"})
    found: tuple[str, ...] = ()

    def ask_where_needed(self, kind: TextKind) -> None:
        """Leaves the question out where nothing was looked at: in a letter, and before a mail is sent in."""
        if kind not in MAILS or not self.is_bound:
            del self.fields["looked_at"]

    def settle(self, kind: TextKind, language: str, known: str) -> bool:
        """Returns whether the text may leave: a mail that may tell something asks first, and says of what."""
        if not self.is_valid():
            return False
        if kind not in MAILS:
            return True
        whole = f"{self.cleaned_data['subject']}\n{self.cleaned_data['body']}"
        self.found = telling_places(whole, language, known)
        if not self.found or self.cleaned_data["looked_at"]:
            return True
        sentence = ngettext(
            "A mail is not sealed. This word may tell something: %(words)s",
            "A mail is not sealed. These words may tell something: %(words)s",
            len(self.found),
        )
        self.add_error("looked_at", sentence % {"words": ", ".join(self.found)})
        return False

    def text(self, kind: TextKind, language: str) -> OwnText:
        """Returns the text as it was written."""
        return OwnText(kind, language, self.cleaned_data["subject"], self.cleaned_data["body"])
