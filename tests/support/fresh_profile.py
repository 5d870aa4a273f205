"""An export in a QGIS of its own, with a profile nobody has used: all that is left of it.

Run as a program with one argument, a JSON object: ``service``, ``folder``, ``master`` (password of
the database), ``method`` and ``members`` of the authentication configuration. It exports with the
algorithm and with a model, saves model and project, and keeps the history as Processing's dialogs
do. The profile is where ``QGIS_CUSTOM_CONFIG_PATH`` says.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QSettings


def main(brief: dict[str, Any]) -> int:
    """Do all that is told above; 0 when the exports went well."""
    profile = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"], "profiles", "default")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(profile))
    QCoreApplication.setOrganizationName("QGIS")
    QCoreApplication.setApplicationName("QGIS3")
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath(), "python", "plugins")))
    from processing.core.Processing import Processing

    from tilepack import classFactory
    from tilepack.core.host.settings import remember_service

    Processing.initialize()
    QgsApplication.messageLog().messageReceived.connect(lambda *message: print(message))  # noqa: T201
    plugin = classFactory(None)
    plugin.initProcessing()
    parameters = {
        "SERVICE": brief["service"],
        "AUTHCFG": _stored(brief),
        "LEVELS": "0-2",
        "OUTPUT": str(Path(brief["folder"], "land.vtpk")),
    }
    remember_service(parameters["SERVICE"])
    went_well = _exported(parameters)
    model = _model(parameters)
    model.toFile(str(Path(brief["folder"], "export.model3")))
    went_well &= _run(model, {}).ok
    for kind in ("qgs", "qgz"):
        went_well &= QgsProject.instance().write(str(Path(brief["folder"], f"project.{kind}")))
    QgsSettings().sync()
    QgsProject.instance().clear()
    plugin.unload()
    return 0 if went_well else 1


def _stored(brief: dict[str, Any]) -> str:
    manager = QgsApplication.authManager()
    manager.setMasterPassword(brief["master"], True)
    config = QgsAuthMethodConfig(brief["method"])
    config.setName("the analyst's")
    for name, value in brief["members"].items():
        config.setConfig(name, value)
    manager.storeAuthenticationConfig(config)
    return str(config.id())


def _run(algorithm: Any, parameters: dict[str, Any]) -> Any:
    from tilepack.tests.support.toolbox import Background

    done = Background(algorithm, **parameters).wait(60)
    print(done.said, done.results)  # noqa: T201
    return done


def _exported(parameters: dict[str, Any]) -> bool:
    """Export, put the layer into the project, and note it in the history of Processing."""
    from tilepack.tests.support.toolbox import algorithm_of

    algorithm = algorithm_of("exporttiles")
    done = _run(algorithm_of("exporttiles"), parameters)
    went_well = done.ok and bool(done.layers())
    for layer in done.layers():
        QgsProject.instance().addMapLayer(done.context.takeResultLayer(layer.id()))
    entry = {
        "python_command": algorithm.asPythonCommand(parameters, done.context),
        "algorithm_id": algorithm.id(),
        "log": done.feedback.htmlLog(),
        "results": str(done.results),
    }
    if hasattr(QgsGui, "historyProviderRegistry"):  # since 3.24
        entry["parameters"] = algorithm.asMap(parameters, done.context)
        entry["process_command"] = algorithm.asQgisProcessCommand(parameters, done.context)[0]
        QgsGui.historyProviderRegistry().addEntry("processing", entry)
    else:
        from processing.core.ProcessingLog import ProcessingLog

        ProcessingLog.addToLog(entry["python_command"])
    return went_well


def _model(parameters: dict[str, Any]) -> QgsProcessingModelAlgorithm:
    step = QgsProcessingModelChildAlgorithm("tilepack:exporttiles")
    step.setChildId("export")
    for name, value in parameters.items():
        value = str(value).replace("land.vtpk", "again.vtpk")
        source = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        step.addParameterSources(name, [source])
    model = QgsProcessingModelAlgorithm("Export again", "Tests")
    model.addChildAlgorithm(step)
    return model


if __name__ == "__main__":
    code = main(json.loads(sys.argv[1]))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # QGIS has nothing more to do, and takes its time to end
