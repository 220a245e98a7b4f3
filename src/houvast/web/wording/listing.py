"""The list as a page shows it: by why one would think about a word, each word as somebody would say it."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.web.wording.words import Category, Entry, WordList

CATEGORIES: dict[Category, tuple[Promise, Promise]] = {
    Category.LABEL: (
        _("Labels"),
        _("A word that makes one thing of a whole person, and stays."),
    ),
    Category.DOUBT: (
        _("Doubt between the lines"),
        _("A word that says, without saying so, that it is not true."),
    ),
    Category.TOTAL: (
        _("Always, never, everybody"),
        _("A word that leaves no room for the other days."),
    ),
    Category.MIND: (
        _("What goes on in somebody's head"),
        _("Nobody sees that; one sees what is done and hears what is said."),
    ),
    Category.FAITH: (
        _("Religion as a sign"),
        _("To believe, to practise or to dress is a freedom, never a sign by itself."),
    ),
    Category.SECURITY: (
        _("Words of police and courts"),
        _("They belong to other professions, and change what we are."),
    ),
    Category.ABOVE: (
        _("From above"),
        _("A word in which the writer stands higher than the person."),
    ),
}


@dataclass(frozen=True)
class ShownEntry:
    """An entry with what it looks for in readable words."""

    words: str
    entry: Entry


@dataclass(frozen=True)
class Group:
    """The entries of one category."""

    id: str
    title: Promise
    sentence: Promise
    entries: tuple[ShownEntry, ...]


def groups_of(words: WordList) -> tuple[Group, ...]:
    """Returns the entries of a list by category, in the order of the list."""
    return tuple(
        Group(category.value, title, sentence, _entries(words, category))
        for category, (title, sentence) in CATEGORIES.items()
    )


def _entries(words: WordList, category: Category) -> tuple[ShownEntry, ...]:
    return tuple(_shown(entry) for entry in words.entries if entry.category is category)


def _shown(entry: Entry) -> ShownEntry:
    """Returns an entry with its forms as somebody reads them: without marks, "/" between choices."""
    forms = (form.replace("~", "").replace("|", "/").replace("_", "…") for form in entry.forms)
    return ShownEntry("; ".join(dict.fromkeys(forms)), entry)
