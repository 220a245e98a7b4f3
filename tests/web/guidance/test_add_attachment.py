"""Adding a file to a trajectory …"""

import pytest

from browsing import browsing
from guidance.files import PDF, kept, send
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_puts_it_on_the_page_of_the_trajectory(town: Town) -> None:
    anna = town.centre.anna
    trajectory = trajectory_of(anna, town.centre.holder1)
    answer = send(anna, trajectory, name="Brief école.exe")
    assert answer.status_code == 303
    page = browsing(anna).get(answer["Location"]).content.decode()
    assert "Brief école.pdf" in page
    assert "1.1\xa0MB" in page


def test_says_beforehand_what_is_taken(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/files/").content.decode()
    assert "At most 25 MB." in page
    assert 'enctype="multipart/form-data"' in page
    assert ".docx" in page


@pytest.mark.parametrize(
    ("plain", "sentence"),
    [(b"<!DOCTYPE html><script>1</script>", "This kind of file is not taken."), (b"", "This file is empty.")],
)
def test_refuses_another_kind_with_a_sentence(town: Town, plain: bytes, sentence: str) -> None:
    anna = town.centre.anna
    trajectory = trajectory_of(anna, town.centre.holder1)
    answer = send(anna, trajectory, plain, "page.html")
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not kept(anna, trajectory)


def test_refuses_more_than_twenty_five_megabytes_with_a_sentence(town: Town) -> None:
    anna = town.centre.anna
    trajectory = trajectory_of(anna, town.centre.holder1)
    answer = send(anna, trajectory, b"%PDF-" + bytes(25 * 1024 * 1024))
    assert answer.status_code == 413
    assert "A file can be at most 25 MB." in answer.content.decode()
    assert not kept(anna, trajectory)


def test_asks_for_a_file_when_none_was_chosen(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    answer = browsing(town.centre.anna).post(f"/guidance/{trajectory}/files/", {"submission": str(new_id())})
    assert answer.status_code == 422
    assert "Choose a file." in answer.content.decode()


def test_adds_one_file_when_sent_twice(town: Town) -> None:
    anna, number = town.centre.anna, new_id()
    trajectory = trajectory_of(anna, town.centre.holder1)
    assert [send(anna, trajectory, number=number).status_code for _ in range(2)] == [303, 303]
    assert [(file.id, file.subject_id, file.size) for file in kept(anna, trajectory)] == [
        (number, trajectory, len(PDF))
    ]


def test_is_not_there_for_who_does_not_hold_the_trajectory(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    for other in (town.centre.bert, town.elsewhere.chloe):
        assert send(other, trajectory).status_code == 404
    assert not kept(town.centre.anna, trajectory)
