"""The people of the tests: Anna holds the dossier, Bert works beside her without a grant, Chloé elsewhere.

Everything is made through the services a real town would use; each call makes new services, so that tests
never share a row.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from uuid import UUID

from houvast.access.acting import acting
from houvast.access.actor import Actor, Unlocked
from houvast.access.models.keys import ControllerKey
from houvast.access.services.accept_invitation import accept_invitation
from houvast.access.services.agree_partnership import agree_partnership
from houvast.access.services.choose_hat import choose_hat
from houvast.access.services.confirm_colleague import confirm_colleague
from houvast.access.services.finish_rehearsal import finish_rehearsal
from houvast.access.services.found_controller import Founding, found_controller
from houvast.access.services.found_function import NewFunction, found_function
from houvast.access.services.found_recovery import found_recovery
from houvast.access.services.invite_colleague import NewColleague, invite_colleague
from houvast.access.services.open_dossier import NewDossier, OpenedDossier, open_dossier
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from houvast.access.sessions import Cookies
from houvast.access.values import ConfidentialityKind, Function, FunctionKeyKind, Hat, Track
from houvast.kernel.ids import new_id
from houvast.vault.certificates import fingerprint

FRESH = 20 * 60.0
"""Seconds after which somebody of a test signs in anew."""
PASSWORD = "een korf vol kruidige appels"
GROUND = "guidance-ground"


@dataclass
class Person:
    """Somebody of a test, who signs in when first needed."""

    user_id: UUID
    login_name: str
    _unlocked: Unlocked | None = None
    _cookies: Cookies | None = None
    _seen: float = field(default_factory=time.monotonic)
    _hat: Hat = Hat.NONE

    @property
    def unlocked(self) -> Unlocked:
        """What signing in gives; anew after a while, as a session ends after half an idle hour."""
        if self._unlocked is None or time.monotonic() - self._seen > FRESH:
            self._seen = time.monotonic()
            signed_in = sign_in(Credentials(self.login_name, PASSWORD))
            self._cookies, self._unlocked = signed_in.cookies, signed_in.unlocked
            if self._hat:
                worn = choose_hat(signed_in.cookies, self._hat)
                self._cookies, self._unlocked = worn.cookies, worn.unlocked
        return self._unlocked

    @property
    def cookies(self) -> Cookies:
        """The browser's cookies of the same sign-in."""
        assert self.unlocked
        assert self._cookies
        return self._cookies

    @contextmanager
    def acts(self) -> Iterator[Actor]:
        """Acts in one transaction."""
        with acting(self.unlocked) as actor:
            yield actor


@dataclass
class Service:
    """A controller with its steward and colleagues."""

    id: UUID
    steward: Person
    people: dict[str, Person] = field(default_factory=dict)
    functions: dict[FunctionKeyKind, UUID] = field(default_factory=dict)
    seats: dict[str, UUID] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Person:
        """Returns a colleague by first name."""
        try:
            return self.__dict__["people"][name]
        except KeyError:
            raise AttributeError(name) from None


def found(name: str = "Guidance centre", language: str = "nl") -> Service:
    """Founds a service with its steward."""
    controller, login = new_id(), f"steward.{new_id().hex[:12]}"
    steward = found_controller(
        Founding(
            name=name,
            language=language,
            regime="be-federal",
            steward_name="Steward",
            login_name=login,
            password=PASSWORD,
            confidentiality=ConfidentialityKind.CONTRACT,
            citation="contract",
            controller_id=controller,
        )
    )
    return Service(controller, Person(steward, login))


def hire(service: Service, name: str, *functions: Function, two_hats: str = "") -> Person:
    """Invites a colleague, who accepts, and confirms them."""
    login = f"{name}.{new_id().hex[:12]}"
    with service.steward.acts() as steward:
        user, code = invite_colleague(
            steward,
            NewColleague(
                controller_id=service.id,
                name=name.title(),
                login_name=login,
                language="nl",
                functions=functions,
                confidentiality=ConfidentialityKind.PROFESSIONAL_SECRECY,
                citation="secrecy",
                two_hats=two_hats,
            ),
        )
    read_out = accept_invitation(code, PASSWORD)
    with service.steward.acts() as steward:
        confirm_colleague(steward, user, read_out)
    service.people[name] = Person(user, login)
    return service.people[name]


TOO_FEW = "Two people work here."


def hire_for_two(service: Service, name: str, *functions: Function) -> Person:
    """Invites a colleague who gets two hats, with the reason for it."""
    return hire(service, name, *functions, two_hats=TOO_FEW)


def wearing(person: Person, hat: Hat) -> Person:
    """Signs somebody with two hats in with one of them on; returns them as they are then."""
    worn = Person(person.user_id, person.login_name, _hat=hat)
    assert worn.unlocked
    return worn


def secure_recovery(service: Service) -> None:
    """Gives a service three recovery holders who have rehearsed."""
    holders = [hire(service, f"holder{number}", Function.RECOVERY) for number in (1, 2, 3)]
    with service.steward.acts() as steward:
        found_recovery(steward, service.id, [holder.user_id for holder in holders])
    with holders[0].acts() as first:
        opening = start_recovery(first, NewOpening(service.id, holders[1].user_id, Purpose.REHEARSAL))
    with holders[1].acts() as second:
        finish_rehearsal(second, opening)


def team(service: Service, kind: FunctionKeyKind, *members: Person) -> UUID:
    """Founds a function of these members."""
    with service.steward.acts() as steward:
        service.functions[kind] = found_function(
            steward,
            NewFunction(service.id, kind, kind.value.title(), tuple(member.user_id for member in members)),
        )
    return service.functions[kind]


def partners(one: Service, other: Service) -> None:
    """Lets two services trust each other's keys."""
    for here, there in ((one, other), (other, one)):
        with here.steward.acts() as steward:
            key = ControllerKey.objects.get(controller_id=there.id)
            agree_partnership(steward, here.id, there.id, fingerprint(bytes(key.signing_public)))


def dossier_of(person: Person, service: Service, track: Track = Track.GUIDANCE) -> OpenedDossier:
    """Opens a dossier for somebody."""
    with person.acts() as actor:
        return open_dossier(actor, NewDossier(service.id, track, GROUND))


def seat(service: Service, name: str, *members: Person) -> UUID:
    """Founds a seat of these members: a function of the cell with a key of its own."""
    with service.steward.acts() as steward:
        ids = tuple(member.user_id for member in members)
        service.seats[name] = found_function(
            steward, NewFunction(service.id, FunctionKeyKind.SEAT, name.title(), ids)
        )
    return service.seats[name]


@dataclass(frozen=True)
class Town:
    """Two guidance centres and a desk, with everybody a test needs; a city when it is asked for."""

    centre: Service
    elsewhere: Service
    desk: Service

    @cached_property
    def city(self) -> Service:
        """The municipality with its cell, built the first time it is asked for; a partner of both centres."""
        return build_city(self)


def build_town() -> Town:
    """Builds the town: Anna, Bert and their coach; Chloé elsewhere; Dina and Emil at the desk."""
    centre, elsewhere, desk = build_centre(), _secured("Centre", "fr"), build_desk()
    hire(elsewhere, "chloe", Function.GUIDE)
    team(elsewhere, FunctionKeyKind.INBOX, elsewhere.chloe)
    partners(desk, centre)
    partners(desk, elsewhere)
    return Town(centre, elsewhere, desk)


def with_own_centre(town: Town) -> Town:
    """The town with a guidance centre in which nothing happened yet, and which has no partner."""
    return replace(town, centre=build_centre())


def with_own_desk(town: Town) -> Town:
    """The town with a desk that was asked nothing yet, and which has no partner."""
    return replace(town, desk=build_desk())


def build_centre() -> Service:
    """Builds a guidance centre of Anna, Bert and their coach."""
    centre = _secured("Guidance centre")
    for name in ("anna", "bert"):
        hire(centre, name, Function.GUIDE)
    hire(centre, "coach", Function.COACH)
    team(centre, FunctionKeyKind.INBOX, centre.anna, centre.bert, centre.coach)
    return centre


def build_desk() -> Service:
    """Builds a desk of Dina and Emil."""
    desk = _secured("Desk")
    for name in ("dina", "emil"):
        hire(desk, name, Function.DESK)
    hire(desk, "support", Function.SUPPORT)
    team(desk, FunctionKeyKind.TEAM, desk.dina, desk.emil)
    return desk


def _secured(name: str, language: str = "nl") -> Service:
    """A service that may open dossiers, with its data protection officer."""
    service = found(name, language)
    secure_recovery(service)
    hire(service, "dpo", Function.DPO)
    return service


CELL = {
    "mira": Function.MAYOR,
    "milan": Function.MAYOR,
    "cas": Function.COORDINATOR,
    "pol": Function.POLICE,
    "prisca": Function.PREVENTION,
    "dpo": Function.DPO,
}


def build_city(town: Town) -> Service:
    """Builds the municipality of Mira (mayor), Milan (deputy), Cas (coordinator), Pol (police), Prisca.

    Siham becomes a superior at the centre, Solange elsewhere; city and centres are partners.
    """
    city = found("City")
    secure_recovery(city)
    for name, function in CELL.items():
        hire(city, name, function)
    seat(city, "mayor", city.mira, city.milan)
    seat(city, "coordinator", city.cas)
    seat(city, "police", city.pol)
    seat(city, "prevention", city.prisca)
    for service, name in ((town.centre, "siham"), (town.elsewhere, "solange")):
        seat(service, "management", hire(service, name, Function.SUPERIOR))
        partners(city, service)
    return city
