"""Texts are whole: no language can be made of pieces in the order of English.

What is filled into a sentence is a name, a number, or a clause of its own behind a colon or in
brackets; clauses are marked with ``Text``, so that they are translated, too.
"""

import ast
import re

import pytest

from tilepack.scripts.places import ROOT
from tilepack.scripts.texts import STOREYS, marked_calls, texts

CLAUSES = ("reason", "message", "cause", "fault")  # the fields that clauses are filled into
BEFORE_CLAUSES = re.compile(r"(^|: |\(|[.!?] |  )$")  # two blanks: a column of its own
WORD = re.compile(r"[a-z]{2,} [a-z]")  # not HTTP, and not the name of a value
LOWER_CASE = {  # begin so for a reason of their own
    "map": "part of a file's name",
    "drawn": "part of a file's name",
    "started {time}": "an entry of a list with dots between",
    "took {time}": "an entry of a list with dots between",
    "latitude {south:.4f}° to {north:.4f}°, longitude {west:.4f}° to {east:.4f}°": "behind a colon",
}


def trees():
    for storey in STOREYS:
        for path in sorted((ROOT / storey).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def glued(tree):
    """The lines where a translation is put together with something."""
    marked = {id(call) for call in marked_calls(tree)}

    def is_text(node):
        inner = node.func.value if _is_method(node, "format") else node
        return id(inner) in marked

    for node in ast.walk(tree):
        parts = []
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
            parts = [node.left, node.right]
        elif isinstance(node, ast.JoinedStr):
            parts = [each.value for each in node.values if isinstance(each, ast.FormattedValue)]
        elif _is_method(node, "join") and node.args:
            parts = getattr(node.args[0], "elts", [])
        if any(is_text(part) for part in parts):
            yield node.lineno


def not_literal(tree):
    """The lines where what is translated or marked is no literal, or of another context."""
    for call in marked_calls(tree):
        context, text = (getattr(each, "value", None) for each in call.args[:2])
        receiver = getattr(getattr(call.func, "value", None), "id", "")
        is_of_others = receiver not in ("", "QCoreApplication") and not isinstance(context, str)
        if not is_of_others and not (context == "Tilepack" and isinstance(text, str)):
            yield call.lineno


def unmarked(tree):
    """The lines where a clause that goes into a sentence, or a fault, is an unmarked literal."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        words = [each.value for each in node.keywords if each.arg in (*CLAUSES, "details")]
        if getattr(node.func, "id", "").endswith("Invalid"):
            words += node.args[:1]
        for each in words:
            pieces = each.values if isinstance(each, ast.JoinedStr) else [each]
            if any(
                WORD.search(str(getattr(piece, "value", ""))) for piece in pieces if _is_said(piece)
            ):
                yield each.lineno


def _is_said(piece):
    return isinstance(piece, ast.Constant) and isinstance(piece.value, str)


def _is_method(node, name):
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == name
    )


def found(rule, known=()):
    return [
        f"{path}:{line}"
        for path, tree in trees()
        for line in rule(tree)
        if f"{path}:{line}" not in known and path not in known
    ]


def test_no_translation_is_glued_to_something():
    assert found(glued) == []


def test_only_literals_are_translated():
    """But for the one place where marked texts are."""
    assert found(not_literal, known={"core/host/text.py"}) == []


def test_every_clause_is_marked():
    assert found(unmarked) == []


def test_clauses_stand_behind_a_colon_or_in_brackets():
    field = re.compile(rf"\{{({'|'.join(CLAUSES)})\}}")
    within = [
        source.text
        for source in texts()
        for clause in field.finditer(source.text)
        if not BEFORE_CLAUSES.search(source.text[: clause.start()])
    ]
    assert within == []


def test_what_begins_in_lower_case_is_a_clause():
    """It is marked, not translated at once; other texts begin as sentences and labels do."""
    small = set()
    for _, tree in trees():
        for call in marked_calls(tree):
            text = getattr(call.args[1], "value", None)
            if getattr(call.func, "attr", "") == "translate" and isinstance(text, str):
                small |= {text} if text[:1].islower() else set()
    assert small == set(LOWER_CASE)


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (glued, 'translate("Tilepack", "a") + name'),
        (glued, 'name + translate("Tilepack", "a {b}").format(b=1)'),
        (glued, 'translate("Tilepack", "a %s") % name'),
        (glued, "f\"{translate('Tilepack', 'a')} {name}\""),
        (glued, '" ".join([translate("Tilepack", "a"), name])'),
        (not_literal, 'translate("Tilepack", text)'),
        (not_literal, 'translate("Tilepack", f"a {b}")'),
        (not_literal, 'translate("Other", "a")'),
        (not_literal, 'QT_TRANSLATE_NOOP("Tilepack", "a" + b)'),
        (unmarked, 'AreaInvalid(reason="it is small")'),
        (unmarked, 'found.add("scheme", reason=f"level {level} is small")'),
        (unmarked, 'TileInvalid("it is small")'),
        (unmarked, 'UnreadableAnswer(details="it is small")'),
    ],
)
def test_each_rule_finds_what_it_is_for(rule, code):
    assert list(rule(ast.parse(code))) == [1]


@pytest.mark.parametrize(
    "code",
    [
        'translate("Tilepack", "a {b}").format(b=1)',
        '"\\n".join(lines)',
        'AreaInvalid(reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it is small")))',
        'written.translate(None, b" ")',
        "geometry.translate(-180, 0)",
        'ServiceRefused(message=f"HTTP {status}")',
    ],
)
def test_the_rules_let_whole_texts_pass(code):
    tree = ast.parse(code)
    assert [*glued(tree), *not_literal(tree), *unmarked(tree)] == []
