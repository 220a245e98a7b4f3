"""The pages of one trajectory, as two rows of links under its name: in a long one nobody is lost."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.web.ui.shapes import NavItem


@dataclass(frozen=True)
class Section:
    """A page of a trajectory: its label, its URL name, and what the address calls the trajectory."""

    label: Promise
    url_name: str
    argument: str = "trajectory"


@dataclass(frozen=True)
class Group:
    """Pages that belong together; the group's own link leads to the first of them."""

    label: Promise
    sections: tuple[Section, ...]


GROUPS: Final = (
    Group(_("Overview"), (Section(_("Overview"), "guidance:show_trajectory"),)),
    Group(
        _("The story"),
        (
            Section(_("How it moved"), "guidance:show_story"),
            Section(_("Ideals and allies"), "guidance:show_ideals"),
            Section(_("Life line"), "guidance:show_life_line"),
        ),
    ),
    Group(
        _("Domains and plan"),
        (
            Section(_("Domains and barriers"), "guidance:show_domains"),
            Section(_("Goals and plan"), "guidance:show_plan"),
            Section(_("After the talks"), "guidance:show_feedback"),
        ),
    ),
    Group(
        _("Looking together"),
        (
            Section(pgettext_lazy("looking together", "Rounds"), "assessment:list_rounds", "dossier_id"),
            Section(_("Forms"), "assessment:list_forms", "dossier_id"),
        ),
    ),
    Group(_("Agreements"), (Section(_("Agreements"), "guidance:show_agreements"),)),
    Group(
        _("Papers"),
        (
            Section(_("Filled in by the person"), "guidance:show_self_fills"),
            Section(_("Letters"), "guidance:show_papers"),
            Section(_("For peer supervision"), "guidance:show_presentations"),
        ),
    ),
    Group(_("Timeline"), (Section(_("Timeline"), "guidance:show_timeline"),)),
)

WITHIN: Final[Mapping[str, str]] = {
    "assessment:show_reveal": "assessment:list_rounds",
    "assessment:show_judgement": "assessment:list_rounds",
}
"""Pages to which no link of the rows leads, and the page whose link is current on them."""


@dataclass(frozen=True)
class Ways:
    """Both rows of links: the groups, and the pages of the open one when there are several."""

    groups: tuple[NavItem, ...]
    pages: tuple[NavItem, ...]


def ways_of(trajectory: UUID, here: str) -> Ways:
    """Returns the links to all pages of a trajectory; the page named ``here`` and its group are current.

    ``here`` is a verb of guidance, or the whole name of a page of another context.
    """
    whole = here if ":" in here else f"guidance:{here}"
    name = WITHIN.get(whole, whole)
    opened = next((group for group in GROUPS if any(page.url_name == name for page in group.sections)), None)
    groups = tuple(
        _link(group.label, group.sections[0], trajectory, current=group is opened) for group in GROUPS
    )
    inside = opened.sections if opened is not None and len(opened.sections) > 1 else ()
    pages = tuple(_link(page.label, page, trajectory, current=page.url_name == name) for page in inside)
    return Ways(groups, pages)


def _link(label: Promise, page: Section, trajectory: UUID, *, current: bool) -> NavItem:
    return NavItem(str(label), reverse(page.url_name, kwargs={page.argument: trajectory}), current=current)
