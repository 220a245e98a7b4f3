"""The pages of one trajectory, as a row of links under its name: in a long one nobody is lost."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.web.ui.shapes import NavItem


@dataclass(frozen=True)
class Section:
    """A page of a trajectory: its label and its URL name."""

    label: Promise
    url_name: str


SECTIONS: Final = (
    Section(_("Overview"), "guidance:show_trajectory"),
    Section(_("How it moved"), "guidance:show_story"),
    Section(_("Ideals and allies"), "guidance:show_ideals"),
    Section(_("Life line"), "guidance:show_life_line"),
    Section(_("Agreements"), "guidance:show_agreements"),
    Section(_("Domains and barriers"), "guidance:show_domains"),
    Section(_("Goals and plan"), "guidance:show_plan"),
    Section(_("After the talks"), "guidance:show_feedback"),
    Section(_("Filled in by the person"), "guidance:show_self_fills"),
    Section(_("Letters"), "guidance:show_papers"),
    Section(_("Timeline"), "guidance:show_timeline"),
    Section(_("For peer supervision"), "guidance:show_presentations"),
)


def sections_of(trajectory: UUID, here: str) -> tuple[NavItem, ...]:
    """Returns the links to all pages of a trajectory; the one named ``here`` is current."""
    return tuple(
        NavItem(
            str(section.label),
            reverse(section.url_name, kwargs={"trajectory": trajectory}),
            current=section.url_name == f"guidance:{here}",
        )
        for section in SECTIONS
    )
