"""How deep: the levels of an export, and what each of them costs."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from ..core.arcgis.service import Service
from ..core.errors import RequestError
from ..core.export.detail import running_totals
from ..core.host.survey import Estimate
from ..core.host.text import number_text
from ..core.tiles.levels import parse_levels
from .forms import WARNING, form_class
from .levelruler import LevelRuler, scale_text, short_scale

_MOST_ROWS = 12  # of the table, before it scrolls


class DetailPanel(QWidget, form_class("detail")):
    """Shows the levels that suit the map until the person moves a handle.

    ``changed`` says that the person chose other levels.
    """

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setupUi(self)
        self._service: Service | None = None
        self._is_own = False
        self._rows: tuple[object, ...] = ()
        self.ruler = LevelRuler()
        self.outer.insertWidget(self.outer.indexOf(self.levelSlider) + 1, self.ruler)
        self.levelSlider.setOrientation(Qt.Orientation.Horizontal)
        self.levelSlider.setTickInterval(1)
        self.levelSlider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._set_up_table()
        self.levelSlider.rangeChanged.connect(self._on_slider)
        self.fromSpin.valueChanged[int].connect(self._on_from)
        self.toSpin.valueChanged[int].connect(self._on_to)
        self.tableGroup.collapsedStateChanged.connect(self._fill_table)
        self._estimate: Estimate | None = None
        self.set_service(None)

    def _set_up_table(self) -> None:
        table = self.levelTable
        table.setHeaderLabels(
            [
                QCoreApplication.translate("Tilepack", "Level"),
                QCoreApplication.translate("Tilepack", "Scale"),
                QCoreApplication.translate("Tilepack", "Tiles"),
                QCoreApplication.translate("Tilepack", "Total"),
            ]
        )
        over_numbers = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        table.header().setDefaultAlignment(over_numbers)
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels the person chose; empty while those that suit the map are meant."""
        return self._shown() if self._is_own else ()

    def set_service(self, service: Service | None) -> None:
        """Another service has other levels; a choice made for the one before is forgotten."""
        is_same = service is not None and self._service == service
        self._service = service
        self.setEnabled(service is not None)
        if service is None or is_same:
            return
        self._is_own = False
        levels = [service.scheme.level(level) for level in service.levels]
        self._quietly(levels[0].id, levels[-1].id, limits=(levels[0].id, levels[-1].id))
        self.ruler.show_levels(levels)

    def choose(self, first: int, last: int) -> None:
        """Choose as if by hand."""
        self._is_own = True
        self._quietly(first, last)
        self.changed.emit()

    def choose_listed(self, text: str) -> None:
        """Choose from the first to the last level of a list like ``0-6,9`` that there are."""
        try:
            levels = parse_levels(text, self._service.levels) if self._service else ()
        except RequestError:
            return
        if levels:
            self.choose(levels[0], levels[-1])

    def show_estimate(self, estimate: Estimate, scale: float) -> None:
        """The levels that were counted, and what they cost."""
        self._estimate = estimate
        self.ruler.show_map(estimate.fitting, scale)
        if not self._is_own:
            self._quietly(estimate.plan.levels[0], estimate.plan.levels[-1])
        self._fill_table()

    def _shown(self) -> tuple[int, ...]:
        if self._service is None:
            return ()
        first, last = self.fromSpin.value(), self.toSpin.value()
        return tuple(level for level in self._service.levels if first <= level <= last)

    def _quietly(self, first: int, last: int, limits: tuple[int, int] | None = None) -> None:
        widgets = self.levelSlider, self.fromSpin, self.toSpin
        for widget in widgets:
            widget.blockSignals(True)
        if limits is not None:
            self.levelSlider.setRangeLimits(*limits)
            self.fromSpin.setRange(*limits)
            self.toSpin.setRange(*limits)
            self.fromSpin.setClearValue(limits[0])
            self.toSpin.setClearValue(limits[1])
        self.levelSlider.setRange(first, last)
        self.fromSpin.setValue(first)
        self.toSpin.setValue(last)
        for widget in widgets:
            widget.blockSignals(False)
        self._say_scales()

    def _say_scales(self) -> None:
        if self._service is None:
            return
        scales = {level.id: scale_text(level.scale) for level in self._service.scheme.levels}
        self.fromScale.setText(scales.get(self.fromSpin.value(), ""))
        self.toScale.setText(scales.get(self.toSpin.value(), ""))

    def _on_slider(self, first: int, last: int) -> None:
        self.choose(first, last)

    def _on_from(self, first: int) -> None:
        self.choose(first, max(first, self.toSpin.value()))

    def _on_to(self, last: int) -> None:
        self.choose(min(last, self.fromSpin.value()), last)

    def _fill_table(self, *_: object) -> None:
        """One row per level of the service; nothing is done while the table is folded."""
        estimate = self._estimate
        if estimate is None or self.tableGroup.isCollapsed():
            return
        table, chosen = self.levelTable, set(estimate.plan.levels)
        totals = dict(running_totals(estimate.plan.levels, estimate.plan.tiles_per_level))
        limit, was_passed = estimate.plan.service.limit, False
        table.clear()
        for level in estimate.plan.service.levels:
            row = self._row(level, estimate, totals.get(level) if level in chosen else None)
            if not was_passed and totals.get(level, 0) > limit:
                was_passed = True
                self._say_limit(limit)
            table.addTopLevelItem(row)
        self._fit_height()

    def _say_limit(self, limit: int) -> None:
        """Where the limit is passed, by icon and words across the table."""
        text = QCoreApplication.translate("Tilepack", "Over the limit of {limit}")
        row = QTreeWidgetItem([text.format(limit=number_text(limit))])
        row.setIcon(0, QgsApplication.getThemeIcon(f"/{WARNING}"))
        self.levelTable.addTopLevelItem(row)
        row.setFirstColumnSpanned(True)

    def _row(self, level: int, estimate: Estimate, total: int | None) -> QTreeWidgetItem:
        number, dash = number_text, "–"
        tiles = estimate.tiles_per_level.get(level)
        scale = estimate.plan.service.scheme.level(level).scale
        row = QTreeWidgetItem(
            [
                number(level),
                short_scale(scale),  # whole ones leave no room for the others in a narrow dock
                dash if tiles is None else number(tiles),
                dash if total is None else number(total),
            ]
        )
        row.setToolTip(1, scale_text(scale))
        for column in range(4):
            row.setTextAlignment(
                column, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            )
            if total is None:
                row.setForeground(column, self.palette().placeholderText())
        if tiles is None:
            row.setToolTip(
                2, QCoreApplication.translate("Tilepack", "Not counted: far beyond the limit.")
            )
        return row

    def _fit_height(self) -> None:
        table = self.levelTable
        rows = min(table.topLevelItemCount(), _MOST_ROWS)
        height = max(table.sizeHintForRow(0), 1) * rows + table.header().sizeHint().height()
        table.setFixedHeight(height + 2 * table.frameWidth() + 2)
