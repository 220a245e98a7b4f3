"""A file added to a dossier."""

import io
import zipfile
from collections.abc import Callable
from uuid import UUID

import pytest
from django.conf import settings
from django.db import connection

from apart import superuser
from houvast.access.selectors.list_attachments import list_attachments
from houvast.access.selectors.open_attachment import open_attachment
from houvast.access.services.add_attachment import NewAttachment, add_attachment
from houvast.access.services.open_dossier import OpenedDossier
from houvast.access.services.remove_attachment import remove_attachment
from houvast.access.values import FileKind
from houvast.kernel.errors import Conflict, Invalid, NotFound, Tampered, TooLarge
from houvast.kernel.ids import new_id
from world import Person, Town, dossier_of

PDF = b"%PDF-1.7\n" + b"Canary of the attachment. " * 100_000


def archive(*names: str, first: tuple[str, str] | None = None) -> bytes:
    """Builds a zip with these members."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        if first:
            file.writestr(*first)
        for name in names:
            file.writestr(name, "x")
    return made.getvalue()


ODT = archive("content.xml", first=("mimetype", "application/vnd.oasis.opendocument.text"))
TAKEN = {
    FileKind.PDF: b"%PDF-1.4 x",
    FileKind.PNG: b"\x89PNG\r\n\x1a\nx",
    FileKind.JPEG: b"\xff\xd8\xff\xe0x",
    FileKind.WEBP: b"RIFF\x00\x00\x00\x00WEBPVP8 ",
    FileKind.DOCX: archive("[Content_Types].xml", "word/document.xml"),
    FileKind.ODT: ODT,
    FileKind.TEXT: "Een brief, met é en ş.\n".encode(),
    FileKind.M4A: b"\x00\x00\x00\x20ftypM4A \x00",
    FileKind.MP3: b"ID3\x04\x00",
}
REFUSED = {
    "empty": b"",
    "program": b"\x7fELF\x02\x01",
    "page": b"  <!DOCTYPE html><script>1</script>",
    "drawing": b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
    "macros": archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    "sheet": archive("[Content_Types].xml", "xl/workbook.xml"),
    "archive": archive("a.txt"),
    "half an archive": TAKEN[FileKind.DOCX][:40],
    "broken text": b"Een brief \xff\xfe\x00",
    "null byte": b"Een\x00brief",
    "film": b"\x00\x00\x00\x20ftypqt  \x00",
}


@pytest.fixture
def dossier(town: Town) -> OpenedDossier:
    """A dossier Anna holds."""
    return dossier_of(town.centre.anna, town.centre)


Adding = Callable[..., UUID]


@pytest.fixture
def add(town: Town, dossier: OpenedDossier) -> Adding:
    """Adds a file as Anna."""

    def adding(plain: bytes = PDF, name: str = "brief.exe", number: UUID | None = None) -> UUID:
        new = NewAttachment(number or new_id(), dossier.compartment_id, dossier.id, name, io.BytesIO(plain))
        with town.centre.anna.acts() as anna:
            return add_attachment(anna, new)

    return adding


def opened(person: Person, number: UUID) -> tuple[str, bytes]:
    with person.acts() as actor:
        found = open_attachment(actor, number)
        return found.name, found.content


def test_comes_back_whole_and_named_after_what_it_is(town: Town, add: Adding) -> None:
    assert opened(town.centre.anna, add(name="C:\\stukken\\Verslag école.exe")) == ("Verslag école.pdf", PDF)


@pytest.mark.parametrize("kind", FileKind)
def test_is_known_by_what_is_in_it(town: Town, add: Adding, kind: FileKind) -> None:
    name, content = opened(town.centre.anna, add(TAKEN[kind], "x"))
    assert (name, content) == (f"x.{kind}", TAKEN[kind])


@pytest.mark.parametrize("plain", REFUSED.values(), ids=REFUSED)
def test_is_refused_when_it_is_of_another_kind(
    town: Town, add: Adding, dossier: OpenedDossier, plain: bytes
) -> None:
    with pytest.raises(Invalid, match=r"not taken|is empty"):
        add(plain)
    with town.centre.anna.acts() as anna:
        assert not list_attachments(anna, dossier.id)


def test_is_taken_at_twenty_five_megabytes_and_not_a_byte_more(
    town: Town, add: Adding, dossier: OpenedDossier
) -> None:
    largest = b"%PDF-" + bytes(25 * 1024 * 1024 - 5)
    assert opened(town.centre.anna, add(largest))[1] == largest
    with pytest.raises(TooLarge, match="25 MB"):
        add(largest + b"x")
    with town.centre.anna.acts() as anna:
        assert len(list_attachments(anna, dossier.id)) == 1


def test_is_added_once_when_sent_twice(town: Town, add: Adding, dossier: OpenedDossier) -> None:
    number = add()
    assert add(number=number) == number
    with pytest.raises(Conflict):
        add(b"%PDF-other", number=number)
    with town.centre.anna.acts() as anna:
        assert [line.size for line in list_attachments(anna, dossier.id)] == [len(PDF)]


def test_does_not_exist_for_who_holds_no_access(town: Town, add: Adding, dossier: OpenedDossier) -> None:
    number = add()
    for act in (open_attachment, remove_attachment):
        with pytest.raises(NotFound), town.centre.bert.acts() as bert:
            act(bert, number)
    with town.centre.bert.acts() as bert:
        assert not list_attachments(bert, dossier.id)
        new = NewAttachment(new_id(), dossier.compartment_id, dossier.id, "x", io.BytesIO(PDF))
        with pytest.raises(NotFound):
            add_attachment(bert, new)


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM access.attachment_part WHERE attachment_id = %(id)s AND number = 2",
        "DELETE FROM access.attachment_part WHERE attachment_id = %(id)s AND number = 1",
        "DELETE FROM access.attachment_part WHERE attachment_id = %(id)s",
        "UPDATE access.attachment_part SET sealed = sealed || sealed WHERE attachment_id = %(id)s",
        "UPDATE access.attachment_part p SET sealed = (SELECT sealed FROM access.attachment_part o"
        " WHERE o.attachment_id = %(id)s AND o.number = 3 - p.number) WHERE attachment_id = %(id)s"
        " AND number <> 0",
        "UPDATE access.attachment_part p SET sealed = (SELECT sealed FROM access.attachment_part o"
        " WHERE o.attachment_id = %(other)s AND o.number = p.number) WHERE attachment_id = %(id)s",
    ],
)
def test_is_not_opened_when_a_piece_is_not_the_one_that_was_stored(
    town: Town, add: Adding, harm: str
) -> None:
    number, other = add(), add()
    with superuser(str(settings.DATABASES["default"]["NAME"])) as past_all_rights:
        past_all_rights.execute(harm.encode(), {"id": number, "other": other})
    with pytest.raises(Tampered):
        opened(town.centre.anna, number)


def test_is_gone_with_its_pieces_when_removed(town: Town, add: Adding) -> None:
    number = add()
    with town.centre.anna.acts() as anna:
        remove_attachment(anna, number)
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM access.attachment_part WHERE attachment_id = %s", [number])
            assert cursor.fetchone() == (0,)
    with pytest.raises(NotFound):
        opened(town.centre.anna, number)
