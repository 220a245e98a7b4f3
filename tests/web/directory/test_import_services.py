"""The page on which a file for the directory is chosen …"""

from typing import BinaryIO

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from browsing import browsing
from directory.importing import a_desk
from directory.packages import organizations, package, phones, services
from houvast.directory.models.imports import Import
from houvast.kernel.ids import new_id
from world import Town

ADDRESS = "/directory/import/"


def sent(file: BinaryIO, name: str = "package.zip") -> dict[str, object]:
    """What a browser sends."""
    return {"file": SimpleUploadedFile(name, file.read()), "submission": str(new_id())}


def test_shows_what_the_file_changes_and_takes_it_over_after_a_yes() -> None:
    desk, dina = a_desk()
    browser = browsing(dina)
    answer = browser.post(ADDRESS, sent(package()))
    assert answer.status_code == 303
    page = browser.get(answer["Location"])
    text = page.content.decode()
    print(text)
    assert 0
