"""What every version of an ally must say."""

from houvast.guidance.values.story import Ally, Involvement, Wish
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def check_ally(ally: Ally) -> None:
    """Raises Invalid without saying who it is, or when somebody is in the plan against the person's wish."""
    if not ally.who.strip():
        raise Invalid(message("Write who it is. A role is enough: “aunt”, “football coach”."))
    if ally.wish is Wish.NO and ally.involvement is Involvement.IN_PLAN:
        raise Invalid(
            message("The person does not agree. Talk about it first; nobody is involved over their head.")
        )
