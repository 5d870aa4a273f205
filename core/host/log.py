"""The panel *Log Messages ▸ Tilepack*: ordinary logging, written to QGIS, without secrets."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

from ..redact import redact

TAG = "Tilepack"


class QgisLogHandler(logging.Handler):
    """Writes records to QGIS's message log; may be called from any thread."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record, its secrets taken out."""
        if record.levelno >= logging.ERROR:
            level = Qgis.MessageLevel.Critical
        elif record.levelno >= logging.WARNING:
            level = Qgis.MessageLevel.Warning
        else:
            level = Qgis.MessageLevel.Info
        QgsMessageLog.logMessage(redact(self.format(record)), TAG, level, notifyUser=False)


def install(logger_name: str) -> logging.Handler:
    """Send what the package ``logger_name`` logs to QGIS; hand the result to :func:`remove`."""
    handler = QgisLogHandler()
    logger = logging.getLogger(logger_name)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def remove(logger_name: str, handler: logging.Handler) -> None:
    """Undo :func:`install`."""
    logging.getLogger(logger_name).removeHandler(handler)
