"""``CUT``: of services that export boxes only, what lies beyond the polygons can be left out."""

import pytest
from qgis.core import QgsProcessingParameterDefinition

from tilepack.tests.support.packages import HALF
from tilepack.tests.support.toolbox import algorithm_of, memory_layer, run

OLD = {"current_version": 10.61}
FAR = -0.99 * HALF
TRIANGLE = f"Polygon(({FAR} {-FAR},-1000 {-FAR},{FAR} 1000,{FAR} {-FAR}))"  # in the north-west


def exported(bench, service, **parameters):
    area = memory_layer("Polygon", TRIANGLE)
    found = run(
        "exporttiles",
        SERVICE=service,
        AREA=area,
        LEVELS="0-5",
        OUTPUT=str(bench.output),
        ADD_TO_PROJECT=False,
        **parameters,
    )
    assert found.ok, found.said
    bench.output.unlink()
    return found


def test_the_box_is_cut_where_that_is_wished_and_either_is_said(bench):
    polygons = exported(bench, bench.service()).results["TILES"]
    box = exported(bench, bench.service(**OLD))
    assert box.results["TILES"] > polygons
    assert "does not take polygons" in box.results["WARNINGS"]
    assert "was cut" not in box.results["WARNINGS"]
    cut = exported(bench, bench.service(**OLD), CUT=True)
    assert cut.results["TILES"] == polygons
    assert "was cut to the tiles of the polygons" in cut.results["WARNINGS"]


@pytest.mark.parametrize("version", [10.61, 11.3])
def test_a_service_that_takes_polygons_needs_no_cut(bench, version):
    found = exported(bench, bench.service(current_version=version), CUT=True)
    assert ("was cut" in found.results["WARNINGS"]) == (version < 10.7)


def test_it_stands_among_the_advanced_ones_and_is_off():
    algorithm = algorithm_of("exporttiles")
    parameter = algorithm.parameterDefinition("CUT")
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert not parameter.defaultValue()
