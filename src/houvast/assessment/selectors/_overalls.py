"""How far overall figures of a team's practice cases agree, from what its reader may read after the reveal.

Nothing nameless has these figures: whether somebody is always higher shows only where each rater's own stay
together, and what we keep without names has no raters. So they are read where they lie, and whoever neither
took part nor led finds none (decisions 0037 and 0038).
"""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import teams_of
from houvast.assessment.finding.rounds import kept_definition
from houvast.assessment.selectors._practised import exercises_of, last_figures
from houvast.assessment.values.overalls import OverallAgreement, overall_agreement
from houvast.instruments.plain import digest_of


def overalls_of(actor: Actor, team_id: UUID, digest: str) -> tuple[OverallAgreement, ...]:
    """Returns what is counted of a team's practice cases with one instrument; constant queries."""
    known = exercises_of(actor)
    texts = {content.definition for _row, content in known}
    same = {text for text in texts if digest_of(kept_definition(text)) == digest}
    found = [(row, content) for row, content in known if content.definition in same]
    teams = teams_of(row.dossier_id for row, _content in found)
    ours = [(row, content) for row, content in found if teams.get(row.dossier_id) == team_id]
    figures = last_figures(actor, [row.dossier_id for row, _content in ours])
    cases = [
        (case.vignette, figures.get(case.round_id, {})) for _row, content in ours for case in content.cases
    ]
    return overall_agreement(cases)
