"""Data packages of as many services as asked, each with what hangs on it: a telephone, hours, a place."""

import io
from collections.abc import Callable, Iterator
from uuid import UUID, uuid5
from zipfile import ZIP_DEFLATED, ZipFile

SPACE = UUID("0d1c6a1e-7f04-4a0f-8a3e-5b8f3f1f2a77")
WORDS = (
    *("gesprek", "jongeren", "gezin", "wonen", "werk", "school", "geld", "gezondheid", "samen", "buurt"),
    *("luisteren", "begeleiding"),
)
Lines = Callable[[], Iterator[str]]


def key(name: str) -> str:
    """An id that is the same in every run."""
    return str(uuid5(SPACE, name))


def text(number: int) -> str:
    """A sentence that differs from service to service."""
    return " ".join(WORDS[(number * step) % len(WORDS)] for step in range(3, 23)) + f" {number}."


def tables(count: int, changed: int) -> dict[str, Lines]:
    """Every table as lines; ``changed`` services have another alert."""

    def lines(heading: str, how_many: int, line: Callable[[int], str]) -> Lines:
        def these() -> Iterator[str]:
            yield heading + "\r\n"
            for number in range(how_many):
                yield line(number) + "\r\n"

        return these

    return {
        "organizations": lines(
            "id,name,description", count // 10, lambda n: f"{key(f'o{n}')},Organisatie {n},{text(n)}"
        ),
        "services": lines(
            "id,organization_id,name,status,description,eligibility_description,email,alert",
            count,
            lambda n: (
                f"{key(f's{n}')},{key(f'o{n // 10}')},Dienst {n},active,{text(n)},{text(n + 7)},"
                f"dienst{n}@example.org,{'Verhuisd' if n < changed else ''}"
            ),
        ),
        "locations": lines(
            "id,location_type,name,houvast_municipality",
            count // 4,
            lambda n: f"{key(f'l{n}')},physical,Huis {n},44021",
        ),
        "service_at_location": lines(
            "id,service_id,location_id",
            count,
            lambda n: f"{key(f'sl{n}')},{key(f's{n}')},{key(f'l{n // 4}')}",
        ),
        "phones": lines("id,service_id,number", count, lambda n: f"{key(f'p{n}')},{key(f's{n}')},09 {n:07d}"),
        "addresses": lines(
            "id,location_id,address_1,city,state_province,postal_code,country,address_type",
            count // 4,
            lambda n: f"{key(f'a{n}')},{key(f'l{n}')},Dorpsstraat {n},Aalst,Oost-Vlaanderen,9300,BE,physical",
        ),
        "schedules": lines(
            "id,service_id,freq,byday,opens_at,closes_at",
            count,
            lambda n: f'{key(f"h{n}")},{key(f"s{n}")},WEEKLY,"MO,TU,TH",09:00,17:00',
        ),
        "languages": lines(
            "id,service_id,code", count, lambda n: f"{key(f't{n}')},{key(f's{n}')},{'nl' if n % 2 else 'fr'}"
        ),
    }


def packed(count: int, changed: int = 0) -> io.BytesIO:
    """A data package as a zip."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, lines in tables(count, changed).items():
            with archive.open(f"{name}.csv", "w") as opened:
                for line in lines():
                    opened.write(line.encode())
    target.seek(0)
    return target
