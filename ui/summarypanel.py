"""What the export would be, live; the choices beyond the limit; why the button is off."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.export.detail import deepest_within
from ..core.export.sample import Sample
from ..core.host import sizes
from ..core.host.area import MapArea
from ..core.host.survey import Estimate
from ..core.host.text import number_text
from ..core.tiles.levels import format_levels
from . import summary
from .forms import INFORMATION, WARNING, form_class, tell, tell_with_icon
from .words import breakable, write_on


class Way(Enum):
    """What to do with more tiles than the service allows."""

    SPLIT = "split"
    STOP = "stop"
    SHAPE = "shape"


class SummaryPanel(QWidget, form_class("summary")):
    """Shows an estimate and holds the person's answer to an exceeded limit.

    ``chosen`` says that another way was chosen, ``grid_toggled`` that the grid is wanted or no
    longer is, ``sample_wanted`` that a few tiles may be fetched, ``zoom_wished`` that the map shall
    show what the service covers.
    """

    chosen = pyqtSignal()
    grid_toggled = pyqtSignal(bool)
    sample_wanted = pyqtSignal()
    zoom_wished = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setupUi(self)
        self._estimate: Estimate | None = None
        self._samples: dict[str, Sample] = {}
        self._stop: tuple[int, int] | None = None
        self.gridCheck.toggled.connect(self.grid_toggled)
        self.howButton.toggled.connect(self.howBox.setVisible)
        self.sampleButton.clicked.connect(self._on_sample_button)
        self.zoomButton.clicked.connect(lambda: self.zoom_wished.emit())
        for radio in (self.splitRadio, self.stopRadio, self.shapeRadio):
            radio.clicked.connect(self.chosen)

    @property
    def wants_grid(self) -> bool:
        """Whether the tiles are shown on the map."""
        return bool(self.gridCheck.isChecked())

    @property
    def way(self) -> Way:
        """The chosen way; splitting where nothing is to be chosen."""
        if self._estimate is None or not self._is_over(self._estimate):
            return Way.SPLIT
        if self.stopRadio.isChecked() and self._stop is not None:
            return Way.STOP
        return Way.SHAPE if self.shapeRadio.isChecked() else Way.SPLIT

    @property
    def size(self) -> float | None:
        """Bytes of the package, or ``None`` while nobody knows."""
        estimate = self._estimate
        if estimate is None:
            return None
        address = estimate.plan.service.address
        known = self._samples.get(address) or sizes.earlier(address)
        if known is None:
            return None
        size = known.size(estimate.plan.tiles_per_level)
        return size * estimate.tiles / max(estimate.plan.tiles, 1)

    def wanted(self) -> tuple[MapArea, str, int, int]:
        """Area, levels, tiles and jobs of the export, in the way that was chosen."""
        estimate = self._estimate
        if estimate is None:
            raise LookupError("nothing was counted")
        levels = estimate.plan.levels
        if self.way is Way.STOP and self._stop is not None:
            last, tiles = self._stop
            kept = [level for level in levels if level <= last]
            return estimate.area, format_levels(kept), tiles, 1
        if self.way is Way.SHAPE and estimate.instead is not None:
            instead = estimate.instead
            return instead.area, format_levels(levels), instead.plan.tiles, instead.plan.jobs
        return estimate.area, format_levels(levels), estimate.tiles, estimate.jobs

    def show_estimate(self, estimate: Estimate | None) -> None:
        """Say what was counted; nothing is known with ``None``."""
        self._estimate = estimate
        self.zoomButton.hide()
        size = self.size
        tell(self.summaryLabel, summary.plan_text(estimate, size) if estimate else "")
        self.toolsBox.setVisible(estimate is not None)
        self.howBox.setVisible(estimate is not None and self.howButton.isChecked())
        self._show_ways(estimate)
        self._say_grid(estimate)
        if estimate is not None:
            address = estimate.plan.service.address
            sample = self._samples.get(address)
            self.howLabel.setText(summary.how_text(sizes.earlier(address), sample))
            self.sampleButton.setVisible(sample is None)
            self.sampleButton.setEnabled(True)

    def show_sample(self, sample: Sample | None, trouble: str = "") -> None:
        """Use a sample from now on, or say why there is none."""
        self.sampleButton.setEnabled(True)
        if sample is not None and self._estimate is not None:
            self._samples[self._estimate.plan.service.address] = sample
            self.show_estimate(self._estimate)
        elif trouble:
            self.howLabel.setText(breakable(trouble))

    def show_reason(self, text: str, *, is_trouble: bool = False) -> None:
        """Why the button is off, beside it."""
        mark = WARNING if is_trouble else INFORMATION
        tell_with_icon(self.reasonBox, self.reasonIcon, self.reasonLabel, mark, text)

    def offer_zoom(self) -> None:
        """Offer, until the next estimate, to show what the service covers."""
        self.zoomButton.show()

    def _say_grid(self, estimate: Estimate | None) -> None:
        """Which level is drawn: the deepest that has not too many tiles."""
        text = QCoreApplication.translate("Tilepack", "Show tile &grid")
        if estimate is not None and estimate.grid is not None:
            text = QCoreApplication.translate("Tilepack", "Show tile &grid (level {level})")
            text = text.format(level=number_text(estimate.grid.level))
        write_on(self.gridCheck, text)

    def _is_over(self, estimate: Estimate) -> bool:
        return not estimate.packages and estimate.plan.tiles > estimate.plan.service.limit

    def _show_ways(self, estimate: Estimate | None) -> None:
        is_over = estimate is not None and self._is_over(estimate)
        self.overLimit.setVisible(is_over)
        self._stop = None
        if estimate is None or not is_over:
            self.splitRadio.setChecked(True)
            return
        plan, instead = estimate.plan, estimate.instead
        self._stop = deepest_within(plan.levels, plan.tiles_per_level, plan.service.limit)
        can_split = plan.refusal is None
        self.splitRadio.setVisible(can_split)
        if can_split:
            write_on(self.splitRadio, summary.split_text(plan))
        self.stopRadio.setVisible(self._stop is not None)
        if self._stop is not None:
            write_on(self.stopRadio, summary.stop_text(*self._stop))
        self.shapeRadio.setVisible(instead is not None)
        if instead is not None:
            write_on(self.shapeRadio, summary.shape_text(plan, instead.plan))
        self._keep_a_choice()

    def _keep_a_choice(self) -> None:
        """A choice that is no longer offered gives way to the first that is."""
        radios = self.splitRadio, self.stopRadio, self.shapeRadio
        offered = [radio for radio in radios if not radio.isHidden()]
        if offered and not any(radio.isChecked() for radio in offered):
            offered[0].setChecked(True)

    def _on_sample_button(self) -> None:
        self.sampleButton.setEnabled(False)
        self.howLabel.setText(QCoreApplication.translate("Tilepack", "Fetching a few tiles…"))
        self.sample_wanted.emit()
