"""Who gets an answer at the addresses of looking together."""

from security.addresses.who import GUIDANCE, HOLDS, WORKERS_AND_STEWARD

READERS = f"{GUIDANCE} steward"
WRITERS = "coach steward"


CENTRE = "anna bert coach steward"
"""The people of Anna's service who speak its language: a term of theirs is nobody else's."""

OPEN_TO: dict[str, str] = {
    "assessment:adopt_term": "coach steward",
    "assessment:arrange_draft": WRITERS,
    "assessment:begin_round": HOLDS,
    "assessment:compare_versions": READERS,
    "assessment:decline_proposal": "coach steward",
    "assessment:discard_draft": WRITERS,
    "assessment:discuss_term": CENTRE,
    "assessment:draft_instrument": WRITERS,
    "assessment:end_round": HOLDS,
    "assessment:keep_draft": WRITERS,
    "assessment:keep_sheet": HOLDS,
    "assessment:list_instruments": READERS,
    "assessment:list_rounds": HOLDS,
    "assessment:lock_sheet": HOLDS,
    "assessment:print_glossary": WORKERS_AND_STEWARD,
    "assessment:propose_change": CENTRE,
    "assessment:propose_term": WORKERS_AND_STEWARD,
    "assessment:publish_instrument": WRITERS,
    "assessment:remove_remark": "anna steward",
    "assessment:retire_instrument": WRITERS,
    "assessment:show_base_rates": WORKERS_AND_STEWARD,
    "assessment:show_draft": WRITERS,
    "assessment:show_glossary": WORKERS_AND_STEWARD,
    "assessment:show_instrument": READERS,
    "assessment:show_round": HOLDS,
    "assessment:show_term": CENTRE,
    "assessment:state_impression": HOLDS,
    "assessment:withdraw_proposal": "anna",
}
