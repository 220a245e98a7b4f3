"""Who gets an answer at the addresses of looking together."""

from security.addresses.who import GUIDANCE, HOLDS, INBOX, INBOX_AND_COACH, READERS, WORKERS_AND_STEWARD

LOOKED_ALONG = "anna coach"
"""Anna holds what is over, and the coach was asked to look along in it."""

WRITERS = "coach steward"

CENTRE = "anna bert coach steward"
"""The people of Anna's service who speak its language: a term of theirs is nobody else's."""

OPEN_TO: dict[str, str] = {
    "assessment:add_comment": LOOKED_ALONG,
    "assessment:adopt_term": "coach steward",
    "assessment:arrange_draft": WRITERS,
    "assessment:begin_exercise": GUIDANCE,
    "assessment:begin_form": HOLDS,
    "assessment:begin_round": HOLDS,
    "assessment:compare_forms": HOLDS,
    "assessment:compare_versions": READERS,
    "assessment:decline_proposal": "coach steward",
    "assessment:discard_draft": WRITERS,
    "assessment:discard_form": HOLDS,
    "assessment:discuss_term": CENTRE,
    "assessment:draft_instrument": WRITERS,
    "assessment:end_exercise": "anna",
    "assessment:end_round": HOLDS,
    "assessment:export_instrument": READERS,
    "assessment:fill_form": HOLDS,
    "assessment:finish_form": HOLDS,
    "assessment:give_overall": INBOX,
    "assessment:import_instrument": WRITERS,
    "assessment:keep_draft": WRITERS,
    "assessment:keep_sheet": HOLDS,
    "assessment:list_exercises": GUIDANCE,
    "assessment:list_forms": HOLDS,
    "assessment:list_gaps": GUIDANCE,
    "assessment:list_instruments": READERS,
    "assessment:list_rounds": HOLDS,
    "assessment:lock_sheet": HOLDS,
    "assessment:note_training": GUIDANCE,
    "assessment:print_agreement": INBOX_AND_COACH,
    "assessment:print_blank_form": GUIDANCE,
    "assessment:print_form": HOLDS,
    "assessment:print_glossary": WORKERS_AND_STEWARD,
    "assessment:print_judgement": LOOKED_ALONG,
    "assessment:print_judgement_for_person": LOOKED_ALONG,
    "assessment:propose_change": CENTRE,
    "assessment:propose_term": WORKERS_AND_STEWARD,
    "assessment:publish_instrument": WRITERS,
    "assessment:record_panel": "anna",
    "assessment:remove_remark": "anna steward",
    "assessment:retire_instrument": WRITERS,
    "assessment:settle_round": LOOKED_ALONG,
    "assessment:show_agreement": GUIDANCE,
    "assessment:show_base_rates": WORKERS_AND_STEWARD,
    "assessment:show_case": INBOX,
    "assessment:show_draft": WRITERS,
    "assessment:show_exercise": INBOX_AND_COACH,
    "assessment:show_form": HOLDS,
    "assessment:show_glossary": WORKERS_AND_STEWARD,
    "assessment:show_instrument": READERS,
    "assessment:show_judgement": LOOKED_ALONG,
    "assessment:show_own_calibration": GUIDANCE,
    "assessment:show_reveal": LOOKED_ALONG,
    "assessment:show_round": HOLDS,
    "assessment:show_term": CENTRE,
    "assessment:state_impression": HOLDS,
    "assessment:withdraw_proposal": "anna",
}
