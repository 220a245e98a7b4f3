"""What is still open in one's dossiers: what judgements say, and which of their actions the plan upholds.

An action that was let go answers nothing any more, whatever the judgement of then says.
"""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors import list_gaps as judged
from houvast.guidance.finding import actions_upheld


def list_gaps(actor: Actor) -> judged.Gaps:
    """Returns what is still open, critical items where no action is upheld; a constant number of queries."""
    must(actor, "assessment.list_gaps")
    gaps = judged.list_gaps(actor)
    return gaps.unanswered(actions_upheld(gaps.actions))
