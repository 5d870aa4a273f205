"""The ground of the demo world: what is drawn, taken from the map that every QGIS installs.

``world_map.gpkg`` holds countries, states and disputed borders of Natural Earth (public domain).
They are cut to the square of the web map, and two layers of label points are derived from them.
The sea is a surface below everything, as in Esri's basemaps: a tile without anything in it would
not exist, and where no tile is, nothing is drawn, not even the background.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil, log2
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from .grid import WEB_MERCATOR_HALF, WEB_MERCATOR_RESOLUTION_0, Envelope

gdal.UseExceptions()

_DATE_LINE = 179.89  # the source stops at 179.9 degrees and would leave a gap at the date line
_MAX_LATITUDE = 85.0511287798066
_SQUARE = (-WEB_MERCATOR_HALF, -WEB_MERCATOR_HALF, WEB_MERCATOR_HALF, WEB_MERCATOR_HALF)
_LETTER = 6.0  # pixels a letter of a label takes, roughly
_LINE = 12  # letters, after which a label is broken
_FIELDS: dict[str, tuple[tuple[str, int], ...]] = {
    "marine_areas": (),
    "countries": (("name", ogr.OFTString), ("iso", ogr.OFTString), ("tint", ogr.OFTInteger)),
    "states_provinces": (("name", ogr.OFTString), ("country", ogr.OFTString)),
    "disputed_borders": (("name", ogr.OFTString),),
    "country_labels": (("name", ogr.OFTString), ("rank", ogr.OFTInteger)),
    "state_labels": (("name", ogr.OFTString), ("rank", ogr.OFTInteger)),
}
_KINDS = {
    "marine_areas": ogr.wkbPolygon,
    "countries": ogr.wkbPolygon,
    "states_provinces": ogr.wkbPolygon,
    "disputed_borders": ogr.wkbLineString,
    "country_labels": ogr.wkbPoint,
    "state_labels": ogr.wkbPoint,
}
LAYERS = tuple(_FIELDS)


def world_layers(source: Path) -> gdal.Dataset:
    """All layers of the demo world in memory, in web mercator metres.

    Parts are features of their own: the tile writer cuts each feature against every tile in its
    box, and a country of a thousand islands has a very large one.
    """
    found = gdal.OpenEx(str(source), gdal.OF_VECTOR)
    world = _memory_driver().Create("", 0, 0, 0, gdal.GDT_Unknown)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3857)
    for name, fields in _FIELDS.items():
        layer = world.CreateLayer(name, reference, _KINDS[name])
        for field, kind in fields:
            layer.CreateField(ogr.FieldDefn(field, kind))
    _add(world, "marine_areas", Envelope(*_SQUARE).as_geometry())
    _add_countries(found.GetLayerByName("countries"), world)
    _add_states(found.GetLayerByName("states_provinces"), world)
    for feature in found.GetLayerByName("disputed_borders"):
        for part in _parts(_projected(feature.GetGeometryRef())):
            _add(world, "disputed_borders", part, name=feature["name"])
    return world


def vector_layers(first: Mapping[str, int], deepest: int) -> list[dict[str, Any]]:
    """What ``metadata.json`` says about the layers, with the levels they are found on."""
    kinds = {ogr.OFTString: "String", ogr.OFTInteger: "Number"}
    return [
        {
            "id": name,
            "description": "",
            "minzoom": first.get(name, 0),
            "maxzoom": deepest,
            "fields": {field: kinds[kind] for field, kind in fields},
        }
        for name, fields in _FIELDS.items()
    ]


def cut_to(world: gdal.Dataset, boxes: Sequence[Envelope]) -> gdal.Dataset:
    """The same layers, cut to boxes."""
    corners = ogr.Geometry(ogr.wkbMultiPolygon)
    for box in boxes:
        corners.AddGeometry(box.as_geometry())
    options = ["-clipsrc", corners.UnionCascaded().ExportToWkt(), "-explodecollections"]
    return gdal.VectorTranslate("", world, format=_memory_driver().ShortName, options=options)


def _add_countries(source: ogr.Layer, world: gdal.Dataset) -> None:
    shapes = []
    for feature in source:
        geometry = _projected(feature.GetGeometryRef())
        if not geometry.IsEmpty():
            shapes.append((feature["NAME"] or "", feature["ISO_A3"] or "", geometry))
    for (name, iso, geometry), tint in zip(shapes, _tints([shape for *_, shape in shapes])):
        for part in _parts(geometry):
            _add(world, "countries", part, name=name, iso=iso, tint=tint)
        _add_label(world, "country_labels", name, geometry, (0, 5))


def _add_states(source: ogr.Layer, world: gdal.Dataset) -> None:
    for feature in source:
        geometry = _projected(feature.GetGeometryRef())
        name = feature["name"] or ""
        for part in _parts(geometry):
            _add(world, "states_provinces", part, name=name, country=feature["admin"] or "")
        _add_label(world, "state_labels", name, geometry, (4, 8))


def _add_label(
    world: gdal.Dataset, layer: str, name: str, geometry: ogr.Geometry, ranks: tuple[int, int]
) -> None:
    """A point in the largest part; its rank is the level at which the name begins to fit there."""
    largest = max(_parts(geometry), key=lambda part: part.GetArea(), default=None)
    if largest is None or not name:
        return
    point = largest.Centroid()
    if not largest.Contains(point):
        point = largest.PointOnSurface()
    width = max(largest.GetArea(), 1.0) ** 0.5
    fits = ceil(log2(WEB_MERCATOR_RESOLUTION_0 * _LETTER * min(len(name), _LINE) / width))
    rank = min(max(fits, ranks[0]), ranks[1])
    _add(world, layer, ogr.CreateGeometryFromWkt(f"POINT ({point.GetX()} {point.GetY()})"),
         name=name, rank=rank)  # fmt: skip


def _add(world: gdal.Dataset, layer_name: str, geometry: ogr.Geometry, **values: object) -> None:
    layer = world.GetLayerByName(layer_name)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(geometry)
    for field, value in values.items():
        if value not in (None, ""):
            feature.SetField(field, value)
    layer.CreateFeature(feature)


def _projected(geometry: ogr.Geometry) -> ogr.Geometry:
    """A copy in web mercator, cut at its limits and closed at the date line."""
    copy = _snapped_to_date_line(geometry.Clone())
    limits = ogr.CreateGeometryFromWkt(
        f"POLYGON ((-180 {-_MAX_LATITUDE}, 180 {-_MAX_LATITUDE}, 180 {_MAX_LATITUDE}, "
        f"-180 {_MAX_LATITUDE}, -180 {-_MAX_LATITUDE}))"
    )
    if copy.GetEnvelope()[2] < -_MAX_LATITUDE:
        copy = copy.Intersection(limits)
    copy.Transform(_to_web_mercator())
    return copy


def _snapped_to_date_line(geometry: ogr.Geometry) -> ogr.Geometry:
    west, east, *_ = geometry.GetEnvelope()
    if west > -_DATE_LINE and east < _DATE_LINE:
        return geometry
    for line in _lines(geometry):
        for i in range(line.GetPointCount()):
            x, y = line.GetX(i), line.GetY(i)
            if abs(x) > _DATE_LINE:
                line.SetPoint_2D(i, 180.0 if x > 0 else -180.0, y)
    return geometry


def _lines(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    if not geometry.GetGeometryCount():
        yield geometry
    for i in range(geometry.GetGeometryCount()):
        yield from _lines(geometry.GetGeometryRef(i))


def _parts(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """The single surfaces or lines in a geometry; points left over from cutting are dropped."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPolygon, ogr.wkbLineString):
        if not geometry.IsEmpty():
            yield geometry
        return
    for i in range(geometry.GetGeometryCount()):
        yield from _parts(geometry.GetGeometryRef(i))


def _tints(shapes: list[ogr.Geometry]) -> list[int]:
    """Small numbers, different for neighbours: the lowest one no neighbour has, largest first."""
    order = sorted(range(len(shapes)), key=lambda i: -shapes[i].GetArea())
    boxes = [shape.GetEnvelope() for shape in shapes]
    tints: dict[int, int] = {}
    for i in order:
        prepared = shapes[i].CreatePreparedGeometry()
        taken = {
            tint
            for j, tint in tints.items()
            if _boxes_meet(boxes[i], boxes[j]) and prepared.Intersects(shapes[j])
        }
        # Starting from a different number each time keeps one tint from covering half the world.
        tints[i] = next(t % 5 for t in range(i, i + 6) if t % 5 not in taken or t == i + 5)
    return [tints[i] for i in range(len(shapes))]


def _boxes_meet(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1] and a[2] <= b[3] and b[2] <= a[3]


def _to_web_mercator() -> osr.CoordinateTransformation:
    degrees, metres = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    metres.ImportFromEPSG(3857)
    for reference in (degrees, metres):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(degrees, metres)


def _memory_driver() -> gdal.Driver:
    """GDAL's store in memory, named ``Memory`` until 3.10 and ``MEM`` from 3.11 on."""
    version = int(gdal.VersionInfo("VERSION_NUM"))
    return gdal.GetDriverByName("MEM" if version >= 3110000 else "Memory")
