"""The scanner, on planted words: before it may say that nothing is there, it must find what is."""

import base64
import gzip
import json
import os
import subprocess
import zlib
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from django.conf import settings

from apart import superuser
from database import the_cluster
from houvast.cli.client import client_environment, client_program
from security.scanner import BLOCK, Found, Scanner, unpacked

WORD = "Zörvanek Qimelbrecht 17"
SENTENCE = "De bakker van Wevelrode fluit elke ochtend dezelfde wals."


def bytea_escaped(word: str) -> bytes:
    return "".join(chr(byte) if byte < 128 else f"\\{byte:03o}" for byte in word.encode()).encode()


PLANTED = {
    "plain": WORD.encode(),
    "upper case": WORD.upper().encode(),
    "Latin-1": WORD.encode("latin-1"),
    "UTF-16 little": WORD.encode("utf-16-le"),
    "UTF-16 big": WORD.encode("utf-16-be"),
    "hexadecimal": WORD.encode().hex().encode(),
    "hexadecimal, upper case": WORD.encode().hex().upper().encode(),
    "percent": quote(WORD).encode(),
    "JSON": json.dumps({"name": WORD}).encode(),
    "bytea escapes": bytea_escaped(WORD),
    "base64, first alignment": base64.b64encode(b"" + WORD.encode()),
    "base64, second alignment": base64.b64encode(b"x" + WORD.encode() + b"x"),
    "base64, third alignment": base64.b64encode(b"xx" + WORD.encode() + b"xyz"),
    "base64, for addresses": base64.urlsafe_b64encode(b"\xff\xfe\xfd" + WORD.encode()),
    "base64 of UTF-16": base64.b64encode(b"x" + WORD.encode("utf-16-le")),
    "gzip": gzip.compress(WORD.encode() * 3),
    "zlib": zlib.compress(WORD.encode() * 3, 1),
    "zlib of gzip": zlib.compress(gzip.compress(b"in here: " + WORD.encode())),
    "a stream that breaks off": zlib.compress((WORD * 40 + os.urandom(4000).hex()).encode())[:2000],
    "backwards": WORD.encode()[::-1],
}


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    """Looks for one name and one sentence."""
    return Scanner([WORD, SENTENCE])


@pytest.mark.parametrize("offset", range(9))
@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_finds_a_word_however_it_was_written(scanner: Scanner, planted: bytes, offset: int) -> None:
    data = os.urandom(5000 + offset) + planted + os.urandom(3000)
    assert {found.word for found in scanner.search(data, "here")} == {WORD}


def test_finds_nothing_in_noise(scanner: Scanner) -> None:
    noise = os.urandom(8_000_000)
    assert not scanner.search(noise, "noise")
    assert not scanner.search(base64.b64encode(noise[:4_000_000]), "noise")


@pytest.mark.parametrize("before", range(6))
def test_finds_a_word_across_the_blocks_of_the_first_pass(scanner: Scanner, before: int) -> None:
    assert scanner.search(bytes(BLOCK - before) + WORD.encode()[::-1], "here") == {Found(WORD, "here")}


def test_finds_a_word_across_the_pieces_of_a_large_file(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(32 * 1024 * 1024 - 9) + WORD.encode() + bytes(1000))
    assert {found.word for found in scanner.search_file(path)} == {WORD}


@pytest.fixture(scope="module")
def planted_table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dump in custom format of a table with long text, which PostgreSQL compresses out of line."""
    name = str(settings.DATABASES["default"]["NAME"])
    dump = tmp_path_factory.mktemp("dump") / "planted.dump"
    with superuser(name) as connection:
        connection.execute("CREATE TABLE public.planted (word text)")
        connection.execute("ALTER TABLE public.planted OWNER TO houvast_owner")
        connection.execute(
            "INSERT INTO public.planted SELECT %s || string_agg(md5(i::text), ' ') || repeat('a', 9000)"
            " FROM generate_series(1, 100) i",
            [SENTENCE],
        )
        connection.execute("INSERT INTO public.planted SELECT md5(i::text) FROM generate_series(1, 20000) i")
        connection.execute("INSERT INTO public.planted VALUES (%s)", [WORD])
        connection.execute("CHECKPOINT")
        path = connection.execute(
            "SELECT current_setting('data_directory') || '/' || pg_relation_filepath(reltoastrelid)"
            " FROM pg_class WHERE relname = 'planted'"
        ).fetchone()
        assert path
        dump.with_suffix(".toast").write_bytes(Path(str(path[0])).read_bytes())
        environment = client_environment(the_cluster(), "owner")
        subprocess.run(  # noqa: S603
            [client_program("pg_dump"), "-Fc", "-t", "public.planted", "-f", str(dump), "--dbname", name],
            env=environment, check=True,
        )  # fmt: skip
        connection.execute("DROP TABLE public.planted")
    return dump


def test_finds_a_sentence_that_the_database_compressed_out_of_line(
    scanner: Scanner, planted_table: Path
) -> None:
    stored = planted_table.with_suffix(".toast").read_bytes()
    assert SENTENCE.encode() not in stored
    assert {found.word for found in scanner.search(stored, "toast")} == {SENTENCE}


def test_finds_a_sentence_in_a_dump_in_custom_format(scanner: Scanner, planted_table: Path) -> None:
    assert SENTENCE.encode() not in planted_table.read_bytes()
    assert SENTENCE in {found.word for found in scanner.search_file(planted_table)}
    assert {found.word for found in scanner.search(unpacked(planted_table), "dump")} == {WORD, SENTENCE}


def test_is_run_on_a_server_whose_files_can_be_read() -> None:
    with psycopg.connect(the_cluster().admin, dbname="postgres") as connection:
        row = connection.execute("SHOW data_directory").fetchone()
    assert row
    assert Path(str(row[0]), "base").is_dir()
