"""Removing a remark on a proposal …"""

import pytest

from assessment.speaking import a_service, proposed, reworded, said
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.services.remove_remark import remove_remark
from houvast.kernel.errors import NotFound
from world import Person, Service, Town


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_is_for_its_writer_and_the_steward(service: Service, town: Town) -> None:
    term = proposed(service.anna, reworded("says too much"))
    for remover in (service.bert, service.steward):
        remark = said(service.bert, term)
        others: tuple[Person, ...] = (service.anna, service.coach, town.centre.steward)
        for other in others:
            with other.acts() as actor, pytest.raises(NotFound):
                remove_remark(actor, remark)
        with remover.acts() as actor:
            remove_remark(actor, remark)
        with service.anna.acts() as anna:
            assert show_term(anna, term, "en").proposals[0].remarks == ()
