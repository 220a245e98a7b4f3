"""The log in words: the events of a case before the mayor."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "cell.add_statement": _("Added a statement to a proposal"),
    "cell.ask_service": _("Asked a service for the mayor's list"),
    "cell.correct_case": _("Put the entry of a case right"),
    "cell.correct_statement": _("Put a statement of a case right"),
    "cell.erase_case": _("Erased a refused proposal"),
    "cell.file_decision": _("Filed a decision of the mayor on paper"),
    "cell.list_case": _("Put somebody on the mayor's list"),
    "cell.list_cases": _("Looked at the mayor's list"),
    "cell.note_emergency": _("Noted a call outside the cell"),
    "cell.note_service_answer": _("Noted what a service answered"),
    "cell.print_decision": _("Printed a decision for the mayor to sign"),
    "cell.print_service_letter": _("Printed the letter to a service"),
    "cell.propose_case": _("Proposed somebody to the mayor"),
    "cell.refuse_case": _("Did not put somebody on the list"),
    "cell.said_otherwise": _("Said that a text is no card, level or list of the T.E.R. database"),
    "cell.show_case": _("Read a case"),
    "cell.start_proposal": _("Began a proposal to the mayor"),
    "cell.withdraw_proposal": _("Withdrew a proposal to the mayor"),
    "cell.acknowledge_document": _("Kept that somebody took note of a document of a cell"),
    "cell.add_organisation": _("Added an organisation to a cell"),
    "cell.change_cell": _("Changed a cell"),
    "cell.change_organisation": _("Changed an organisation of a cell"),
    "cell.change_seat": _("Changed a seat of a cell"),
    "cell.decide_period": _("Wrote down a local decision on a period"),
    "cell.end_organisation": _("Ended an organisation's part in a cell"),
    "cell.end_seat": _("Ended somebody's time in a seat of a cell"),
    "cell.hold_role_exercise": _("Kept an exercise on roles of a cell"),
    "cell.list_cells": _("Looked at the list of cells"),
    "cell.name_exception": _("Named the exception on which a cell processes data"),
    "cell.name_recipient": _("Named a recipient of feedback sheets"),
    "cell.print_document": _("Made a document of a cell as a file"),
    "cell.remove_recipient": _("Took a recipient of feedback sheets off"),
    "cell.say_role": _("Wrote down somebody's role in a cell"),
    "cell.seat_holder": _("Seated somebody in a cell"),
    "cell.show_cell": _("Read a cell"),
    "cell.show_document": _("Read a document of a cell"),
    "cell.show_organisation": _("Read an organisation of a cell"),
    "cell.show_role_exercise": _("Read an exercise on roles of a cell"),
    "cell.show_seat": _("Read a seat of a cell"),
    "cell.write_document": _("Wrote a document of a cell"),
}
