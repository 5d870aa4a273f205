"""The tab *New Export*: what somebody chooses becomes a question, its answer a request."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from qgis.core import QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QShortcut,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import AreaOutside, TilepackError
from ..core.export.record import State
from ..core.export.request import Request
from ..core.export.sample import Sample
from ..core.host import authentication, sizes
from ..core.host.area import crs_of
from ..core.host.settings import remember_service
from ..core.host.survey import Estimate, Question, Survey
from ..core.host.text import sentence
from . import obstacles, summary
from .areapanel import AreaPanel, Mode
from .detail import DetailPanel
from .forms import NotYet, form_class
from .order import Order
from .output import OutputPanel
from .running import RunningLine
from .service import ServicePanel
from .summarypanel import SummaryPanel
from .tilegrid import TileGrid
from .words import write_on
from .zoom import not_shown_text, show_on_map

if TYPE_CHECKING:
    from ..core.host.manager import ExportManager

_INSIDE_GROUPS = 3, 4, 3, 6  # pixels: left, top, right, bottom
_GATHER_MS = 10  # changes that come together are one question
_PATIENCE_MS = 400  # until it is said that the tiles are still being counted


class NewExport(QWidget, form_class("newexport")):
    """Arranges the rooms of the form and keeps the newest estimate for them.

    ``started`` is sent with each export that was handed to the manager.
    """

    started = pyqtSignal(object)

    def __init__(self, iface: Any, manager: ExportManager) -> None:
        super().__init__()
        self.setupUi(self)
        self._iface, self._manager = iface, manager
        self._canvas = iface.mapCanvas()
        self._estimate: Estimate | None = None
        self._trouble, self._is_trouble = "", False
        self._last_start = -1e9
        self._weighed: set[str] = set()
        self._wished_levels: str | None = None
        self._survey = Survey(self)
        self.service, self.area = ServicePanel(self._survey), AreaPanel(iface)
        self.detail, self.output = DetailPanel(), OutputPanel()
        self.summary, self.running = SummaryPanel(), RunningLine(manager)
        self._grid = TileGrid(self._canvas)
        self._gather, self._patience = self._timer(_GATHER_MS), self._timer(_PATIENCE_MS)
        self._groups: list[QgsCollapsibleGroupBox] = []
        self._arrange()
        self._order_tabs()
        self.setFocusProxy(self.service.serviceEdit)
        self._connect()
        self._show(None)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _arrange(self) -> None:
        self.choicesLayout.addWidget(self.service)
        for title, name, room in (
            (QCoreApplication.translate("Tilepack", "&Area"), "areaGroup", self.area),
            (QCoreApplication.translate("Tilepack", "&Detail"), "detailGroup", self.detail),
            (QCoreApplication.translate("Tilepack", "O&utput"), "outputGroup", self.output),
        ):
            group = QgsCollapsibleGroupBox(title)
            group.setObjectName(name)
            group.setFlat(True)
            layout = QVBoxLayout(group)
            layout.setContentsMargins(*_INSIDE_GROUPS)
            layout.addWidget(room)
            self.choicesLayout.addWidget(group)
            self._groups.append(group)
        self.choicesLayout.addStretch(1)
        self.choices.installEventFilter(self)
        self.bottomLayout.insertWidget(0, self.summary)
        self.bottomLayout.addWidget(self.running)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.exportButton.click)
        keys = QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
        self.exportButton.setToolTip(keys)

    def _order_tabs(self) -> None:
        """From one room to the next, as they are read."""
        area, detail, output = (group.findChild(QToolButton) for group in self._groups)
        for before, after in (
            (self.service.authSelect, area),
            (area, self.area.modeCombo),
            (self.area.bufferSpin, detail),
            (detail, self.detail.levelSlider),
            (self.detail.levelTable, output),
            (output, self.output.outputWidget),
            (self.output.addCheck, self.summary.gridCheck),
            (self.summary.zoomButton, self.exportButton),
        ):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.service.changed.connect(self._on_service)
        self.service.told.connect(self._on_told)
        self.area.changed.connect(self._on_area)
        self.detail.changed.connect(self._on_changed)
        self.output.changed.connect(self._show_button)
        self.summary.chosen.connect(self._show_button)
        self.summary.grid_toggled.connect(self._on_changed)
        self.summary.sample_wanted.connect(self._on_sample_wanted)
        self.summary.zoom_wished.connect(self._on_zoom)
        self._survey.counted.connect(self._on_counted)
        self._survey.sampled.connect(self._on_sampled)
        self._gather.timeout.connect(self._ask)
        self._patience.timeout.connect(self._on_patience)
        self.exportButton.clicked.connect(self._on_export)
        self._manager.changed.connect(self._on_job)

    def close_connections(self) -> None:
        """Stop listening and counting, and give the map back, before the dock goes."""
        self._gather.stop()
        self._patience.stop()
        self._survey.stop()
        self._grid.clear()
        self.area.close_connections()
        self.running.close_connections()
        self._manager.changed.disconnect(self._on_job)

    def open_for(self, address: str, authcfg: str = "") -> None:
        """Fill in a service and its sign-in; the area is the map."""
        self.area.mode = Mode.CANVAS
        self.service.open_for(address, authcfg)

    def fill(self, request: Request, authcfg: str = "") -> None:
        """Take over what an earlier export asked for, to be changed before it runs again."""
        self.area.take(request.area)
        self.output.mbtilesCheck.setChecked(request.mbtiles is not None)
        self._wished_levels = request.levels
        self.service.open_for(request.service, authcfg)
        self._on_service()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as wide as the longest words of the language: the form scrolls up and down only."""
        if event.type() == QEvent.Type.LayoutRequest:
            bar = self.scrollArea.verticalScrollBar().sizeHint().width()
            self.scrollArea.setMinimumWidth(self.choices.minimumSizeHint().width() + bar)
        return bool(super().eventFilter(watched, event))

    def showEvent(self, event: QEvent) -> None:
        """What changed on the map meanwhile counts now."""
        super().showEvent(event)
        self.area.show_outline()
        self.service.ask_when_shown()
        self._on_changed()

    def hideEvent(self, event: QEvent) -> None:
        """The map is left as it was; the form stays as it is."""
        super().hideEvent(event)
        if sip.isdeleted(self._canvas):  # QGIS closes, and may delete the map before its docks
            return
        self._grid.clear()
        self.area.leave_map()

    def _on_service(self) -> None:
        service = self.service.service
        self.detail.set_service(service)
        if service is not None and self._wished_levels is not None:
            wished, self._wished_levels = self._wished_levels, None
            self.detail.choose_listed(wished)
        self._suggest()
        self._on_changed()

    def _on_told(self) -> None:
        if self.service.service is None:
            self._show(None)

    def _on_area(self) -> None:
        self.output.set_folder(self.area.is_each)
        self._suggest()
        self._on_changed()

    def _suggest(self) -> None:
        if self.service.service is not None:
            self.output.suggest(self.service.service.address, self.area.name())

    def _on_changed(self, *_: object) -> None:
        """What was counted no longer holds; it stays to be read until the new count is there."""
        self._survey.cancel_counting()
        self._gather.start()
        if not self._patience.isActive():
            self._patience.start()

    def _ask(self) -> None:
        """Have the tiles counted, while somebody looks."""
        surveyed = self.service.surveyed
        if surveyed is None:
            self._show(None)
        if surveyed is None or not self.isVisible():
            return
        try:
            question = Question(
                area=self.area.area(),
                levels=self.detail.levels,
                scale=self._canvas.scale(),
                each=self.area.each(),
                instead=self.area.shape(),
                with_grid=self.summary.wants_grid,
            )
        except (TilepackError, NotYet) as error:
            self._show(None, _words(error), isinstance(error, TilepackError))
            return
        self._survey.ask_tiles(surveyed, question)

    def _on_counted(self, outcome: object) -> None:
        if isinstance(outcome, Estimate):
            self._show(outcome)
            return
        self._show(None, _words(outcome), True)
        if isinstance(outcome, AreaOutside):
            self.summary.offer_zoom()

    def _on_zoom(self) -> None:
        """Show on the map what the service covers."""
        service = self.service.service
        if service is None:
            return
        box, crs = service.extent, crs_of(service.scheme.reference)
        extent = QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax)
        if not show_on_map(self._canvas, extent, crs):
            self.messageBar.pushWarning("", not_shown_text())

    def _on_patience(self) -> None:
        if self._survey.is_counting:
            self._show(None, QCoreApplication.translate("Tilepack", "Counting tiles…"))

    def _show(self, estimate: Estimate | None, trouble: str = "", is_trouble: bool = False) -> None:
        """An estimate in every room, or why there is none."""
        self._patience.stop()
        self._estimate, self._trouble, self._is_trouble = estimate, trouble, is_trouble
        self.summary.show_estimate(estimate)
        self.area.show_ground(estimate)
        self._grid.show(estimate.grid if estimate and self.summary.wants_grid else None)
        if estimate is not None:
            self.detail.show_estimate(estimate, self._canvas.scale())
            self.output.show_estimate(estimate, self.summary.size)
        self._show_button()

    def _show_button(self) -> None:
        """What the button will do; off only with the reason beside it."""
        reason, is_trouble = self._reason()
        tiles = jobs = packages = 0
        if self._estimate is not None and not reason:
            _, _, tiles, jobs = self.summary.wanted()
            packages = self._estimate.packages
        write_on(self.exportButton, summary.button_text(tiles, jobs, packages))
        self.exportButton.setEnabled(not reason)
        self.summary.show_reason(reason, is_trouble=is_trouble)

    def _reason(self) -> tuple[str, bool]:
        """Why nothing can be exported now, and whether that is more than a step to come."""
        if self.service.service is None:
            return obstacles.without_service(self.service)
        if self._estimate is None:
            return obstacles.without_count(self.service.service, self._trouble, self._is_trouble)
        return obstacles.before_start(self._estimate, self.summary, self.output)

    def _on_sample_wanted(self) -> None:
        if self._estimate is not None:
            service = self.service
            self._survey.ask_sample(self._estimate.plan, service.authcfg, service.referer)

    def _on_sampled(self, outcome: object) -> None:
        if isinstance(outcome, Sample):
            self.summary.show_sample(outcome)
            if self._estimate is not None:
                self.output.show_estimate(self._estimate, self.summary.size)
        else:
            self.summary.show_sample(None, _words(outcome))

    def _on_export(self) -> None:
        """Start what the button says; a double click starts it once."""
        patience = 2 * QApplication.doubleClickInterval() / 1000
        if self._estimate is None or time.monotonic() - self._last_start < patience:
            return
        authcfg = self.service.authcfg
        if authcfg and not authentication.unlock(authcfg):
            return
        order = Order(self, self.service.address, self.output, *self.summary.wanted())
        try:
            self._place(order, authcfg)
        except (TilepackError, NotYet) as error:
            self.messageBar.pushWarning("", _words(error))

    def _place(self, order: Order, authcfg: str) -> None:
        if self.area.is_each:
            faults = []
            for request in order.of_features(self.area.named_areas()):
                try:
                    self._start(request, authcfg)
                except TilepackError as error:  # the others are exported all the same
                    faults.append(sentence(error))
            if faults:
                self.messageBar.pushWarning("", "\n".join(dict.fromkeys(faults)))
            return
        request = order.of_one()
        if request is not None:
            self._start(request, authcfg)
            self.output.another_name()
            self._suggest()

    def _start(self, request: Request, authcfg: str) -> None:
        self._manager.start(request, authcfg, self.output.wants_layer)
        self._last_start = time.monotonic()
        remember_service(request.service)
        self.output.remember()
        self.running.follow(request)
        self.started.emit(request)

    def _on_job(self, job_id: str) -> None:
        """Learn what the tiles of a service weigh from every export that ends well."""
        record = self._manager.job(job_id).record
        if record.state is not State.DONE or record.result is None or job_id in self._weighed:
            return
        self._weighed.add(job_id)
        address = record.service or record.request.service
        sizes.remember(address, record.result.tiles, record.result.bytes)
        self._suggest()
        if self._estimate is not None:
            self.summary.show_estimate(self._estimate)


def _words(error: object) -> str:
    return sentence(error) if isinstance(error, TilepackError) else str(error)
