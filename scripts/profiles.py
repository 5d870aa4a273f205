"""Scratch profiles: a QGIS as if just installed, with Tilepack linked in and switched on."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from .places import ROOT

NAME = "tilepack"

# What QGIS would otherwise ask the internet for or put in the way of a first look. A fixed language
# makes texts and numbers the same on every machine.
SETTINGS = """\
[PythonPlugins]
tilepack=true

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[UI]
UITheme={theme}

[locale]
globalLocale={language}
overrideFlag=true
userLocale={language}

[qgis]
checkVersion=false
"""


@dataclass(frozen=True)
class Profile:
    """A folder for profiles that holds one, named ``default``."""

    root: Path

    @property
    def folder(self) -> Path:
        """The profile itself."""
        return self.root / "profiles" / "default"

    @property
    def window_options(self) -> list[str]:
        """Options that make ``qgis`` use this profile and show nothing before its window."""
        return [
            *("--profiles-path", str(self.root), "--profile", "default"),
            *("--nologo", "--noversioncheck"),
        ]

    @property
    def environment(self) -> dict[str, str]:
        """Variables that make ``qgis_process``, which knows no such options, use this profile."""
        return {"QGIS_CUSTOM_CONFIG_PATH": str(self.root)}


def scratch_profile(
    root: Path, plugin: Path = ROOT, language: str = "en_US", theme: str = "default"
) -> Profile:
    """Make a new profile below ``root`` with ``plugin`` switched on; an older one is replaced.

    ``language`` is that of QGIS and its numbers, ``theme`` one of its own, such as Night Mapping.
    """
    shutil.rmtree(root, ignore_errors=True)
    profile = Profile(root)
    plugins = profile.folder / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / NAME).symlink_to(plugin, target_is_directory=True)
    for version in (3, 4):
        settings = profile.folder / "QGIS" / f"QGIS{version}.ini"
        settings.parent.mkdir(exist_ok=True)
        settings.write_text(SETTINGS.format(language=language, theme=theme), encoding="utf-8")
    return profile
