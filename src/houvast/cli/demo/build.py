"""Builds the demonstration town, through the journeys and services that a worker's own pages use.

Run again, it goes on where it was: what stands is in the ledger, and a story that was interrupted is played
again without leaving anything twice.
"""

from collections.abc import Callable
from typing import Final

from houvast.access.installation import installation_kind
from houvast.access.services.mark_installation import mark_installation
from houvast.access.values import InstallationKind
from houvast.cli.demo.agreement_play import AGREEMENT, play_agreement
from houvast.cli.demo.asked_play import ASKED, play_asked
from houvast.cli.demo.calendar import Calendar, Pace
from houvast.cli.demo.cases import CASES
from houvast.cli.demo.cases_play import play_cases
from houvast.cli.demo.cell_play import play_cell
from houvast.cli.demo.cells import CELL
from houvast.cli.demo.desk_play import DeskPlay, play_desk
from houvast.cli.demo.endings_play import ENDINGS, play_endings
from houvast.cli.demo.exercises_play import EXERCISES, play_exercises
from houvast.cli.demo.figures_play import CELL_FIGURES, play_figures
from houvast.cli.demo.followed import FOLLOWED
from houvast.cli.demo.followed_play import play_followed
from houvast.cli.demo.forms_play import FORMS, play_forms
from houvast.cli.demo.founding import found_town
from houvast.cli.demo.guidance_play import GuidancePlay, play_guidance
from houvast.cli.demo.guide import GUIDE
from houvast.cli.demo.guide_play import play_guide
from houvast.cli.demo.held import HELD
from houvast.cli.demo.held_play import play_held
from houvast.cli.demo.instruments_play import INSTRUMENTS, play_instruments
from houvast.cli.demo.judgement_play import play_judgements
from houvast.cli.demo.judgements import JUDGEMENTS
from houvast.cli.demo.language_play import LANGUAGE, play_language
from houvast.cli.demo.ledger import Ledger, new_ledger, read_ledger
from houvast.cli.demo.meetings import MEETINGS
from houvast.cli.demo.meetings_play import play_meetings
from houvast.cli.demo.overviews import OVERVIEWS
from houvast.cli.demo.overviews_play import play_overviews
from houvast.cli.demo.personas import write_personas
from houvast.cli.demo.referrals import REFERRALS
from houvast.cli.demo.referrals_play import play_referrals
from houvast.cli.demo.rounds_play import ROUNDS, play_rounds
from houvast.cli.demo.schools import SCHOOLS
from houvast.cli.demo.schools_play import play_schools
from houvast.cli.demo.shifts_play import SHIFTS, play_shifts
from houvast.cli.demo.size import complete_to
from houvast.cli.demo.stage import Stage, stage
from houvast.cli.demo.stories import Story, load_story, story_files
from houvast.cli.demo.street import STREET
from houvast.cli.demo.street_play import play_street
from houvast.cli.demo.tables import TABLES
from houvast.cli.demo.tables_play import play_tables
from houvast.cli.demo.taking_part import TAKING_PART
from houvast.cli.demo.taking_part_play import play_taking_part
from houvast.cli.demo.town import load_town
from houvast.cli.progress import Progress
from houvast.kernel.errors import Conflict

PLAYS: Final[tuple[tuple[str, str, Callable[[Stage, Ledger], None]], ...]] = (
    (STREET, "Evenings on the street", play_street),
    (SCHOOLS, "Two schools that ask", play_schools),
    (TABLES, "Round tables of sectors", play_tables),
    (ASKED, "Questions by the public form", play_asked),
    (GUIDE, "The guide to services", play_guide),
    (REFERRALS, "Referrals to other services", play_referrals),
    (SHIFTS, "A week at the desk", play_shifts),
    (FORMS, "Forms filled in alone and at the table", play_forms),
    (AGREEMENT, "What rounds leave behind for a team", play_agreement),
    (EXERCISES, "An exercise on written cases", play_exercises),
    (JUDGEMENTS, "Two cases looked at together", play_judgements),
    (INSTRUMENTS, "An instrument in a team's own words", play_instruments),
    (LANGUAGE, "Words that two services share", play_language),
    (CELL, "The security cell of the town", play_cell),
    (CASES, "Cases before the mayor", play_cases),
    (FOLLOWED, "What follows the list", play_followed),
    (HELD, "A meeting held today, and one that is held now", play_held),
    (MEETINGS, "Meetings and who is invited", play_meetings),
    (OVERVIEWS, "What people asked their cell", play_overviews),
    (TAKING_PART, "A service that takes part", play_taking_part),
    (ENDINGS, "A case that is over", play_endings),
    (CELL_FIGURES, "Figures of the security cell", play_figures),
    (ROUNDS, "A round of looking together", play_rounds),
)
"""What is played besides the stories: its name in the ledger, what the newcomer reads meanwhile, the act."""


def build(progress: Progress, size: int | None = None, only: frozenset[str] | None = None) -> None:
    """Builds what is missing of the town; with a size, so many dossiers in all.

    ``only`` names the stories to play, for tests. Raises Conflict for a database of real work.
    """
    ledger = read_ledger() or new_ledger()
    _mark(ledger)
    missing = [path for path in story_files() if path.stem not in ledger.stories]
    missing = [path for path in missing if only is None or path.stem in only]
    with stage() as opened:
        if not ledger.founded:
            with progress.step("Services and the people who work there"):
                _found(ledger, opened)
        if missing:
            with progress.step(f"{len(missing)} stories"):
                for path in missing:
                    play(load_story(path), ledger, opened)
        for name, told, act in PLAYS:
            if name not in ledger.played and (only is None or name in only):
                with progress.step(told):
                    act(opened, ledger)
        if size is not None:
            complete_to(size, ledger, opened, progress)


def play(story: Story, ledger: Ledger, opened: Stage) -> None:
    """Plays one story and writes down that it stands."""
    calendar = Calendar(ledger.day)
    if story.desk is not None:
        play_desk(opened, DeskPlay(story, story.desk, ledger, Pace(calendar)))
    if story.guidance is not None:
        play_guidance(opened, GuidancePlay(story, story.guidance, ledger, Pace(calendar)))
    ledger.stories.append(story.id)
    ledger.save()


def is_half_founded() -> bool:
    """Whether the last try stopped while people were being invited: their codes are gone with it."""
    ledger = read_ledger()
    begun = installation_kind() is InstallationKind.DEMONSTRATION
    return begun and ledger is not None and not ledger.founded


def _mark(ledger: Ledger) -> None:
    """Marks an empty database as a demonstration; refuses one of which the ledger knows nothing."""
    kind = installation_kind()
    if kind is None:
        ledger.save()
        mark_installation(InstallationKind.DEMONSTRATION)
    elif kind is not InstallationKind.DEMONSTRATION or not ledger.founded:
        raise Conflict(
            "This database is no demonstration town that can be gone on with."
            " Set HOUVAST_HOME to another directory."
        )


def _found(ledger: Ledger, opened: Stage) -> None:
    town = load_town()
    found_town(town, ledger, opened)
    write_personas(town)
    ledger.founded = True
    ledger.save()
