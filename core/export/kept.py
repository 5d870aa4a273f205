"""Parts that arrived, kept beside the target until the export is whole.

The name of a part's file is made from what was asked for, so a later run of the same export finds
what an earlier one has left and asks only for the rest.
"""

from __future__ import annotations

import glob
import hashlib
import json
import time
from collections.abc import Sequence
from pathlib import Path

from ..tiles.area import Area
from .plan import Part

MAX_AGE = 24 * 3600.0  # seconds; what is older may differ from what the service has now


class KeptParts:
    """The parts of one export, beside its target."""

    def __init__(self, output: Path, service: str) -> None:
        self._output, self._service = output, service

    def arriving(self, part: Part, index: int) -> Path:
        """Where file ``index`` of a part is written while it arrives."""
        return self._file(f"{self._key(part)}.{index + 1}.part")

    def keep(self, part: Part, files: Sequence[Path]) -> tuple[Path, ...]:
        """Give the checked files of a part the names that later runs look for."""
        names = [
            self._file(f"{self._key(part)}.{index + 1}-of-{len(files)}")
            for index in range(len(files))
        ]
        return tuple(file.replace(name) for file, name in zip(files, names))

    def files_of(self, part: Part) -> tuple[Path, ...]:
        """The files of a part that is there whole and young; else nothing."""
        found = sorted(self._output.parent.glob(f"{_escaped(self._prefix(part))}*-of-*"))
        youngest_allowed = time.time() - MAX_AGE
        if not found or any(file.stat().st_mtime < youngest_allowed for file in found):
            return ()
        announced = int(found[0].name.rsplit("-", 1)[1])
        return tuple(found) if announced == len(found) else ()

    def remove(self) -> None:
        """Take away everything of this export but its target."""
        for file in self._output.parent.glob(f"{_escaped(self._output.name)}.part-*"):
            file.unlink()

    def _file(self, ending: str) -> Path:
        return self._output.with_name(f"{self._output.name}.part-{ending}")

    def _prefix(self, part: Part) -> str:
        return self._file(f"{self._key(part)}.").name

    def _key(self, part: Part) -> str:
        asked = json.dumps([self._service, _coordinates(part.area), part.levels])
        return hashlib.sha256(asked.encode()).hexdigest()[:12]


def _coordinates(area: Area) -> list[object]:
    boxes = [list(box.as_json().values()) for box in area.boxes]
    return [boxes, [[ring.tolist() for ring in polygon] for polygon in area.polygons]]


def _escaped(name: str) -> str:
    """A file name whose brackets and stars a glob takes as they are."""
    return glob.escape(name)
