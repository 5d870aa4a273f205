"""The texts of the product that are translated, read from its code and its Designer files.

Qt's own reader for Python (``pylupdate5``) passes over literals that are written in several pieces,
which is how long sentences are written here; so they are read from the syntax tree.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .places import ROOT

STOREYS = ("core", "toolbox", "ui")
_MARKERS = {"translate", "QT_TRANSLATE_NOOP"}


class Source(NamedTuple):
    """A text as translators get it; ``counts`` where a number decides its plural form."""

    context: str
    text: str
    counts: bool = False


def texts(root: Path = ROOT) -> dict[Source, str]:
    """All texts, with the place of the first of each, in the order of the files."""
    found: dict[Source, str] = {}
    for storey in STOREYS:
        for path in sorted((root / storey).rglob("*.py")):
            for source, line in code_texts(path.read_text(encoding="utf-8")):
                found.setdefault(source, f"{path.relative_to(root)}:{line}")
        for path in sorted((root / storey).rglob("*.ui")):
            for source in form_texts(path.read_text(encoding="utf-8")):
                found.setdefault(source, str(path.relative_to(root)))
    return found


def code_texts(code: str) -> Iterator[tuple[Source, int]]:
    """The texts that Python code translates or marks, with their lines."""
    for call in marked_calls(ast.parse(code)):
        context, text = (getattr(each, "value", None) for each in call.args[:2])
        if isinstance(context, str) and isinstance(text, str):  # not the method of str and bytes
            counts = len(call.args) > 3 or any(each.arg == "n" for each in call.keywords)
            yield Source(context, text, counts), call.lineno


def marked_calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls that translate or mark a text, in the order of the code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) > 1:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in _MARKERS:
                yield node


def form_texts(form: str) -> Iterator[Source]:
    """The texts of a Designer file; the context is the name of its class, as in the made code."""
    tree = ElementTree.fromstring(form)  # noqa: S314 # our own file
    context = tree.findtext("class") or ""
    for element in tree.iter("string"):
        if element.text and element.get("notr") != "true":
            yield Source(context, element.text)
