"""How the tiles of two packages differ."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import Cancelled, PackageDamaged
from .bundle import BundleName
from .mvt import TileInvalid, unpack
from .package import ITEM_INFO, PACKAGE_INFO, Package

_NEW_EACH_TIME = frozenset((ITEM_INFO, PACKAGE_INFO))  # an identity and dates of their own

Address = tuple[int, int]


def changed_tiles(
    old: Package,
    new: Package,
    *,
    progress: Callable[[float], object] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """How many tiles one package has that the other lacks or has with another content.

    Bundles of equal size and checksum are not read. A tile that cannot be read counts as changed,
    one whose content is only packed differently does not.

    Raises:
        Cancelled.
    """
    names = sorted({*old.bundle_names(), *new.bundle_names()})
    changed = 0
    for done, name in enumerate(names):
        if cancelled():
            raise Cancelled
        if not _is_same_entry(old, new, name):
            changed += _changed_in_bundle(old, new, name)
        progress((done + 1) / len(names))
    return changed


def same_documents(old: Package, new: Package) -> bool:
    """Whether all but the tiles is the same: description, style, icons, fonts, tilemap."""
    return _documents(old) == _documents(new)


def _documents(package: Package) -> dict[str, tuple[int, int]]:
    return {
        entry.name: (entry.size, entry.crc)
        for entry in package.archive.entries
        if BundleName.from_entry(entry.name) is None and entry.name not in _NEW_EACH_TIME
    }


def _is_same_entry(old: Package, new: Package, name: BundleName) -> bool:
    try:
        one, other = old.bundle_entry(name), new.bundle_entry(name)
    except KeyError:
        return False
    return (one.size, one.crc) == (other.size, other.crc)


def _changed_in_bundle(old: Package, new: Package, name: BundleName) -> int:
    before, after = _addresses(old, name), _addresses(new, name)
    both = before & after
    return len(before ^ after) + sum(
        not _is_same(_tile(old, name, address), _tile(new, name, address)) for address in both
    )


def _addresses(package: Package, name: BundleName) -> set[Address]:
    try:
        bundle = package.bundle(name)
        found = bundle.addresses().tolist() if bundle is not None else []
    except PackageDamaged:
        return set()
    return {(row, column) for row, column in found}


def _tile(package: Package, name: BundleName, address: Address) -> bytes | None:
    try:
        return package.read_tile(name.level, *address)
    except PackageDamaged:
        return None


def _is_same(one: bytes | None, other: bytes | None) -> bool:
    if one is None or other is None:
        return False
    try:
        return one == other or unpack(one) == unpack(other)
    except TileInvalid:
        return False
