"""Why nothing can be exported now: sentences that stand beside the button.

Each comes with whether it is trouble; else it is only a step that is still to come.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.arcgis.service import Service
from ..core.errors import NoRoom
from ..core.export.diskroom import check_room_about
from ..core.host.survey import Estimate
from ..core.host.text import sentence
from .forms import NotYet
from .output import OutputPanel
from .service import ServicePanel
from .summarypanel import SummaryPanel, Way


def without_service(panel: ServicePanel) -> tuple[str, bool]:
    """No service has answered."""
    if panel.is_empty:
        text = QCoreApplication.translate("Tilepack", "Choose a service, or paste its address.")
        return text, False
    if panel.trouble:
        text = QCoreApplication.translate("Tilepack", "Without a service nothing can be counted.")
        return text, False
    return QCoreApplication.translate("Tilepack", "Asking the service…"), False


def without_count(service: Service, trouble: str, is_trouble: bool) -> tuple[str, bool]:
    """The service refuses, or its tiles are not counted: ``trouble`` says why, if it is known."""
    if service.refusal is not None:
        return _refused(), True
    counting = QCoreApplication.translate("Tilepack", "Counting tiles…")
    return trouble or counting, is_trouble


def before_start(
    estimate: Estimate, summary: SummaryPanel, output: OutputPanel
) -> tuple[str, bool]:
    """What was counted cannot be exported, or not to there; "" when nothing stands in the way."""
    plan = estimate.plan
    if plan.service.refusal is not None:
        return _refused(), True
    if plan.refusal is not None and summary.way is Way.SPLIT:
        return sentence(plan.refusal), True
    try:
        output.target()
    except NotYet as error:
        return str(error), False
    lacking = room_lacking(output, summary.size)
    return ("", False) if lacking is None else (sentence(lacking), True)


def room_lacking(output: OutputPanel, size: float | None) -> NoRoom | None:
    """That the package can hardly fit onto the disk; ``size`` is about its bytes, if known."""
    folder = output.folder
    try:
        if folder is not None:
            check_room_about(folder, size)
    except NoRoom as error:
        return error
    except OSError:  # the export itself will say why
        return None
    return None


def _refused() -> str:
    return QCoreApplication.translate("Tilepack", "This service does not allow export.")
