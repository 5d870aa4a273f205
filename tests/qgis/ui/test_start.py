"""What QGIS's start imports, and when the rest comes: at the first need, never before."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from tilepack.core.export.record import JobRecord, State
from tilepack.core.export.request import Request
from tilepack.core.host.profile import jobs_folder
from tilepack.core.host.records import profile_store
from tilepack.tests.support.toolbox import wait_until
from tilepack.ui.exports import Exports
from tilepack.ui.newexport import NewExport

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    "numpy",
    "requests",
    *(f"tilepack.core.{name}" for name in ("arcgis", "export", "package", "tiles")),
)

# Imports nothing of the tests: they know everything.
START = """
import json, sys
from unittest.mock import MagicMock
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow

app = QgsApplication([], True)
app.initQgis()
window, iface = QMainWindow(), MagicMock()
iface.mainWindow.return_value = window
brought = set(sys.modules)

from tilepack import classFactory

plugin = classFactory(iface)
plugin.initGui()
for each in QgsApplication.processingRegistry().providerById("tilepack").algorithms():
    each.displayName(), each.shortHelpString(), each.parameterDefinitions()
(begin,) = iface.initializationCompleted.connect.call_args.args
begin()
print("MODULES", json.dumps(sorted(set(sys.modules) - brought)))
plugin.unload()
"""


def modules_of_a_start(profile):
    """What a QGIS with a fresh profile has imported when its window is ready."""
    paths = os.pathsep.join([str(ROOT / "build" / "python"), *sys.path])
    ended = subprocess.run(  # noqa: S603 (this Python, and the lines above)
        [sys.executable, "-c", START],
        env={**os.environ, "PYTHONPATH": paths, "QGIS_CUSTOM_CONFIG_PATH": str(profile)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    told = [line for line in ended.stdout.splitlines() if line.startswith("MODULES ")]
    assert told, ended.stderr
    return json.loads(told[0][len("MODULES ") :])


def test_a_start_imports_declarations_only(tmp_path):
    modules = modules_of_a_start(tmp_path)
    assert "tilepack.ui.window" in modules and "tilepack.toolbox.counttiles" in modules
    heavy = [name for name in modules if any(f"{name}.".startswith(f"{one}.") for one in HEAVY)]
    assert heavy == []
    assert not [name for name in modules if name.startswith("tilepack.toolbox.work")]


@pytest.fixture
def exports(qgis_iface, canvas):
    exports = Exports(qgis_iface)
    exports.dock.setFloating(True)  # the window around it is not shown
    exports.dock.hide()
    yield exports
    exports.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def leave_a_record(folder, state):
    """A record of an export as another process has left it."""
    store = profile_store()
    store.add(
        JobRecord(Request("http://127.0.0.1:1/VectorTileServer", folder / "a.vtpk"), state=state)
    )
    store.close()


def form_in(exports):
    return exports.dock.findChild(NewExport)


def test_nothing_is_made_for_somebody_who_never_exports(exports):
    exports.begin()
    QCoreApplication.processEvents()
    assert not jobs_folder().exists()
    assert form_in(exports) is None
    assert exports.dock.tabs.count() == 1


def test_the_first_opening_makes_the_form_and_the_list(exports):
    exports.begin()
    exports.dock.show()
    assert form_in(exports).isVisible()
    assert exports.dock.tabs.count() == 2


def test_a_dock_that_qgis_restores_is_filled_when_qgis_has_started(exports):
    exports.dock.show()
    QCoreApplication.processEvents()
    assert form_in(exports) is None
    exports.begin()
    assert form_in(exports).isVisible()
    assert exports.dock.tabs.count() == 2


@pytest.mark.parametrize("state", [State.WAITING, State.PACKAGING, State.SIGN_IN])
def test_an_export_that_has_not_ended_goes_on_though_the_dock_is_closed(exports, tmp_path, state):
    leave_a_record(tmp_path, state)
    exports.begin()
    wait_until(lambda: exports.manager().jobs())
    assert form_in(exports) is None


def test_exports_that_have_ended_wait_for_the_dock(exports, tmp_path):
    leave_a_record(tmp_path, State.DONE)
    exports.begin()
    wait_until(lambda: not exports._reading.is_busy)
    assert exports._manager is None
    exports.dock.show()
    wait_until(lambda: exports.manager().jobs())


def test_an_export_of_an_algorithm_is_noticed_while_it_runs(exports, tmp_path):
    exports.begin()
    exports._timer.setInterval(50)
    assert exports._manager is None
    leave_a_record(tmp_path, State.DOWNLOADING)
    wait_until(lambda: exports._manager is not None and exports.manager().jobs())


def test_a_record_that_cannot_be_read_does_not_stop_the_start(exports, tmp_path):
    jobs_folder().mkdir(parents=True)
    for name, text in (("a", "{"), ("b", "[]"), ("c", '{"state": "of a later version"}')):
        (jobs_folder() / f"{name}.json").write_text(text, encoding="utf-8")
    exports.begin()
    wait_until(lambda: not exports._reading.is_busy)
    assert exports._manager is None
