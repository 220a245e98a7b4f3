"""Renaming, hiding and adding domains of life: keys stay, so that old entries keep their words."""

from collections.abc import Sequence
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.guidance.models.plan import ServiceDomain
from houvast.guidance.selectors._domains import domains_of
from houvast.guidance.values.domains import LONGEST_NAME, OWN, SHIPPED, DomainChoice
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message

MOST = 40


def change_domains(actor: Actor, controller_id: UUID, domains: Sequence[DomainChoice]) -> None:
    """Puts these names in place of the earlier ones; a domain that is not among them stays as it is.

    Raises NotFound where the actor is no steward, Invalid for words in one language only, for a key of no
    domain, or when nothing would be left to choose.
    """
    must(actor, "guidance.change_domains")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    for domain in domains:
        _check(domain)
    kept = {choice.key: choice for choice in domains_of(controller_id)}
    kept |= {domain.key: domain for domain in domains}
    if all(choice.is_hidden for choice in kept.values()):
        raise Invalid(message("Leave at least one life domain to choose from."))
    if len(kept) > MOST:
        raise Invalid(message("These are too many life domains to keep apart in a talk."))
    ServiceDomain.objects.filter(controller_id=controller_id).delete()
    ServiceDomain.objects.bulk_create(
        _row(controller_id, place, choice) for place, choice in enumerate(kept.values())
    )
    log.record("guidance.change_domains", subject=controller_id)


def _check(domain: DomainChoice) -> None:
    named = domain.named
    if named is not None and not (named.nl.strip() and named.fr.strip()):
        raise Invalid(message("Give a life domain its name in both languages, or in neither."))
    if named is not None and max(len(named.nl), len(named.fr)) > LONGEST_NAME:
        raise Invalid(
            message("The name of a life domain is short: at most %(most)s signs."), most=LONGEST_NAME
        )
    own = domain.key.removeprefix(OWN)
    known = domain.key in {shipped.key for shipped in SHIPPED}
    if not known and not (
        domain.is_own and named is not None and own.isalnum() and len(own) <= LONGEST_NAME // 2
    ):
        raise Invalid(message("Choose a life domain from the list."))


def _row(controller_id: UUID, place: int, choice: DomainChoice) -> ServiceDomain:
    named = choice.named
    return ServiceDomain(
        controller_id=controller_id,
        key=choice.key,
        nl=named.nl if named else "",
        fr=named.fr if named else "",
        is_hidden=choice.is_hidden,
        place=place,
    )
