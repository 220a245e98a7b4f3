"""Changing what a colleague does in a service; what they did before stays in the history."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.hats import doubled_of, hats_of, must_say_why, write_down_why
from houvast.access.leaving import is_alone_in_social_work
from houvast.access.models.people import Confidentiality, UserFunction
from houvast.access.rules import must
from houvast.access.stewardship import colleague_row
from houvast.access.values import Function, Hat
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def change_functions(actor: Actor, user_id: UUID, functions: frozenset[Function], two_hats: str = "") -> None:
    """Ends the functions that are not in the set and begins the new ones; ``two_hats`` says why both kinds.

    Whoever gets two hats, or gives one back, is signed out. Raises NotFound for somebody else's colleague,
    Conflict when no duty of silence is recorded or dossiers of social work would be closed to all, Invalid
    for two hats without a reason.
    """
    must(actor, "access.change_functions")
    user = colleague_row(actor, user_id)
    if not Confidentiality.objects.filter(controller_id=user.home_id, user_id=user_id).exists():
        raise Conflict(message("No duty of silence is recorded for this colleague yet."))
    now = clock.now()
    current = UserFunction.objects.filter(controller_id=user.home_id, user_id=user_id, valid_until=None)
    held = {Function(row.function) for row in current}
    has_two = bool(doubled_of({user_id}))
    doubled = must_say_why(functions, two_hats or ("-" if has_two else ""))
    if hats_of(functions) == {Hat.CELL} and is_alone_in_social_work(user_id):
        raise Conflict(message("Only this colleague can open some dossiers. They give them on first."))
    current.exclude(function__in=functions).update(valid_until=now)
    if doubled and not has_two:
        write_down_why(user.home_id, user_id, two_hats, actor.user_id)
    for function in functions - held:
        UserFunction.objects.create(
            controller_id=user.home_id,
            user_id=user_id,
            function=function,
            valid_from=now,
            given_by=actor.user_id,
        )
    log.record("access.change_functions", subject=user_id)
