"""Bring the translations up to date with the texts in the code, and compile them.

``python -m tilepack.scripts.translations`` compiles; with ``--update`` it reads the code first and
says what is left to translate.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from .places import ROOT, Missing
from .texts import Source, texts

FOLDER = ROOT / "i18n"
PLURALS = {"de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2}  # forms that Qt asks for
_QT_TOOLS = "/usr/lib/qt5/bin"  # Debian's; the command on the path is only a selector there

Catalog = dict[Source, tuple[str, ...]]  # one text, or one for each plural form; empty: missing


def compile_to(folder: Path) -> list[Path]:
    """Compile every translation into ``folder``; the files that were written.

    Raises:
        Missing: Qt's compiler is not installed.
    """
    compiler = shutil.which("lrelease", path=_QT_TOOLS) or shutil.which("lrelease")
    if compiler is None:
        raise Missing("lrelease (Debian: qttools5-dev-tools)")
    written = []
    for source in sorted(FOLDER.glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        part = target.with_name(f"{target.name}.part")  # a QGIS that runs has the old file mapped
        command = [compiler, "-silent", str(source), "-qm", str(part)]
        subprocess.run(command, check=True)
        part.replace(target)
        written.append(target)
    return written


def update() -> dict[str, int]:
    """Read the texts of the code into the catalogs of all languages; how many each lacks.

    Texts that are gone are dropped. The catalog of English holds plural forms only: its other
    texts are those in the code.
    """
    sources, lacking = texts(), {}
    for language, forms in PLURALS.items():
        known = read(language)
        wanted = [one for one in sources if one.counts or language != "en"]
        nothing = {True: ("",) * forms, False: ("",)}
        catalog = {one: known.get(one, nothing[one.counts]) for one in wanted}
        path_of(language).write_text(as_xml(language, catalog), encoding="utf-8")
        lacking[language] = sum("" in translation for translation in catalog.values())
    return lacking


def path_of(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"tilepack_{language}.ts"


def read(language: str) -> Catalog:
    """The catalog of a language; empty when there is none yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    catalog: Catalog = {}
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314 # our own file
        for message in context.iter("message"):
            counts, translation = message.get("numerus") == "yes", message.find("translation")
            forms = [] if translation is None else translation.findall("numerusform")
            said = [form.text or "" for form in forms] or [message.findtext("translation") or ""]
            source = Source(
                context.findtext("name") or "", message.findtext("source") or "", counts
            )
            catalog[source] = tuple(said)
    return catalog


def as_xml(language: str, catalog: Mapping[Source, tuple[str, ...]]) -> str:
    """The file of a language, in the form that Qt's tools and Linguist read and write.

    Texts without translation are marked as unfinished. Places in the code are left out, so that
    a change shows what changed for translators.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}">')
    for context in sorted({source.context for source in catalog}):
        lines += ["<context>", f"    <name>{context}</name>"]
        for source in catalog:
            if source.context == context:
                lines += _message(source, catalog[source])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(source: Source, translation: tuple[str, ...]) -> list[str]:
    begin = (
        '        <translation type="unfinished">' if "" in translation else "        <translation>"
    )
    if source.counts:
        forms = [f"            <numerusform>{_escaped(form)}</numerusform>" for form in translation]
        said = [begin, *forms, "        </translation>"]
    else:
        said = [f"{begin}{_escaped(translation[0])}</translation>"]
    numerus = ' numerus="yes"' if source.counts else ""
    text = f"        <source>{_escaped(source.text)}</source>"
    return [f"    <message{numerus}>", text, *said, "    </message>"]


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main() -> int:
    """Do what the command line asks for."""
    if "--update" in sys.argv:
        for language, lacking in update().items():
            print(f"{path_of(language).name}: {lacking} texts to translate.")
    compile_to(FOLDER)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Missing as error:
        sys.exit(str(error))
