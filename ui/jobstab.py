"""The list of jobs in the dock, built when it is first needed: QGIS starts faster without it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..core.host.manager import ExportManager
    from .dock import ExportDock
    from .jobactions import Action
    from .jobs import JobsPanel


class JobsTab:
    """Brings the list into the dock when that is opened, or when somebody wants to see a job."""

    def __init__(self, iface: Any, manager: ExportManager, dock: ExportDock) -> None:
        self._iface, self._manager, self._dock = iface, manager, dock
        self._panel: JobsPanel | None = None
        dock.opened.connect(self._build)
        if dock.isVisible():
            self._build()

    def close(self) -> None:
        """Stop listening, before the dock goes."""
        self._dock.opened.disconnect(self._build)
        if self._panel is not None:
            self._panel.close_connections()

    @property
    def is_watched(self) -> bool:
        """Whether a person can see the list now."""
        return self._panel is not None and self._panel.isVisible()

    def open(self, job_id: str = "") -> None:
        """Open the dock at the list, and there at a job if one is meant."""
        panel = self.panel
        self._dock.show_jobs()
        if job_id:
            panel.select(job_id)

    def act(self, action: Action, job_id: str) -> None:
        """Do with a job what its button in the list would do."""
        self.panel.deeds.act(action, job_id)

    @property
    def panel(self) -> JobsPanel:
        """The list itself."""
        return self._panel or self._build()

    def _build(self) -> JobsPanel:
        """Put the list into the dock, once."""
        if self._panel is None:
            from .jobs import JobsPanel

            dock, panel = self._dock, JobsPanel(self._iface, self._manager)
            panel.running_changed.connect(dock.show_running)
            panel.new_export.connect(dock.show_form)
            panel.run_again.connect(dock.run_again)
            dock.add_jobs(panel)
            dock.show_running(panel.model.running)
            self._panel = panel
        return self._panel
