"""A ground: is what a dossier points to, and names no article that nobody read (F1, F15)."""

from datetime import date

import pytest

from houvast.access.values import ConfidentialityKind, Track
from houvast.kernel.errors import NotFound
from houvast.legal.selectors.ground import cited_by, confidentiality_grounds, ground, grounds_for_track
from houvast.legal.values import TRACKS, GroundStatus


@pytest.mark.parametrize("track", TRACKS)
def test_exists_for_every_track(track: str) -> None:
    assert grounds_for_track(track)


def test_exists_for_the_tracks_of_dossiers() -> None:
    assert {track.value for track in Track} == set(TRACKS)


@pytest.mark.parametrize("track", ["desk", "guidance", "group", "learning"])
def test_of_social_work_is_to_be_confirmed_by_the_controller(track: str) -> None:
    """F1: the law read names no article for social work, so neither do the data."""
    for held in grounds_for_track(track):
        assert held.status == GroundStatus.TO_CONFIRM
        assert held.citations == ()
        assert held.confirm is not None
        assert "controller" in held.confirm.en


def test_of_the_french_community_is_cited() -> None:
    held = ground("consultation.french_community")
    assert held.status == GroundStatus.CITED
    assert held.citations == ("fwb_decree.12", "gdpr.6.1.c", "gdpr.6.1.e")


def test_of_flanders_is_unknown() -> None:
    held = ground("consultation.flanders")
    assert held.status == GroundStatus.UNKNOWN
    assert held.citations == ()


def test_has_a_frame_that_follows_the_day() -> None:
    """F16: what binds a guidance file is the article in force that day."""
    frame = ground("guidance.own_task").frame
    assert "penal_old.458" in {held.id for held in cited_by(frame, date(2026, 4, 7))}
    assert "penal.352" in {held.id for held in cited_by(frame, date(2026, 4, 8))}


def test_of_confidentiality_matches_what_access_records() -> None:
    """F15: no access without a recorded duty, and each duty is explained."""
    assert {held.id for held in confidentiality_grounds()} == {kind.value for kind in ConfidentialityKind}
    assert all("dp_law.9" in held.citations for held in confidentiality_grounds())


def test_is_not_found_under_another_name() -> None:
    assert grounds_for_track("surveillance") == ()
    with pytest.raises(NotFound):
        ground("guidance.curiosity")
