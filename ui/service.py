"""Which service: chosen from those at hand or pasted, and what became of asking it."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.arcgis.addresses import reference_in
from ..core.arcgis.service import Service
from ..core.errors import (
    NotAnAddress,
    NotPermitted,
    SignInExpired,
    SignInNeeded,
    TilepackError,
    TransportError,
)
from ..core.host import authentication
from ..core.host.connections import known_services, sign_in_for
from ..core.host.survey import Survey, Surveyed
from ..core.host.text import sentence, translated
from . import summary
from .forms import DONE, FAULT, INFORMATION, WAITING, WARNING, form_class, tell_with_icon
from .words import write_on

_TYPING_MS = 400  # after the last key until the address is asked
_WANTS_SIGN_IN = (SignInNeeded, SignInExpired, NotPermitted)
_AUTHCFG = Qt.ItemDataRole.UserRole + 1


class ServicePanel(QWidget, form_class("service")):
    """Holds one service at a time; a newer address cancels the request of the older.

    ``changed`` is sent when a service came or went, ``told`` when only what is said of it changed.
    """

    changed = pyqtSignal()
    told = pyqtSignal()

    def __init__(self, survey: Survey) -> None:
        super().__init__()
        self.setupUi(self)
        self._survey = survey
        self._surveyed: Surveyed | None = None
        self._asked: tuple[str, str] | None = None
        self._referer = ""
        self._sign_in_is_own = False
        self.trouble = ""
        self._twin = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        edit = self.serviceEdit.lineEdit()
        edit.setPlaceholderText("https://…/VectorTileServer")
        edit.setClearButtonEnabled(True)
        self.serviceEdit.setCompleter(None)  # it would change the case of what is typed
        edit.installEventFilter(self)
        self.fill_choices()
        self.serviceEdit.editTextChanged.connect(self._on_text)
        self.serviceEdit.activated[int].connect(self._on_chosen)
        edit.returnPressed.connect(self._ask)
        self.authSelect.selectedConfigIdChanged.connect(self._on_sign_in)
        self.stateButton.clicked.connect(self._on_state_button)
        survey.read.connect(self._on_read)

    @property
    def surveyed(self) -> Surveyed | None:
        """The service, once it answered."""
        return self._surveyed

    @property
    def service(self) -> Service | None:
        """The same without its tilemap."""
        return self._surveyed.service if self._surveyed else None

    @property
    def authcfg(self) -> str:
        """The id of the authentication configuration, or ""."""
        return str(self.authSelect.configId())

    @property
    def address(self) -> str:
        """What was asked: a service, or the item that led to one, whose portal signs in."""
        return self._asked[0] if self._asked is not None else ""

    @property
    def referer(self) -> str:
        """The header that a layer or connection carries to the service, or ""."""
        return self._referer

    @property
    def is_empty(self) -> bool:
        """Whether no service was named at all."""
        return not self.serviceEdit.currentText().strip()

    def open_for(self, address: str, authcfg: str = "") -> None:
        """Fill in a service and its sign-in, and ask it."""
        self.serviceEdit.setEditText(address)
        if authcfg:
            self._take_sign_in(authcfg)
        self._timer.start(0)

    def fill_choices(self) -> None:
        """List the services at hand: of the project, saved ones, recent ones."""
        combo, text = self.serviceEdit, self.serviceEdit.currentText()
        was_blocked = combo.blockSignals(True)
        combo.clear()
        for choice in known_services(QgsProject.instance()):
            combo.addItem(choice.name, choice.address)
            last = combo.count() - 1
            combo.setItemData(last, choice.address, Qt.ItemDataRole.ToolTipRole)
            combo.setItemData(last, choice.authcfg, _AUTHCFG)
        combo.setCurrentIndex(-1)
        combo.setEditText(text)
        combo.blockSignals(was_blocked)

    def ask_when_shown(self) -> None:
        """Nothing is asked while nobody looks; this is the moment after."""
        if self._surveyed is None and not self._survey.is_reading:
            self._timer.start(0)

    def refresh(self) -> None:
        """Ask the service anew."""
        self._survey.forget()
        self._asked = None
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list is filled anew when the field is entered: layers and connections come and go."""
        is_entered = event.type() == QEvent.Type.FocusIn
        if is_entered and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.fill_choices()
        return bool(super().eventFilter(watched, event))

    def showEvent(self, event: QEvent) -> None:
        """What came to the project meanwhile is in the list."""
        self.fill_choices()
        super().showEvent(event)

    def _on_chosen(self, index: int) -> None:
        """A name stands for its address and its sign-in."""
        address = self.serviceEdit.itemData(index)
        if address:
            self.open_for(address, self.serviceEdit.itemData(index, _AUTHCFG) or "")

    def _on_text(self, *_: object) -> None:
        """Another address: the sign-in of the one before is not for it."""
        self._sign_in_is_own = False
        self._take_sign_in("")
        self._start_over()

    def _on_sign_in(self, *_: object) -> None:
        self._sign_in_is_own = True
        self._start_over()

    def _take_sign_in(self, authcfg: str) -> None:
        was_blocked = self.authSelect.blockSignals(True)
        self.authSelect.setConfigId(authcfg)
        self.authSelect.blockSignals(was_blocked)

    def _start_over(self) -> None:
        self._asked = None
        self._survey.cancel()
        self._forget("")
        self._timer.start(_TYPING_MS)

    def _forget(self, trouble: str, mark: str = INFORMATION) -> None:
        """No service, and why."""
        had_one, self._surveyed = self._surveyed is not None, None
        self.trouble, self._twin = trouble, ""
        self._show(mark, trouble)
        (self.changed if had_one else self.told).emit()

    def _ask(self) -> None:
        self._timer.stop()
        text = self.serviceEdit.currentText().strip()
        if not text or not self.isVisible():
            return
        try:
            address = reference_in(text).address
        except NotAnAddress as error:
            self._forget(sentence(error), WARNING)
            return
        if not self._sign_in_is_own and not self.authcfg:
            self._take_sign_in(sign_in_for(address, QgsProject.instance())[0])
        asked = address, self.authcfg
        if asked == self._asked or (self.authcfg and not authentication.unlock(self.authcfg)):
            return
        self._asked = asked
        self._forget("")
        self._show(WAITING, QCoreApplication.translate("Tilepack", "Asking the service…"))
        self._referer = sign_in_for(address, QgsProject.instance())[1]
        self._survey.ask_service(*asked, self._referer)

    def _on_read(self, outcome: object) -> None:
        if isinstance(outcome, Surveyed):
            self._surveyed, self.trouble = outcome, ""
            self._show_service(outcome.service)
            self.changed.emit()
            return
        self._asked = None
        is_ours = isinstance(outcome, TilepackError)
        self._forget(sentence(outcome) if is_ours else str(outcome), FAULT)
        if isinstance(outcome, _WANTS_SIGN_IN):
            self._show(WARNING, self.trouble)
            self.authGroup.setCollapsed(False)
        elif isinstance(outcome, TransportError):
            self._show(FAULT, self.trouble, QCoreApplication.translate("Tilepack", "&Try Again"))

    def _show_service(self, service: Service) -> None:
        """Name, levels, limit; and if it cannot export, why, and what can instead."""
        lines = [summary.service_text(service), *map(translated, service.notes)]
        refusal = service.refusal
        if refusal is None:
            self._show(DONE, "\n".join(lines))
            return
        self.trouble = sentence(refusal)
        self._twin = str(refusal.facts.get("address", ""))
        button = QCoreApplication.translate("Tilepack", "&Use It") if self._twin else ""
        self._show(WARNING, "\n".join([*lines, self.trouble]), button)

    def _show(self, mark: str, text: str, button: str = "") -> None:
        tell_with_icon(self.stateBox, self.stateIcon, self.stateText, mark, text)
        if button:
            write_on(self.stateButton, button)
        self.stateButton.setVisible(bool(button))

    def _on_state_button(self) -> None:
        if self._twin:
            self.open_for(self._twin)
        else:
            self.refresh()
