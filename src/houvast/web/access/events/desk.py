"""The log in words: the events of desk."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "desk.answer_asked": _("Answered what was asked by form"),
    "desk.change_ask_form": _("Changed the public form"),
    "desk.close_asked": _("Closed a talk by form"),
    "desk.fetch_asked_file": _("Opened a file that came by form"),
    "desk.list_asked": _("Looked at what came in by form"),
    "desk.open_asked": _("Opened what came by form as a question"),
    "desk.set_aside_asked": _("Erased what came by form and was no question"),
    "desk.show_asked": _("Read what was asked by form"),
    "desk.agree_referral": _("Noted that the person agrees to a referral"),
    "desk.change_referral": _("Changed a referral before it was sent"),
    "desk.compose_referral": _("Composed a referral"),
    "desk.follow_referral": _("Read a referral"),
    "desk.keep_referral": _("Kept a referral that was handed over"),
    "desk.list_referrals": _("Looked at the desk's referrals"),
    "desk.plan_meeting": _("Planned a warm hand-over"),
    "desk.preview_referral": _("Looked at a referral before sending it"),
    "desk.change_text": _("Changed a text for letters and mails"),
    "desk.fill_text": _("Made a letter or a mail"),
    "desk.list_texts": _("Looked at the texts for letters and mails"),
    "desk.print_referral": _("Printed a referral as a letter"),
    "desk.record_reply": _("Noted what a service answered"),
    "desk.send_referral": _("Sent a referral"),
    "desk.stop_referral": _("Stopped a referral"),
    "desk.clarify_question": _("Clarified the question"),
    "desk.complete_card": _("Completed the call card"),
    "desk.erase_question": _("Let the question vanish"),
    "desk.reopen_question": _("Opened the question again"),
    "desk.tell_asker": _("Kept what the asker was told"),
    "desk.decide_outcome": _("Decided how the question goes on"),
    "desk.list_questions": _("Looked at the desk's list"),
    "desk.show_answers": _("Read what a guidance service answered"),
    "desk.refer_asker": _("Handed the one who asks to guidance"),
    "desk.search_questions": _("Searched the desk's questions"),
    "desk.open_question": _("Took a question"),
    "desk.record_agreement": _("Noted an agreement"),
    "desk.refer_to_guidance": _("Referred the question to guidance"),
    "desk.show_my_work": _("Opened “My work”"),
    "desk.show_question": _("Read the question"),
}
