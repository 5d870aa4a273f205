"""Measure, print a table, write ``build/bench.json``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from . import (
    count,
    download,
    drawing,
    joblist,
    merge,
    package,
    polling,
    stalls,
    start,
    table,
    waiting,
)

OUTPUT = Path(__file__).resolve().parents[1] / "build" / "bench.json"
BENCHES: dict[str, Callable[[], Iterator[table.Row]]] = {
    "count": count.measure,
    "merge": merge.measure,
    "package": package.measure,
    "drawing": drawing.measure,
    "polling": polling.measure,
    "waiting": waiting.measure,
    "download": download.measure,
    "stalls": stalls.measure,
    "start": start.measure,
    "joblist": joblist.measure,
}


def main() -> int:
    """Run the benches that are named, all by default."""
    parser = argparse.ArgumentParser(prog="python -m tilepack.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(BENCHES))
    names = parser.parse_args().names or list(BENCHES)
    unknown = sorted({*names} - {*BENCHES})
    if unknown:
        parser.error(f"there is no bench {', '.join(unknown)}; there are {', '.join(BENCHES)}")
    rows: list[table.Row] = []
    try:
        for name in names:
            for row in BENCHES[name]():
                print(f"… {row.what}: {row.size}", file=sys.stderr, flush=True)
                rows.append(row)
    except table.Mismatch as mismatch:
        print(f"Results differ: {mismatch}", file=sys.stderr)
        return 1
    table.write(OUTPUT, rows)
    print(table.text(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
