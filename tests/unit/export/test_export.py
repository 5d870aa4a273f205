"""The use case against the local service: what arrives, and what bad input gets."""

import json

import pytest

from tilepack.core.errors import (
    AreaOutside,
    Cancelled,
    ExportNotAllowed,
    JobFailed,
    JobStopped,
    JobTimedOut,
    LinkExpired,
    NoResult,
    NotAPackage,
    NotVectorTileService,
    OutputExists,
    OutputUnwritable,
    OverLimit,
    PackageDamaged,
    ServiceRefused,
    SignInNeeded,
    Unreachable,
    UnreadableAnswer,
    WebPageInstead,
)
from tilepack.core.export.export import export
from tilepack.core.export.request import Request, Stage
from tilepack.core.package.check import check
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area
from tilepack.demo import faults
from tilepack.demo.faults import Downloads
from tilepack.tests.support.packages import sample

HALF = 20037508.342787
NORTH_EAST = Area.of_box(1, 1, HALF, HALF)
TRIANGLE = Area.of_rings([[(1, 1), (0.9 * HALF, 1), (1, 0.9 * HALF), (1, 1)]])
MANNERS = ("enterprise", "online")


def run(bench, address, area=NORTH_EAST, **wishes):
    around = bench.around(**wishes.pop("around", {}))
    request = Request(
        **{
            "service": address,
            "output": bench.folder / "a.vtpk",
            "area": lambda service: area,
            **wishes,
        }
    )
    return export(request, around)


def tiles(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


@pytest.mark.parametrize("manner", MANNERS)
def test_an_area_arrives_as_a_checked_package(bench, manner):
    result = run(bench, bench.service(manner=manner), levels="0-3")
    assert result.package == bench.folder / "a.vtpk"
    assert check(result.package, full=True).ok
    assert result.tiles == result.asked == 1 + 1 + 4 + 16
    whole = tiles(bench.source)
    assert tiles(result.package) == {place: whole[place] for place in tiles(result.package)}
    assert result.bytes == result.package.stat().st_size
    assert len(result.job_ids) == result.parts == 1
    assert [path.name for path in bench.folder.iterdir()] == ["a.vtpk"]


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("name", ["natural-earth.vtpk", "qgis_testvtpk.vtpk"])
def test_real_packages_come_through_byte_for_byte(bench, manner, name):
    result = run(bench, bench.service(manner=manner, result=sample(name)))
    assert result.package.read_bytes() == sample(name).read_bytes()
    assert result.warnings == ()


def test_stages_are_told_in_order(bench):
    run(bench, bench.service(executing_seconds=0.3), mbtiles=bench.folder / "a.mbtiles")
    stages = list(dict.fromkeys(progress.stage for progress in bench.progress))
    assert stages == [stage for stage in Stage if stage not in (Stage.MERGING, Stage.CUTTING)]


def test_the_request_is_posted_as_the_documentation_says(bench):
    run(bench, bench.service(), levels="0-2,4")
    (sent,) = bench.requests("submit")
    assert sent.method == "POST"
    assert sent.form["levels"] == "0-2,4"
    assert json.loads(sent.form["exportExtent"])["spatialReference"] == {"wkid": 102100}


def test_polygons_are_sent_and_counted_as_polygons(bench):
    end = 0.9 * HALF
    triangle = Area.of_rings([[(1, 1), (end, 1), (1, end), (1, 1)]])
    result = run(bench, bench.service(), area=triangle, levels="4")
    assert result.tiles == result.asked == 36
    assert "polygon" in bench.requests("submit")[0].form


def test_a_service_before_10_7_gets_the_box_and_that_is_said(bench):
    triangle = Area.of_rings([[(1, 1), (HALF, 1), (1, HALF), (1, 1)]])
    result = run(bench, bench.service(current_version=10.61), area=triangle, levels="4")
    assert result.tiles == result.asked == 64
    assert "polygon" not in bench.requests("submit")[0].form
    assert any("box around" in warning for warning in result.warnings)


@pytest.mark.parametrize("limit", [100_000, 30])
def test_where_it_is_wished_the_box_is_cut_to_the_tiles_of_the_polygons(bench, limit):
    new = run(bench, bench.service(), area=TRIANGLE, output=bench.folder / "new.vtpk")
    address = bench.service(current_version=10.61, limit=limit)
    result = run(bench, address, area=TRIANGLE, cut=True)
    assert result.asked > result.tiles == new.tiles
    assert tiles(result.package) == tiles(new.package)
    assert check(result.package, full=True).ok
    assert any("cut to the tiles of the polygons" in warning for warning in result.warnings)
    assert sorted(path.name for path in bench.folder.iterdir()) == ["a.vtpk", "new.vtpk"]


@pytest.mark.parametrize(("area", "version"), [(NORTH_EAST, 10.61), (TRIANGLE, 11.3)])
def test_what_the_service_can_do_itself_is_not_cut_again(bench, area, version):
    result = run(bench, bench.service(current_version=version), area=area, cut=True, levels="0-4")
    assert result.tiles == result.asked
    assert not any("cut to" in warning for warning in result.warnings)


def test_without_levels_all_levels_with_tiles_are_meant(bench):
    assert run(bench, bench.service()).tiles == sum(max(4**level // 4, 1) for level in range(6))


def test_mbtiles_are_written_where_wished_or_needed(bench):
    result = run(bench, bench.service(), levels="0-2", around={"needs_mbtiles": lambda _: True})
    assert result.mbtiles == bench.folder / "a.mbtiles"
    assert result.mbtiles.stat().st_size > 0
    other = bench.folder / "b.mbtiles"
    result = run(bench, bench.service(), output=bench.folder / "b.vtpk", mbtiles=other)
    assert result.mbtiles == other


REFUSALS = [
    ({"allowed": False}, ExportNotAllowed),
    ({"access": "all"}, SignInNeeded),
    ({"outcome": "failed", "failure": "Out of ink."}, JobFailed),
    ({"outcome": "timed_out"}, JobTimedOut),
    ({"outcome": "cancelled"}, JobStopped),
    ({"outcome": "deleted"}, JobStopped),
    ({"downloads": Downloads(html=True)}, WebPageInstead),
    ({"downloads": Downloads(truncate_to=0)}, NotAPackage),
    ({"downloads": Downloads(truncate_to=20_000)}, PackageDamaged),
]


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize(("changes", "error"), REFUSALS, ids=lambda value: str(value)[:40])
def test_a_refusal_has_its_sentence_and_leaves_no_file_at_the_target(bench, manner, changes, error):
    with pytest.raises(error) as caught:
        run(bench, bench.service(manner=manner, **changes))
    assert str(caught.value)
    assert not (bench.folder / "a.vtpk").exists()


@pytest.mark.parametrize("value", ["null", "absent"])
def test_a_job_without_a_result_is_said(bench, value):
    with pytest.raises(NoResult):
        run(bench, bench.service(value=value))


def test_a_direct_link_and_the_other_job_address_work(bench):
    assert run(bench, bench.service(value="direct", job_path="exportTiles/jobs")).tiles


@pytest.mark.parametrize(
    ("step", "fault", "error"),
    [
        ("describe", faults.html_page(), UnreadableAnswer),
        ("describe", faults.body({"services": []}), NotVectorTileService),
        ("describe", faults.dropped(), Unreachable),
        ("submit", faults.html_page(), UnreadableAnswer),
        ("submit", faults.error_body(500, "No."), ServiceRefused),
        ("submit", faults.error_body(None, "No."), ServiceRefused),
        ("submit", faults.error_body(499, "Token Required"), SignInNeeded),
    ],
)
def test_wrong_answers_before_the_job_end_the_export(bench, step, fault, error):
    address = bench.service()
    bench.config.faults.add(step, fault)
    with pytest.raises(error):
        run(bench, address)
    assert not bench.requests("poll")


@pytest.mark.parametrize("step", ["poll", "result", "listing", "download"])
@pytest.mark.parametrize("fault", [faults.gateway(502), faults.busy(503, 20), faults.dropped()])
def test_passing_faults_are_borne(bench, step, fault):
    address = bench.service()
    bench.config.faults.add(step, fault, fault, fault)
    assert run(bench, address).tiles
    assert len(bench.requests("submit")) == 1
    if fault.headers.get("retry-after"):
        assert max(bench.stop.waits) >= 20


@pytest.mark.parametrize("step", ["poll", "result", "listing"])
def test_a_web_page_between_is_borne(bench, step):
    address = bench.service()
    bench.config.faults.add(step, faults.html_page("Please wait"))
    assert run(bench, address).tiles


def test_faults_without_end_are_given_up_after_a_stated_time(bench):
    address = bench.service()
    bench.config.faults.always("poll", faults.gateway(504))
    with pytest.raises(Exception, match="not able to answer now"):
        run(bench, address)
    assert 1500 < sum(bench.stop.waits) < 2400


@pytest.mark.parametrize("manner", MANNERS)
def test_a_download_cut_off_goes_on_by_range(bench, manner):
    address = bench.service(
        manner=manner, downloads=Downloads(cut_after=30_000, cut_times=2), result=bench.source
    )
    result = run(bench, address)
    assert result.package.read_bytes() == bench.source.read_bytes()
    sent = bench.requests("download")
    assert len(sent) == 3
    assert sum(entry.bytes_sent for entry in sent) < 1.5 * result.bytes


def test_a_signed_link_that_has_expired_is_asked_for_anew(bench):
    address = bench.service(manner="online", presigned_seconds=-1)
    with pytest.raises(LinkExpired):
        run(bench, address)
    bench.server.log.clear()


def test_no_credentials_and_no_token_reach_the_storage(bench):
    run(bench, bench.service(manner="online"))
    (sent,) = bench.server.log.entries(origin="storage")
    assert not {"authorization", "x-esri-authorization"} & set(sent.headers)


def test_a_package_that_needs_it_is_mended_and_that_is_said(bench):
    address = bench.service(downloads=Downloads(trailing="extra bytes"))
    result = run(bench, address)
    assert check(result.package).ok
    assert result.warnings


def test_a_damaged_package_is_refused_and_kept_beside_the_target(bench):
    spoiled = bytearray(bench.source.read_bytes())
    at = spoiled.index(b"p12/tile/L02") + 200
    spoiled[at : at + 64] = b"\xff" * 64
    broken = bench.folder / "broken.vtpk"
    broken.write_bytes(spoiled)
    with pytest.raises((PackageDamaged, NotAPackage)):
        run(bench, bench.service(result=broken))
    assert not (bench.folder / "a.vtpk").exists()


@pytest.mark.parametrize("state", ["packaging", "downloading"])
def test_a_cancel_tells_the_server_and_leaves_nothing(bench, state):
    changes = {"executing_seconds": 60} if state == "packaging" else {}
    address = bench.service(**changes)
    wanted = Stage.PACKAGING if state == "packaging" else Stage.DOWNLOADING
    around = bench.around()

    def watch(progress):
        if progress.stage is wanted:
            bench.stop.set()

    object.__setattr__(around, "progress", watch)
    request = Request(address, bench.folder / "a.vtpk", area=lambda service: NORTH_EAST)
    with pytest.raises(Cancelled):
        export(request, around)
    assert list(bench.folder.iterdir()) == []
    if state == "packaging":
        assert bench.requests("cancel")


def test_what_exists_is_not_overwritten_and_nothing_is_asked(bench):
    (bench.folder / "a.vtpk").write_text("mine")
    with pytest.raises(OutputExists):
        run(bench, bench.service())
    assert (bench.folder / "a.vtpk").read_text() == "mine"
    assert not bench.server.log.entries()
    assert run(bench, bench.service(), overwrite=True).tiles


def test_an_unwritable_target_is_said_before_anything_is_asked(bench):
    address = bench.service()
    for output in (bench.folder / "missing" / "a.vtpk", bench.folder):
        with pytest.raises((OutputUnwritable, OutputExists)):
            run(bench, address, output=output)
    assert not bench.server.log.entries()


def test_an_area_outside_the_service_is_said_with_what_it_covers(bench):
    small = {"xmin": 0, "ymin": 0, "xmax": 1e6, "ymax": 1e6}
    address = bench.service()
    bench.config.description.changes = {"fullExtent": small}
    with pytest.raises(AreaOutside, match=r"longitude 0.00° to 8.98°, latitude 0.00° to 8.95°"):
        run(bench, address, area=Area.of_box(2e6, 2e6, 3e6, 3e6))
    assert not bench.requests("submit")


def test_over_the_limit_without_splitting_is_said_before_sending(bench):
    with pytest.raises(OverLimit, match="has 22 tiles; the service allows 10"):
        run(bench, bench.service(limit=10), levels="0-3", split=False)
    assert not bench.requests("submit")
