"""Who gets an answer at each address, when behind it stands something of Anna's or of Dina's desk.

Read it as a page of house rules. Whoever is not named gets the same 404 as for what does not exist; "nobody"
is sent to sign in wherever it is not named.
"""

from security.addresses import (
    access,
    approve,
    ask,
    assessment,
    cell,
    demo,
    desk,
    directory,
    drafts,
    fill,
    frame,
    guidance,
    invited,
    legal,
    outreach,
    policy,
    receive,
    rights,
    school_page,
    schools,
    tables,
    ui,
    wording,
    work,
)

OPEN_TO: dict[str, str] = {
    **access.OPEN_TO,
    **approve.OPEN_TO,
    **ask.OPEN_TO,
    **assessment.OPEN_TO,
    **cell.OPEN_TO,
    **demo.OPEN_TO,
    **desk.OPEN_TO,
    **directory.OPEN_TO,
    **drafts.OPEN_TO,
    **fill.OPEN_TO,
    **frame.OPEN_TO,
    **guidance.OPEN_TO,
    **invited.OPEN_TO,
    **legal.OPEN_TO,
    **outreach.OPEN_TO,
    **policy.OPEN_TO,
    **receive.OPEN_TO,
    **rights.OPEN_TO,
    **school_page.OPEN_TO,
    **schools.OPEN_TO,
    **tables.OPEN_TO,
    **ui.OPEN_TO,
    **wording.OPEN_TO,
    **work.OPEN_TO,
}
