"""The forms of keeping the directory: the day of a check, and the page that strangers may read."""

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.directory.selectors.show_public_page import PublicSetting
from houvast.directory.services.change_public_page import PublicSaid
from houvast.kernel import clock
from houvast.web.drafts.writing import WritingForm


class CheckServiceForm(WritingForm):
    """The day somebody checked the entry."""

    day = forms.DateField(label=_("Checked on"), initial=clock.today)


class ChangePublicPageForm(WritingForm):
    """Under which address and name, open or not."""

    is_open = forms.BooleanField(label=_("Anybody may read this directory"), required=False)
    address = forms.CharField(
        label=_("Address"),
        help_text=_(
            "Small letters, figures and hyphens. Choose one that says nothing of why somebody looks."
        ),
        max_length=60,
    )
    title_nl = forms.CharField(label=_("Name of the page in Dutch"), max_length=120)
    title_fr = forms.CharField(label=_("Name of the page in French"), max_length=120)
    is_indexed = forms.BooleanField(label=_("Search engines may list it"), required=False)

    def said(self) -> PublicSaid:
        """Returns the choices."""
        said = self.cleaned_data
        return PublicSaid(
            said["address"], said["title_nl"], said["title_fr"], said["is_open"], said["is_indexed"]
        )


def public_start(kept: PublicSetting) -> dict[str, object]:
    """Returns the choices that stand."""
    return {
        "is_open": kept.is_open,
        "address": kept.address,
        "title_nl": kept.title_nl,
        "title_fr": kept.title_fr,
        "is_indexed": kept.is_indexed,
    }
