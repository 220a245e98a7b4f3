"""The frame of the talks as it stands: the newest statement, else what was said at the beginning."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from houvast.access.actor import Actor
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.selectors._entries import opened
from houvast.guidance.selectors._threads import ThreadLines
from houvast.guidance.values.agreements import FrameStated, only_attendance
from houvast.guidance.values.entries import Opening
from houvast.guidance.values.lists import Frame
from houvast.kernel import clock

FIRST_ENTRIES = 3  # a trajectory begins with what came along, if anything, and its opening


@dataclass(frozen=True)
class CurrentFrame:
    """The frame, None while nobody stated it; ``stated_on`` None when it was never said.

    Under a judge's condition only attendance goes out by default, and the person reads every letter first.
    """

    frame: Frame | None
    stated_on: date | None
    words: str
    set_by: str
    more_goes_out: str
    two_hats_told: bool = False

    @property
    def only_attendance_goes_out(self) -> bool:
        """Whether nothing but attendance goes out unless more was agreed with the person."""
        return only_attendance(self.frame)

    @property
    def person_reads_letters_first(self) -> bool:
        """Whether every letter is read by the person before it leaves."""
        return only_attendance(self.frame)


def frames_in(
    actor: Actor, trajectory: Trajectory, threads: Iterable[ThreadLines]
) -> tuple[CurrentFrame, ...]:
    """Returns every frame that was stated, oldest first; the last one counts."""
    first = Entry.objects.filter(dossier_id=trajectory.dossier_id).order_by("created_at", "id")
    found = []
    for line in opened(actor, first[:FIRST_ENTRIES]):
        if isinstance(line.body, Opening) and line.body.frame is not None:
            day = clock.day_of(line.at)
            found.append(CurrentFrame(line.body.frame, day, line.body.frame_words, "", ""))
    for thread in threads:
        body = thread.first.body
        if isinstance(body, FrameStated):
            said = (body.words, body.set_by, body.more_goes_out, body.two_hats_told)
            found.append(CurrentFrame(body.frame, body.stated_on, *said))
    return tuple(found)
