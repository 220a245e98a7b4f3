"""The letter of an invitation …"""

import pytest

from cell.given_meetings import NO_MANDATE, an_organisation, in_days, planned
from houvast.cell.selectors.print_invitation import print_invitation
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_holds_all_that_is_mandatory_in_the_organisations_language(town: Town) -> None:
    """F5: objective, day, hour, place, the person, those invited, the decree; to the superior (art. 4, 6)."""
    given = planned(town, held_at=in_days(5))
    an_organisation(town, given.cell, "Never invited")
    (sent,) = given.invited(an_organisation(town, given.cell), urgency="The judge decides on Friday.")
    with town.city.cas.acts() as cas:
        letter = print_invitation(cas, sent.id)
    assert (letter.superior, letter.organisation, letter.language) == ("The director", "PMS North", "fr")
    assert letter.person == "Younes Haddad (°17.05.2004)"
    assert letter.objective == "To agree who keeps in touch."
    assert letter.invited == ("Mayor", "Police", "Prevention", "PMS North")
    assert letter.urgency == "The judge decides on Friday."
    assert "Décret de la Communauté française du 8 juin 2023" in letter.citation
    assert letter.secrecy
    assert letter.report.citation == "fwb_decree.7"


def test_cites_the_mandate_where_the_regime_holds_no_decree(town: Town) -> None:
    given = planned(town, "wallonia")
    (sent,) = given.invited(an_organisation(town, given.cell), urgency="Three weeks is enough.")
    with town.city.cas.acts() as cas:
        assert print_invitation(cas, sent.id).citation.endswith("Decree of 8 June 2023")


def test_says_that_a_service_without_a_mandate_shares_nothing(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, mandate=NO_MANDATE), silent=True)
    with town.city.cas.acts() as cas:
        assert not print_invitation(cas, sent.id).may_share


def test_is_unknown_to_the_other_seats_and_to_strangers(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    for person in (town.city.pol, town.centre.siham, town.centre.anna):
        with pytest.raises(NotAllowed), person.acts() as actor:
            print_invitation(actor, sent.id)
    with pytest.raises(NotFound), town.city.cas.acts() as cas:
        print_invitation(cas, new_id())
