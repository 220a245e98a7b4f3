"""How the page begins on which somebody chooses what the person gets on paper."""

from django.utils.translation import get_language

from houvast.assessment.selectors.show_judgement import JudgementPage
from houvast.assessment.values.persons_copies import seen_by_team


def person_start(found: JudgementPage) -> dict[str, object]:
    """Returns everything ticked, the plan as the team wrote it, in the language of the page."""
    seen = seen_by_team(found.definition, found.content)
    return {
        "language": "fr" if (get_language() or "nl").startswith("fr") else "nl",
        "strengths": [each.key for each in seen if each.is_strength],
        "hard": [each.key for each in seen if not each.is_strength],
        "plan": found.content.plan,
    }
