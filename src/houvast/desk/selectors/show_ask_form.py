"""The public form of a service as its steward sees it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.asked_forms import FormSettings, form_of, has_desk, settings_of
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ShownForm:
    """A service, whether it has a desk team, and its form when it has one."""

    controller_id: UUID
    service: str
    has_team: bool
    form: FormSettings | None


def show_ask_form(actor: Actor) -> ShownForm:
    """Returns the form of the actor's service. Raises NotFound for who is no steward."""
    must(actor, "desk.change_ask_form")
    mine = sorted(actor.serves_as(Function.STEWARD))
    if not mine:
        raise NotFound(message("This does not exist, or not for you."))
    row = form_of(mine[0])
    return ShownForm(
        mine[0],
        controller_names(mine[:1]).get(mine[0], ""),
        has_desk(mine[0]),
        settings_of(row) if row else None,
    )
