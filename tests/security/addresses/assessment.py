"""Who gets an answer at the addresses of looking together."""

from security.addresses.who import GUIDANCE

READERS = f"{GUIDANCE} steward"
WRITERS = "coach steward"

OPEN_TO: dict[str, str] = {
    "assessment:arrange_draft": WRITERS,
    "assessment:compare_versions": READERS,
    "assessment:discard_draft": WRITERS,
    "assessment:draft_instrument": WRITERS,
    "assessment:export_instrument": READERS,
    "assessment:import_instrument": WRITERS,
    "assessment:keep_draft": WRITERS,
    "assessment:list_instruments": READERS,
    "assessment:publish_instrument": WRITERS,
    "assessment:retire_instrument": WRITERS,
    "assessment:show_draft": WRITERS,
    "assessment:show_instrument": READERS,
}
