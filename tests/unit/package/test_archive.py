"""The archive around a package: what is read from it, and what it refuses."""

from __future__ import annotations

import io
import itertools
import struct
import warnings
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tilepack.core.errors import PackageDamaged, PackageError
from tilepack.core.package.archive import Archive
from tilepack.core.package.package import Package
from tilepack.core.package.writer import PackageWriter
from tilepack.tests.support.packages import make_package, pyramid


def write_zip(path, entries, method=zipfile.ZIP_STORED, **options):
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", method, **options) as archive:
        warnings.simplefilter("ignore")  # duplicate names are meant
        for name, data in entries:
            archive.writestr(name, data)
    return path


def contents(path):
    with Archive(path) as archive:
        return [(entry.name, archive.read(entry, 1 << 20)) for entry in archive.entries]


ENTRIES = [("a.txt", b"first"), ("ü/ß.txt", b"second" * 100), ("empty", b"")]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_reads_what_other_writers_wrote(tmp_path, method):
    path = write_zip(tmp_path / "a.zip", ENTRIES, method)
    assert contents(path) == ENTRIES


def test_others_read_what_the_writer_wrote(tmp_path):
    path = tmp_path / "a.zip"
    with PackageWriter(path) as writer:
        for name, data in ENTRIES:
            writer.add(name, data)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert [(name, archive.read(name)) for name in archive.namelist()] == ENTRIES
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
    assert contents(path) == ENTRIES


def test_reads_data_descriptors_and_zip64_fields(tmp_path):
    class Unseekable(io.BytesIO):
        def seekable(self):
            return False

    stream = Unseekable()
    with zipfile.ZipFile(stream, "w") as archive, archive.open("a", "w", force_zip64=True) as file:
        file.write(b"content")
    path = tmp_path / "a.zip"
    path.write_bytes(stream.getvalue())
    assert contents(path) == [("a", b"content")]


def test_more_entries_than_fit_into_sixteen_bits(tmp_path):
    path = tmp_path / "a.zip"
    with PackageWriter(path) as writer:
        for number in range(65_600):
            writer.add(f"{number:x}", b"")
    with Archive(path) as archive:
        assert len(archive.entries) == 65_600
    with zipfile.ZipFile(path) as archive:
        assert len(archive.namelist()) == 65_600


def test_an_entry_of_more_than_four_gigabytes(tmp_path):
    size = (1 << 32) + 5

    block = bytes(1 << 20)
    zeros = itertools.chain(itertools.repeat(block, 1 << 12), [block[:5]])

    path = tmp_path / "a.zip"
    with PackageWriter(path) as writer:
        writer._file = Sparse(writer._file)
        writer.add_chunks("large", zeros, size, crc=1234)
        writer.add("after", b"found")
    with Archive(path) as archive:
        assert [(entry.name, entry.size) for entry in archive.entries] == [
            ("large", size),
            ("after", 5),
        ]
        assert archive.read(archive.entries[1], 10) == b"found"
        assert archive.trailing == archive.prefix == 0
    with zipfile.ZipFile(path) as archive:
        assert archive.getinfo("large").file_size == size
        assert archive.read("after") == b"found"


class Sparse:
    """A file that leaves a hole where large blocks of zeros are written."""

    def __init__(self, file):
        self._file = file

    def __getattr__(self, name):
        return getattr(self._file, name)

    def write(self, data):
        if len(data) >= 1 << 19:
            return self._file.seek(len(data), 1)
        return self._file.write(data)


def test_bytes_after_and_before_the_archive_are_counted(tmp_path):
    plain = make_package(tmp_path / "a.vtpk", pyramid(1)).read_bytes()
    for before, after in ((b"", b"x" * 70_000), (b"#!shell\n", b""), (b"zz", b"yyy")):
        path = tmp_path / "b.vtpk"
        path.write_bytes(before + plain + after)
        with Package.open(path) as package:
            assert (package.archive.prefix, package.archive.trailing) == (len(before), len(after))
            assert package.tile_count() == 5


def test_a_download_that_repeats_its_end(tmp_path):
    """The end of the file is then a valid end record that does not belong where it stands."""
    plain = make_package(tmp_path / "a.vtpk", pyramid(1)).read_bytes()
    path = tmp_path / "b.vtpk"
    path.write_bytes(plain + plain[-3000:])
    with Package.open(path) as package:
        assert (package.archive.prefix, package.archive.trailing) == (0, 3000)
        assert package.tile_count() == 5


def test_an_archive_comment_is_not_trailing(tmp_path):
    path = write_zip(tmp_path / "a.zip", ENTRIES)
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"made for a test PK\x05\x06"
    with Archive(path) as archive:
        assert archive.trailing == 0


def test_of_duplicates_the_last_one_counts(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("a", b"old"), ("a", b"new")])
    with Archive(path) as archive:
        assert len(archive.entries) == 2
        assert archive.read(archive.find("a"), 10) == b"new"


def test_a_changed_content_is_noticed(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("a", b"content")])
    path.write_bytes(path.read_bytes().replace(b"content", b"conTent"))
    with Archive(path) as archive, pytest.raises(PackageDamaged, match="not what was written"):
        archive.read(archive.entries[0], 100)


@pytest.mark.parametrize("beyond", [0, 1, 1 << 63, 1 << 64], ids=["end", "one", "long", "all"])
def test_an_entry_that_should_begin_behind_the_end_cannot_be_read(tmp_path, beyond):
    with Archive(write_zip(tmp_path / "a.zip", ENTRIES)) as archive:
        entry = archive.entries[1]._replace(header=archive.size + beyond)
        for read in (archive.data_start, lambda each: list(archive.chunks(each))):
            with pytest.raises(PackageDamaged) as raised:
                read(entry)
            assert "has no header" in str(raised.value.facts["reason"])


@pytest.mark.parametrize("extra", [4, 15, 77, 78, 79, 40_000])
def test_content_is_read_whatever_the_length_of_the_header_before_it(tmp_path, extra):
    """The header is read along with the content, most of which may be left then."""
    path, content = tmp_path / "a.zip", b"content" * 9
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("a.txt")
        info.extra = struct.pack("<2H", 0x7777, extra - 4) + bytes(extra - 4)
        archive.writestr(info, content)
    assert contents(path) == [("a.txt", content)]


def test_a_bomb_is_not_unpacked(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("a", bytes(1 << 26))], zipfile.ZIP_DEFLATED)
    with Archive(path) as archive:
        with pytest.raises(PackageDamaged, match="larger"):
            archive.read(archive.entries[0], 1 << 20)
        with pytest.raises(PackageDamaged, match="beyond all measure"):
            archive.member(archive.entries[0])


def test_a_bomb_that_lies_about_its_size(tmp_path):
    size = (1 << 24) + 0x616263
    path = write_zip(tmp_path / "a.zip", [("a", bytes(size))], zipfile.ZIP_DEFLATED)
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<L", size), struct.pack("<L", 100)))
    with Archive(path) as archive, pytest.raises(PackageDamaged, match="not what was written"):
        archive.read(archive.entries[0], 1 << 20)


def test_tiles_are_read_from_deflated_packages(tmp_path):
    tiles = pyramid(2)
    with Package.open(make_package(tmp_path / "a.vtpk", tiles)) as stored:
        entries = [(name, stored.read(name)) for name in stored.names]
    path = write_zip(tmp_path / "b.vtpk", entries, zipfile.ZIP_DEFLATED)
    with Package.open(path) as package:
        assert {place: package.read_tile(*place) for place in package.tiles()} == tiles


@pytest.mark.parametrize("name", ["", "/a", "a//b", "../a", "a/../b", "a/", "a\\b", "."])
def test_the_writer_refuses_names_that_lead_elsewhere(tmp_path, name):
    with (
        pytest.raises(ValueError, match="cannot be named"),
        PackageWriter(tmp_path / "a") as writer,
    ):
        writer.add(name, b"")
    assert list(tmp_path.iterdir()) == []


def test_the_writer_writes_each_name_once(tmp_path):
    with pytest.raises(ValueError, match="there already"), PackageWriter(tmp_path / "a") as writer:
        writer.add("a", b"1")
        writer.add("a", b"2")


def test_the_file_appears_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a.vtpk"
    path.write_bytes(b"earlier")
    with pytest.raises(KeyboardInterrupt), PackageWriter(path) as writer:
        writer.add("a", b"1")
        assert path.read_bytes() == b"earlier"
        raise KeyboardInterrupt
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("size", [3, 6])
def test_content_of_another_size_leaves_no_file(tmp_path, size):
    with pytest.raises(EOFError), PackageWriter(tmp_path / "a") as writer:
        writer.add_chunks("a", [b"12", b"34", b""], size, crc=0)
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_damage_makes_the_reader_fail_otherwise_than_by_its_own_errors(tmp_path_factory, data):
    folder = tmp_path_factory.getbasetemp()
    path = folder / "fuzzed.vtpk"
    sound = folder / "sound.vtpk"
    if not sound.exists():
        make_package(sound, pyramid(1))
    content = bytearray(sound.read_bytes())
    content = content[: data.draw(st.integers(0, len(content)) | st.just(len(content)))]
    for _ in range(data.draw(st.integers(0, 5))):
        # the ends hold the headers; the middle is mostly empty index
        near = st.integers(0, min(4000, len(content))) | st.integers(
            max(0, len(content) - 2500), len(content)
        )
        at = data.draw(near)
        content[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=8))
    path.write_bytes(content)
    try:
        with Package.open(path) as package:
            package.tilemap()
            package.sprite()
            for place in package.tiles():
                package.read_tile(*place)
    except PackageError:
        return
