"""Taking somebody off the list of who goes …"""

import pytest

from cell.taking_part import coming, composed, named, region
from houvast.cell.finding.participations import extract_row
from houvast.cell.selectors.show_participation import show_participation
from houvast.cell.services.remove_participant import remove_participant
from houvast.kernel.errors import NotFound


def test_ends_their_access_here_and_to_what_was_given_and_nobody_elses() -> None:
    town = region()
    participation = coming(town)
    named(town, participation, town.centre.paul, town.centre.gina)
    extract = composed(town, town.centre.paul, participation)
    with town.centre.siham.acts() as siham:
        remove_participant(siham, participation, town.centre.paul.user_id)
        assert len(show_participation(siham, participation).participation.content.participants) == 1
        assert extract_row(extract)
    with town.centre.gina.acts() as gina:
        assert show_participation(gina, participation)
        assert extract_row(extract)
    with town.centre.paul.acts() as paul:
        with pytest.raises(NotFound):
            show_participation(paul, participation)
        with pytest.raises(NotFound):
            extract_row(extract)
    with town.centre.siham.acts() as siham, pytest.raises(NotFound):
        remove_participant(siham, participation, town.centre.paul.user_id)
