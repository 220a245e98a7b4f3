"""The search of the directory: by need, words, distance, language, age and cost.

Who searched what is written down nowhere: a list of the services a worker looked for would say what the
people they help live through.
"""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.directory.searching import find, signed_in
from houvast.directory.values.search import FoundServices, Wanted


def find_services(actor: Actor, wanted: Wanted, page: int = 1) -> FoundServices:
    """Returns a page of the services that fit, of every controller that keeps a directory here.

    Ids stay: a referral may name them. Retired services are not among them.
    """
    must(actor, "directory.find_services")
    return find(signed_in(), wanted, page)
