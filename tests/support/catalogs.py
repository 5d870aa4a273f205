"""What can be wrong with a translation, as sentences; an empty list when nothing is."""

from __future__ import annotations

import re
from string import Formatter

from tilepack.scripts.texts import Source

_ENDS = {
    "。": ".",
    "：": ":",
    "？": "?",
    "！": "!",
    ".": ".",
    ":": ":",
    "?": "?",
    "!": "!",
    "…": "…",
}
_KEY = re.compile(r"&(?!&|\s)(.)")
_KEY_BEHIND = re.compile(r"\s?\(&.\)")  # as Japanese has it: behind the words, in brackets
_PATTERN = re.compile(r"\(\*\.\w+\)")


def faults(source: Source, forms: tuple[str, ...], wanted: int) -> list[str]:
    """What is wrong with the translation of a text; ``wanted`` plural forms are due."""
    count = wanted if source.counts else 1
    if len(forms) != count or not all(forms):
        return [f"{len([form for form in forms if form])} of {count} forms"]
    return [fault for form in forms for fault in _faults(source.text, form)]


def keys(text: str) -> list[str]:
    """The letters that reach a control with Alt."""
    return [key.lower() for key in _KEY.findall(text.replace("&&", ""))]


def fields(text: str) -> set[tuple[str, str]]:
    """The names in braces, each with its format; raises ``ValueError`` for broken braces."""
    parsed = Formatter().parse(text)
    return {(name, form or "") for _, name, form, _ in parsed if name is not None}


def _faults(source: str, form: str) -> list[str]:
    checks = {
        "other fields": _same_fields(source, form),
        "%n lost or added": source.count("%n") == form.count("%n"),
        "key lost or added": len(keys(source)) == len(keys(form)),
        "other ending": _end(source) == _end(form),
        "other blanks around it": _blanks(source) == _blanks(form),
        "blanks doubled": "  " in source or "  " not in form,
        "other line breaks": source.count("\n") == form.count("\n"),
        "other file pattern": _PATTERN.findall(source) == _PATTERN.findall(form),
    }
    return [fault for fault, is_right in checks.items() if not is_right]


def _same_fields(source: str, form: str) -> bool:
    try:
        return fields(source) == fields(form)
    except ValueError:
        return False


def _end(text: str) -> str:
    bare = _KEY_BEHIND.sub("", text).rstrip()
    return _ENDS.get(bare[-1:], "")


def _blanks(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
