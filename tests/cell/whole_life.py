"""Everything that is written about people a cell speaks of, in words that exist nowhere else, until it goes.

One case is played from its proposal to its closing, with a meeting, sheets, extracts, answers from a page and
from accounts; one is refused, one is withdrawn by who proposed it. Something is left lying in every place
where it could stay behind: an invitation nobody answered, a page nobody opened, drafts nobody saved.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from django.db import connections
from django.utils import translation

from cell.given import INDICATION, STRENGTH, a_cell, a_meeting, a_proposal, listed, proposed, soon
from cell.given_cases import refused
from cell.given_meetings import an_organisation
from cell.given_room import Held
from cell.given_sheets import RECIPIENT, asked, concluded, says
from cell.given_sheets import Held as HeldItem
from cell.given_sheets import drafted as drafted_sheet
from cell.kept import in_days
from cell.taking_part import drafted, given, management, region
from houvast.access.answer_pages import OfferedAnswerPage
from houvast.access.personal import DraftContent, TypedField
from houvast.access.services.save_draft import save_draft
from houvast.access.values import Function
from houvast.cell.finding.items import Sent, invitations_of
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.selectors.start_page import start_page
from houvast.cell.services.add_statement import NewStatement, add_statement
from houvast.cell.services.agree_action import NewAction, agree_action
from houvast.cell.services.agree_trajectory import NewTrajectory, agree_trajectory
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.ask_service import ServiceRequest, ask_service
from houvast.cell.services.close_case import Closing, close_case
from houvast.cell.services.discard_sheet import discard_sheet
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.services.keep_slip import keep_slip
from houvast.cell.services.name_recipient import name_recipient
from houvast.cell.services.note_point import NewPoint, note_point
from houvast.cell.services.note_service_answer import NotedAnswer, note_service_answer
from houvast.cell.services.offer_page import offer_page
from houvast.cell.services.prepare_meeting import prepare_meeting
from houvast.cell.services.put_on_agenda import NewItem, put_on_agenda
from houvast.cell.services.review_case import Review, review_case
from houvast.cell.services.state_opening import Stating, state_opening
from houvast.cell.services.tell_person import Telling, tell_person
from houvast.cell.values.case_steps import AskedFor
from houvast.cell.values.cases import CaseContent
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.invitations import Way
from houvast.cell.values.keeping import PersonTold, TrajectoryAgreed
from houvast.cell.values.participations import Preparation, Prepared
from houvast.cell.values.points import PointKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.web.cell.invitation_page import page_of
from security.canaries import Canaries
from world import Person, Town, hire, partners, seat


@dataclass
class Life:
    """What was made, and with which words."""

    words: Canaries
    room: Held
    refused: UUID
    withdrawn: UUID
    page: OfferedAnswerPage
    solanges: UUID
    extract: UUID

    @property
    def town(self) -> Town:
        """The city and three services."""
        return self.room.town

    @property
    def case(self) -> UUID:
        """The case that is discussed."""
        return self.room.cases[0]

    @property
    def dossiers(self) -> tuple[UUID, ...]:
        """Three cases of the mayor's and what two services keep."""
        return (self.case, self.refused, self.withdrawn, self.room.participation, self.solanges)

    def everybody(self) -> tuple[Person, ...]:
        """Whoever could hold a key to any of it."""
        town = self.town
        services = (town.city, town.centre, town.elsewhere, town.desk)
        return tuple(person for service in services for person in service.people.values())


def about(words: Canaries, number: int) -> CaseContent:
    """A proposal in these words."""
    content = a_proposal(f"Ada {number} {words.name}")
    said = replace(INDICATION, words=f"Daar {words.sentence}.", source=f"De bakker van {words.domain}")
    good = replace(STRENGTH, words=f"Op donderdag {words.sentence}.")
    written = replace(
        content.proposal,
        indications=(said,),
        positive=(good,),
        done=f"Gebeld: {words.phone}00.",
        why_not_less=f"Anders {words.sentence}.",
    )
    return replace(content, proposal=written)


def begun_life(words: Canaries) -> Life:
    """Plays it until the meeting runs and a statement hangs on the wall."""
    region.cache_clear()
    town = region()
    seat(town.desk, "management", hire(town.desk, "sarah", Function.SUPERIOR))
    partners(town.city, town.desk)
    cell = a_cell(town, "french_community")
    with town.city.cas.acts() as cas:
        name_recipient(cas, cell, RECIPIENT)
    case = listed(town, cell, about(words, 1))
    meeting, item = a_meeting(town, cell, soon()), new_id()
    with town.city.cas.acts() as cas:
        put_on_agenda(cas, NewItem(item, meeting, case, f"Wie belt als het weer {words.sentence}?"))
    orgs = {
        name: an_organisation(town, cell, name.title(), seat_of=name)
        for name in ("centre", "elsewhere", "desk")
    }
    school = an_organisation(town, cell, "School")
    with town.city.cas.acts() as cas:
        urgent = f"Omdat het {words.sentence}."
        invite(cas, NewInvitations(new_id(), item, tuple(orgs.values()), Way.ACCOUNT, urgent))
        invite(cas, NewInvitations(new_id(), item, (school,), Way.PAGE, urgent))
        sent = {one.content.name: one for one in invitations_of(cas, [item])[item]}
        with translation.override("nl"):
            page = page_of(start_page(cas, sent["School"].id), sent["School"].id)
        offered = offer_page(cas, new_id(), page)
    _leaves_draft(town.desk.sarah, "cell.answer_invitation", handed(sent["Desk"]), words)
    mine, theirs = (
        _comes(person, handed(sent[name]))
        for person, name in ((town.centre.siham, "Centre"), (town.elsewhere.solange, "Elsewhere"))
    )
    room = Held(town, cell, meeting, (case,), (item,), orgs["centre"], orgs["elsewhere"], mine)
    _prepares(room, words)
    room.begin()
    room.came(room.centre, room.elsewhere, room.seat("police"))
    extract = room.extract(f"Op dinsdag {words.sentence}.", seats=(management(town.elsewhere),))
    room.shows(extract)
    _said(room, words)
    other, third = (proposed(town, cell, about(words, number)) for number in (2, 3))
    more = replace(STRENGTH, words=f"Ook {words.sentence}.", source=words.domain)
    with town.city.cas.acts() as cas:
        add_statement(cas, NewStatement(third, more))
    _leaves_draft(town.city.cas, "cell.add_statement", case, words)
    refused(town.city.mira, other, f"Een gesprek volstaat, al {words.sentence}.")
    return Life(words, room, other, third, offered, theirs, extract)


def handed(sent: Sent) -> UUID:
    """Returns the number of what waits for a management."""
    assert sent.content.handover_id
    return sent.content.handover_id


def _comes(person: Person, handover: UUID) -> UUID:
    number = new_id()
    with person.acts() as superior:
        answer_invitation(superior, Answering(handover, number, in_care=True, comes=True))
    return number


def _leaves_draft(person: Person, form: str, subject: UUID, words: Canaries) -> None:
    with person.acts() as actor:
        save_draft(actor, form, subject, DraftContent((TypedField("words", (words.sentence,)),)))


def _prepares(room: Held, words: Canaries) -> None:
    said, siham = f"Ik zeg dat het {words.sentence}.", room.town.centre.siham
    with siham.acts() as actor:
        prepared = Preparation(said, said, Prepared.YES, Prepared.NO, said, said)
        prepare_meeting(actor, room.participation, prepared, said)
    kept: GivenStatement = replace(given(said), purpose=said, ground=said)
    drafted(siham, room.participation, kept)
    _leaves_draft(siham, "cell.prepare_meeting", room.participation, words)


def _said(room: Held, words: Canaries) -> None:
    """What is said in the meeting."""
    said = f"bij regen {words.sentence}."
    with room.town.city.cas.acts() as cas:
        state_opening(cas, Stating(room.item, room.centre, f"Wij zwijgen waar het {words.sentence}."))
        for kind in (PointKind.POSITIVE, PointKind.DISSENT):
            note_point(cas, NewPoint(room.item, new_id(), kind, said, names_looked=True))
        due = clock.today()
        agree_action(cas, NewAction(room.item, new_id(), room.elsewhere, said, due, names_looked=True))


def ended_life(life: Life) -> None:
    """Ends the meeting, has sheets discarded, held back and agreed, keeps a slip, and closes the case."""
    room, words, town = life.room, life.words, life.town
    tag = room.tag
    with town.elsewhere.solange.acts() as solange:
        for slip in waiting_slips(tag):
            if slip.extract_id is not None:
                keep_slip(solange, life.solanges, slip.id)
    room.ends()
    _sheets(life)
    room.closes()
    case, said = life.case, f"Daarna {words.sentence}."
    with town.city.cas.acts() as cas:
        request = ServiceRequest(case, new_id(), words.domain, said, (AskedFor.STRENGTHS,), "nl")
        ask_service(cas, request)
        note_service_answer(cas, NotedAnswer(case, request.step_id, replace(STRENGTH, words=said)))
        tell_person(cas, Telling(case, new_id(), PersonTold(clock.today(), words.name, said)))
        path = TrajectoryAgreed(clock.today(), True, "", said, said, f"{words.name}, {words.phone}00")  # noqa: FBT003
        agree_trajectory(cas, NewTrajectory(case, new_id(), path))
    with town.city.mira.acts() as mira:
        review_case(mira, Review(case, new_id(), said, in_days(60)))
        close_case(mira, Closing(case, new_id(), said, said))


def _sheets(life: Life) -> None:
    room, text = life.room, f"Bij het {life.words.domain} gaat het beter dan in de lente."
    one = HeldItem(room.town, room.cell, life.case, room.item, room.tag)
    discarded = drafted_sheet(one, text)
    with room.town.city.cas.acts() as cas:
        discard_sheet(cas, discarded)
    held_back = drafted_sheet(one, text)
    asked(one, held_back)
    concluded(one, held_back)
    agreed = drafted_sheet(one, text)
    asking = asked(one, agreed)
    for code in asking.codes:
        says(asking, code, agrees=True)
    assert concluded(one, agreed).given_id


def day_comes(life: Life) -> None:
    """Lets every period be over: the day of cases and participations, the moment of slips."""
    with connections["owner"].cursor() as cursor:
        cursor.execute('UPDATE cell."case" SET erase_on = current_date - 2 WHERE erase_on IS NOT NULL')
        cursor.execute(
            "UPDATE cell.participation SET erase_on = current_date - 2 WHERE id = %s",
            [life.room.participation],
        )
        cursor.execute("UPDATE cell.slip SET expires_at = now() - interval '1 second'")
