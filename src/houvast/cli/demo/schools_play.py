"""Plays what schools asked through the services a worker's own pages use."""

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from functools import partial
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.schools import (
    SCHOOLS,
    Agreed,
    Asked,
    Held,
    LookedBack,
    Staff,
    Standing,
    Visited,
    load_schools,
)
from houvast.cli.demo.stage import Stage
from houvast.kernel import clock
from houvast.schools.services.acknowledge_protocol import acknowledge_protocol
from houvast.schools.services.add_visit import add_visit
from houvast.schools.services.evaluate_support import evaluate_support
from houvast.schools.services.hold_staff_session import hold_staff_session
from houvast.schools.services.make_agreement import make_agreement
from houvast.schools.services.name_contact import name_contact
from houvast.schools.services.open_support import NewSupport, open_support
from houvast.schools.services.settle_agreement import settle_agreement
from houvast.schools.services.write_protocol import NewProtocol, write_protocol
from houvast.schools.values.protocols import Acknowledged, ProtocolContent
from houvast.schools.values.supports import (
    Agreement,
    Evaluation,
    Settled,
    StaffContact,
    StaffSession,
    SupportContent,
    Visit,
)

AT_WORK = time(14, 30)
Act = Callable[[Actor, date], None]


def play_schools(stage: Stage, ledger: Ledger) -> None:
    """Writes the protocols, opens each support on its day, and does what was done on the days after."""
    schools = load_schools()
    for standing in schools.protocols:
        _write(stage, ledger, standing)
    for asked in schools.asked:
        support = _open(stage, ledger, asked)
        for ago, act in sorted(_acts(ledger, asked, support), key=lambda one: -one[0]):
            with stage.acts(asked.worker) as worker, clock.frozen_at(ledger.moment_ago(ago, AT_WORK)):
                act(worker, clock.today())
    ledger.played.append(SCHOOLS)
    ledger.save()


def _open(stage: Stage, ledger: Ledger, asked: Asked) -> UUID:
    support = ledger.row(SCHOOLS, asked.organisation)
    content = SupportContent(
        asked.organisation,
        asked.organisation_kind,
        asked.kind,
        asked.question,
        asked.tried,
        asked.language.value,
        _staff(ledger, asked.organisation, asked.asker),
    )
    with stage.acts(asked.worker) as worker, clock.frozen_at(ledger.moment_ago(asked.ago, AT_WORK)):
        open_support(worker, NewSupport(support, content))
        for one in asked.contacts:
            name_contact(worker, support, _staff(ledger, asked.organisation, one))
    return support


def _acts(ledger: Ledger, asked: Asked, support: UUID) -> Iterator[tuple[int, Act]]:
    """Yields what was done, with how many days ago."""

    def row(*parts: object) -> UUID:
        return ledger.row(SCHOOLS, asked.organisation, *parts)

    for number, one in enumerate(asked.visits):
        yield one.ago, partial(_visit, support, row("visit", number), one)
    for number, held in enumerate(asked.sessions):
        yield held.ago, partial(_session, support, row("session", number), held)
    for number, agreed in enumerate(asked.agreements):
        step = row("agreement", number)
        yield agreed.ago, partial(_agree, support, step, agreed)
        if agreed.settled is not None:
            yield agreed.settled, partial(_settle, support, step, agreed)
    for number, looked in enumerate(asked.look_backs):
        yield looked.ago, partial(_look_back, support, row("look back", number), looked)


def _visit(support: UUID, step: UUID, one: Visited, worker: Actor, on: date) -> None:
    add_visit(worker, support, step, Visit(on, one.who, one.done))


def _session(support: UUID, step: UUID, one: Held, worker: Actor, on: date) -> None:
    said = StaffSession(on, one.theme, one.method, one.staff, one.agreed)
    hold_staff_session(worker, support, step, said)


def _agree(support: UUID, step: UUID, one: Agreed, worker: Actor, on: date) -> None:
    said = Agreement(on, one.what, one.who, on + timedelta(days=one.within))
    make_agreement(worker, support, step, said)


def _settle(support: UUID, step: UUID, one: Agreed, worker: Actor, on: date) -> None:
    settle_agreement(worker, support, step, Settled(on, not one.reason, one.reason))


def _look_back(support: UUID, step: UUID, one: LookedBack, worker: Actor, on: date) -> None:
    said = Evaluation(on, one.side, one.reached, one.helped, one.missing, one.go_on)
    evaluate_support(worker, support, step, said)


def _write(stage: Stage, ledger: Ledger, one: Standing) -> None:
    protocol = ledger.row(SCHOOLS, "protocol", one.organisation)
    with stage.acts(one.worker) as worker, clock.frozen_at(ledger.moment_ago(one.ago, AT_WORK)):
        today = clock.today()
        content = ProtocolContent(
            one.organisation,
            one.organisation_kind,
            one.reach_school,
            one.reach_us,
            _staff(ledger, one.organisation, one.anchor),
            one.crisis,
            today,
            today + timedelta(days=one.lasts),
        )
        write_protocol(worker, NewProtocol(protocol, content))
        acknowledge_protocol(worker, protocol, Acknowledged(one.agreed_by, today, one.how))


def _staff(ledger: Ledger, school: str, one: Staff) -> StaffContact:
    return StaffContact(
        ledger.row(SCHOOLS, school, one.name), one.name, one.function, one.organisation, one.way
    )
