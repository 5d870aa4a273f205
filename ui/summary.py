"""The summary of the dock: how many tiles, of which limit, and what to do when it is too many."""

from __future__ import annotations

from itertools import accumulate

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.arcgis.service import Service
from ..core.export.plan import Plan
from ..core.tiles.levels import format_levels


def service_text(service: Service) -> str:
    """One line about a service: name, levels, limit."""
    limit = QLocale().toString(service.limit)
    if service.stated_limit is None:
        text = QCoreApplication.translate(
            "Tilepack", "{name}: levels {levels}, limit not stated (assumed: {limit} tiles)"
        )
    else:
        text = QCoreApplication.translate(
            "Tilepack", "{name}: levels {levels}, limit {limit} tiles"
        )
    return text.format(name=service.title, levels=format_levels(service.levels), limit=limit)


def plan_text(plan: Plan, existing: int | None) -> str:
    """How many tiles an export has, how many of them exist, and how that stands to the limit.

    The limit is held against the tiles of the grid; the package will have those that exist.
    """
    tiles, limit = QLocale().toString(plan.tiles), QLocale().toString(plan.service.limit)
    if plan.tiles > plan.service.limit:
        text = QCoreApplication.translate("Tilepack", "{tiles} tiles, limit {limit}.").format(
            tiles=tiles, limit=limit
        )
    else:
        percentage = 100 * plan.tiles / plan.service.limit
        share = QLocale().toString(percentage, "f", 0) if percentage >= 1 else "<1"
        text = QCoreApplication.translate(
            "Tilepack", "%n tile(s) · {share} % of the service's limit", None, plan.tiles
        )
        text = text.replace(str(plan.tiles), tiles, 1).format(share=share)
    if existing is None or existing >= plan.tiles:
        return text
    return QCoreApplication.translate("Tilepack", "{text} {existing} of them exist.").format(
        text=text if text.endswith(".") else f"{text}.", existing=QLocale().toString(existing)
    )


def highest_level_within(plan: Plan) -> tuple[int, int] | None:
    """The level to stop at so that the limit holds, and the tiles up to it; ``None`` if none."""
    running = accumulate(plan.tiles_per_level[level] for level in plan.levels)
    fitting = [
        (level, total) for level, total in zip(plan.levels, running) if total <= plan.service.limit
    ]
    return fitting[-1] if fitting else None


def split_text(plan: Plan) -> str:
    """The choice to split."""
    return QCoreApplication.translate("Tilepack", "Export as %n job(s) and merge", None, plan.jobs)


def stop_text(level: int, tiles: int) -> str:
    """The choice to leave out the deepest levels."""
    return QCoreApplication.translate("Tilepack", "Stop at level {level} ({tiles} tiles)").format(
        level=level, tiles=QLocale().toString(tiles)
    )


def button_text(plan: Plan | None) -> str:
    """What the button will do."""
    if plan is None or plan.refusal is not None:
        return QCoreApplication.translate("Tilepack", "&Export")
    if plan.jobs > 1:
        return QCoreApplication.translate("Tilepack", "&Export as %n job(s)", None, plan.jobs)
    text = QCoreApplication.translate("Tilepack", "&Export %n tile(s)", None, plan.tiles)
    return text.replace(str(plan.tiles), QLocale().toString(plan.tiles), 1)
