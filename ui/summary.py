"""The words of the form: what an export would be, of which limit, and what helps beyond it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.arcgis.service import Service
from ..core.export.plan import Plan
from ..core.export.sample import MOST_TILES, Sample
from ..core.host.ground import Ground
from ..core.host.sizes import Earlier
from ..core.host.survey import Estimate
from ..core.host.text import countable, data_text, grouped, number_text, translated
from ..core.tiles.levels import format_levels

_FULL_STOPS = ".。"
_UNBROKEN_COLON = ":\u2060"  # lines do not break behind it


def service_text(service: Service) -> str:
    """One line about a service: name, levels, limit."""
    limit = number_text(service.limit)
    if service.stated_limit is None:
        text = QCoreApplication.translate(
            "Tilepack", "{name}: levels {levels}, limit not stated (assumed: {limit} tiles)"
        )
    else:
        text = QCoreApplication.translate(
            "Tilepack", "{name}: levels {levels}, limit {limit} tiles"
        )
    return text.format(name=service.title, levels=format_levels(service.levels), limit=limit)


def selection_text(selected: int, features: int) -> str:
    """Which features of a layer are meant."""
    if not selected:
        text = QCoreApplication.translate(
            "Tilepack", "Nothing is selected: %n feature(s) of the layer are taken.", None, features
        )
        return grouped(text, features)
    text = QCoreApplication.translate(
        "Tilepack", "%n of {features} features selected", None, selected
    )
    return grouped(text, selected).format(features=number_text(features))


def ground_text(ground: Ground, source: str, jobs: int) -> str:
    """What was understood of an area: "2 parts, 1 hole, 41.3 km², EPSG:2056"."""
    line = QCoreApplication.translate("Tilepack", "{shape}, {surface}, {systems}")
    surface = area_text(ground.square_metres)
    lines = [line.format(shape=_shape_text(ground), surface=surface, systems=source)]
    if ground.crosses:
        lines.append(_crossing_text(ground, jobs))
    return "\n".join([*lines, *map(translated, ground.notes)])


def systems_text(source: str, target: str) -> str:
    """From which reference system to which; once where they are the same."""
    source, target = (name.replace(":", _UNBROKEN_COLON) for name in (source, target))
    if source == target or not source:
        return target
    return QCoreApplication.translate("Tilepack", "{source} → service {target}").format(
        source=source, target=target
    )


def area_text(square_metres: float) -> str:
    """A surface in the unit that people think of it in."""
    if square_metres < 10_000:
        return QCoreApplication.translate("Tilepack", "{number} m²").format(
            number=_short(square_metres)
        )
    return QCoreApplication.translate("Tilepack", "{number} km²").format(
        number=_short(square_metres / 1e6)
    )


def tiles_text(estimate: Estimate) -> str:
    """How many tiles an export has, and how that stands to the limit.

    The limit is held against the tiles of the grid; the package will have those that exist.
    """
    plan, tiles = estimate.plan, estimate.tiles
    if estimate.packages:
        text = QCoreApplication.translate(
            "Tilepack", "%n tile(s) in all packages together", None, countable(tiles)
        )
        return grouped(text, tiles)
    limit = number_text(plan.service.limit)
    if tiles > plan.service.limit:
        text = QCoreApplication.translate("Tilepack", "{tiles} tiles, limit {limit}.")
        return text.format(tiles=number_text(tiles), limit=limit)
    percentage = 100 * tiles / plan.service.limit
    share = number_text(percentage, 0) if percentage >= 1 else "<1"
    text = QCoreApplication.translate(
        "Tilepack", "%n tile(s) · {share} % of the service's limit", None, countable(tiles)
    )
    return grouped(text, tiles).format(share=share)


def plan_text(estimate: Estimate, size: float | None) -> str:
    """The same, with what the package would weigh and how many of the tiles exist."""
    text = tiles_text(estimate)
    if size is not None:
        weighed = QCoreApplication.translate("Tilepack", "{tiles} · about {size}")
        text = weighed.format(tiles=text.rstrip(_FULL_STOPS), size=size_text(size))
    if estimate.failed:
        left_out = QCoreApplication.translate(
            "Tilepack",
            "{text}. %n feature(s) without a usable area are left out.",
            None,
            estimate.failed,
        )
        text = grouped(left_out, estimate.failed).format(text=text.rstrip(_FULL_STOPS))
    existing = estimate.existing
    if existing is None or existing >= estimate.plan.tiles or estimate.packages:
        return text
    return QCoreApplication.translate("Tilepack", "{text} {existing} of them exist.").format(
        text=text if text[-1] in _FULL_STOPS else f"{text}.", existing=number_text(existing)
    )


def size_text(size: float) -> str:
    """Bytes, rounded as an estimate deserves: to whole units above ten of them."""
    return data_text(max(round(size), 1000))


def how_text(earlier: Earlier | None, sample: Sample | None) -> str:
    """Where the size comes from, or why there is none."""
    if sample is not None:
        text = QCoreApplication.translate(
            "Tilepack",
            "From a sample of %n tile(s), fetched now and weighed level by level.",
            None,
            sample.tiles,
        )
        return grouped(text, sample.tiles)
    if earlier is not None:
        text = QCoreApplication.translate(
            "Tilepack",
            "From %n earlier export(s) of this service: {size} per tile on average.",
            None,
            earlier.exports,
        )
        text = grouped(text, earlier.exports)
        return text.format(size=size_text(earlier.bytes / earlier.tiles))
    text = QCoreApplication.translate(
        "Tilepack",
        "This service was not exported before, so the size of its tiles is not known. "
        "A sample of at most %n tile(s) tells.",
        None,
        MOST_TILES,
    )
    return grouped(text, MOST_TILES)


def split_text(plan: Plan) -> str:
    """The choice to split."""
    text = QCoreApplication.translate("Tilepack", "Export as %n job(s) and merge", None, plan.jobs)
    return grouped(text, plan.jobs)


def stop_text(level: int, tiles: int) -> str:
    """The choice to leave out the deepest levels."""
    return QCoreApplication.translate("Tilepack", "Stop at level {level} ({tiles} tiles)").format(
        level=number_text(level), tiles=number_text(tiles)
    )


def shape_text(box: Plan, shape: Plan) -> str:
    """The choice of the polygon inside the box."""
    share = round(100 * (1 - shape.tiles / box.tiles))
    return QCoreApplication.translate(
        "Tilepack", "Use the polygon instead of its box (−{share} %)"
    ).format(share=number_text(share))


def button_text(tiles: int, jobs: int, packages: int) -> str:
    """What the button will do; 0 tiles while that is not known."""
    if packages:
        text = QCoreApplication.translate("Tilepack", "&Export %n package(s)", None, packages)
        return grouped(text, packages)
    if not tiles:
        return QCoreApplication.translate("Tilepack", "&Export")
    if jobs > 1:
        text = QCoreApplication.translate("Tilepack", "&Export as %n job(s)", None, jobs)
        return grouped(text, jobs)
    text = QCoreApplication.translate("Tilepack", "&Export %n tile(s)", None, countable(tiles))
    return grouped(text, tiles)


def _shape_text(ground: Ground) -> str:
    if ground.is_box:
        return QCoreApplication.translate("Tilepack", "Rectangle")
    parts = QCoreApplication.translate("Tilepack", "%n part(s)", None, ground.parts)
    if not ground.holes:
        return grouped(parts, ground.parts)
    holes = QCoreApplication.translate("Tilepack", "%n hole(s)", None, ground.holes)
    return QCoreApplication.translate("Tilepack", "{parts}, {holes}").format(
        parts=grouped(parts, ground.parts), holes=grouped(holes, ground.holes)
    )


def _crossing_text(ground: Ground, jobs: int) -> str:
    if jobs > 1:
        return QCoreApplication.translate(
            "Tilepack", "Crosses the date line: exported as %n part(s) and merged.", None, jobs
        )
    return QCoreApplication.translate(
        "Tilepack", "Crosses the date line: exported in %n part(s).", None, ground.parts
    )


def _short(number: float) -> str:
    """Three digits that count, as people say sizes."""
    decimals = 0 if number >= 100 else 1 if number >= 10 else 2
    return number_text(number, decimals)
