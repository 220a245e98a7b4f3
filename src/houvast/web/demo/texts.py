"""What one can try as each persona of the demonstration town."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

HOLDER: Final = _("Keeps a key with which, together with another holder, lost keys are found again.")
PROTECTION: Final = _("Data protection officer: look up who looked when, without seeing what they read.")

MANAGEMENT: Final = _("Manages a centre: invitations of a cell come to the management, never to a worker.")
TRY: Final[Mapping[str, Promise]] = {
    "ilse": _(
        "Answers the desk, in Dutch. Take a call from a school in under a minute, by keyboard alone; clarify,"
        " note the agreements, and hand the question to a guidance centre."
    ),
    "yusuf": _(
        "Answers the desk with Ilse and has the duty: see the same questions from a colleague's place."
    ),
    "hilde": HOLDER,
    "pieter": _("Manages the accounts of the city's service: invite a colleague, found a team."),
    "saskia": PROTECTION,
    "anna": _(
        "Guides young people and families, in Dutch. Accept a referral, hold a first conversation, write a"
        " note, plan a visit, print what was agreed, close a trajectory."
    ),
    "dounia": _(
        "Stands in for Anna, and walks the streets in the evening: log a round with one thumb, and see what"
        " becomes of a first name that somebody agreed to."
    ),
    "bert": _(
        "Began this month beside Anna. Only what he was asked to look along in is open to him, for a while:"
        " paste the address of another dossier of Anna's, and it does not exist."
    ),
    "griet": _("Coaches the team: say that somebody is away, and open nothing without being given it."),
    "rachid": HOLDER,
    "tom": HOLDER,
    "wim": _("Manages the accounts of the centre: a colleague leaves, a telephone is lost, a team changes."),
    "fien": PROTECTION,
    "chloe": _(
        "Guides young people and families, in French, at the other centre. Search for one of Anna's people:"
        " nobody is found."
    ),
    "bienvenu": _("Stands in for Chloé, and holds a few dossiers himself, in French."),
    "noemie": HOLDER,
    "luc": _("Manages the accounts of the French-speaking centre."),
    "agnieszka": PROTECTION,
    "sofie": MANAGEMENT,
    "benedicte": MANAGEMENT,
    "marit": _("Goes to the table of a cell when her management names her, and guides nobody."),
    "lieve": _(
        "Mayor: see who sits in the cell, what the law leaves open and what was decided, and take note of its"
        " rules. She alone puts somebody on the list."
    ),
    "kobe": _(
        "Coordinates the security cell: seat somebody, add an organisation with its mandate, write the next"
        " version of the house rules, and see who has not taken note."
    ),
    "inge": _("Sits in the cell for the police: reads how it works, and takes note of its rules herself."),
    "marnix": _("Sits in the cell for prevention: one document waits for him to take note."),
    "greta": _("Manages the accounts of the town hall: found a seat, change who belongs to it."),
    "hendrik": PROTECTION,
    "sander": _("Keeps the machines running: the pages open, and not a word about anybody is on them."),
    "mieke": _("Manages the account of platform support, and no other."),
}
