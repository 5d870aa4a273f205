"""The kinds of values in a MapLibre style: constants, functions, expressions.

https://maplibre.org/maplibre-style-spec/types/ and /deprecations/ (functions). Constants and
functions of the zoom or of a field (``{"stops": …}``) are checked to the end; what an expression
computes is taken on trust.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Any

_FUNCTION_KEYS = {"stops", "base", "property", "type", "colorSpace", "default"}
_FUNCTION_TYPES = (None, "identity", "exponential", "interval", "categorical")
_TOKEN = re.compile(r"\{[^}]+\}")
_PART = r"[-+.\de]+%?"
_COLOR = re.compile(
    r"#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})"
    rf"|rgba?\( *{_PART}( *, *{_PART}){{2,3}} *\)"
    rf"|rgba?\( *{_PART}( +{_PART}){{2}}( */ *{_PART})? *\)"
    r"|hsla?\( *[-+.\de]+(deg)?( *, *[-+.\de]+%){2}" + rf"( *, *{_PART})? *\)"
)
_COLOR_NAMES = (
    "transparent aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond "
    "blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk "
    "crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki "
    "darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen "
    "darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue "
    "dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite "
    "gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki "
    "lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan "
    "lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen "
    "lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen "
    "magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen "
    "mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream "
    "mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid "
    "palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum "
    "powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown "
    "seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen "
    "steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow "
    "yellowgreen"
)
_COLORS = frozenset(_COLOR_NAMES.split())

_OPERATOR_NAMES = (
    "let var literal semiliteral array at in index-of slice case match coalesce step "
    "interpolate interpolate-hcl interpolate-lab ln2 pi e typeof string number boolean object "
    "collator format image global-state number-format to-string to-number to-boolean to-rgba "
    "to-color rgb rgba get has length properties feature-state geometry-type id zoom heatmap- "
    "density elevation line-progress accumulated + * - / % ^ sqrt log10 ln log2 sin cos tan "
    "asin acos atan min max round abs ceil floor distance == != > < >= <= all any ! within is- "
    "supported-script upcase downcase concat resolved-locale split join"
)
_OPERATORS = frozenset(_OPERATOR_NAMES.split())
_COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))
_FILTERS = _OPERATORS | {"none", "!in", "!has"}


@dataclass(frozen=True)
class Kind:
    """What a property takes.

    ``form`` is ``number``, ``color``, ``flag``, ``choice``, ``text``, ``padding`` or ``pairs``
    (of an anchor and an offset); with ``many`` a list of these, of ``length`` where that is set.
    ``by_field`` tells whether features may differ, ``smooth`` whether values between two stops
    are interpolated, ``computed`` whether functions and expressions are allowed at all.
    """

    form: str
    low: float = -inf
    high: float = inf
    choices: tuple[str, ...] = ()
    many: bool = False
    length: int = 0
    by_field: bool = False
    smooth: bool = False
    computed: bool = True
    tokens: bool = False

    def allows(self, value: object) -> bool:
        """Whether the value is valid."""
        if isinstance(value, dict):
            return self.computed and self._is_function(value)
        return self._is_constant(value) or (self.computed and _is_expression(value))

    def _is_constant(self, value: object) -> bool:
        if not self.many:
            return self._is_one(value)
        if not isinstance(value, list) or (self.length and len(value) != self.length):
            return False
        return all(self._is_one(each) for each in value)

    def _is_one(self, value: object) -> bool:
        if self.form == "number":
            return is_number(value) and self.low <= value <= self.high  # type: ignore[operator]
        if self.form == "flag":
            return isinstance(value, bool)
        if self.form == "padding":
            sides = value if isinstance(value, list) else [value]
            return 1 <= len(sides) <= 4 and all(map(is_number, sides))
        if self.form == "pairs" or not isinstance(value, str):
            return False
        if self.form == "color":
            return value.lower() in _COLORS or bool(_COLOR.fullmatch(value.strip().lower()))
        if self.form == "choice":
            return value in self.choices
        return self.tokens or not self.by_field or not _TOKEN.fullmatch(value)

    def _is_function(self, value: Mapping[str, Any]) -> bool:
        kind, field = value.get("type"), value.get("property")
        if not set(value) <= _FUNCTION_KEYS or kind not in _FUNCTION_TYPES:
            return False
        if "property" in value and not (self.by_field and isinstance(field, str)):
            return False
        if "base" in value and not (is_number(value["base"]) and value["base"] >= 0):
            return False
        if "default" in value and not self._is_constant(value["default"]):
            return False
        if kind == "identity":
            return field is not None and "stops" not in value and not self.many
        if kind == "exponential" and not self.smooth:
            return False
        return self._are_stops(value.get("stops"), kind == "categorical", field is not None)

    def _are_stops(self, stops: object, categorical: bool, has_field: bool) -> bool:
        if not isinstance(stops, list) or not stops or (categorical and not has_field):
            return False
        if not all(isinstance(stop, list) and len(stop) == 2 for stop in stops):
            return False
        if not all(self._is_constant(result) for _, result in stops):
            return False
        keys = [key for key, _ in stops]
        if has_field and isinstance(keys[0], dict):
            if not all(isinstance(key, dict) and set(key) == {"zoom", "value"} for key in keys):
                return False
            zooms = [key["zoom"] for key in keys]
            if not _ascend(zooms):
                return False
            groups = [[key["value"] for key in keys if key["zoom"] == zoom] for zoom in set(zooms)]
            return all(_are_keys(group, categorical) for group in groups)
        return _are_keys(keys, categorical)


def is_filter(value: object) -> bool:
    """Whether a value is a filter, in the older form or as an expression."""
    waiting: list[Any] = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, bool):
            continue
        if not _is_named(each) or each[0] not in _FILTERS:
            return False
        if each[0] in ("all", "any", "none"):
            waiting.extend(each[1:])
        elif not _has_operands(each):
            return False
    return True


def is_number(value: object) -> bool:
    """Whether a value is a number that JSON can express."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -inf < value < inf


def _is_expression(value: object) -> bool:
    return _is_named(value) and value[0] in _OPERATORS  # type: ignore[index]


def _is_named(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], str)


def _has_operands(each: list[Any]) -> bool:
    """Whether one condition of a filter has what its operator works on."""
    operator, operands = each[0], each[1:]
    if operator in ("!in", "!has") or (operator in ("in", "has") and not _lists(operands)):
        is_plain = bool(operands) and isinstance(operands[0], str)
        return (
            is_plain
            and (len(operands) == 1 or not operator.endswith("has"))
            and (all(map(_is_scalar, operands)))
        )
    if operator in _COMPARISONS and not _lists(operands):
        return len(operands) == 2 and isinstance(operands[0], str) and _is_scalar(operands[1])
    return operator not in _COMPARISONS or len(operands) in (2, 3)


def _lists(values: list[Any]) -> bool:
    return any(isinstance(value, list) for value in values)


def _is_scalar(value: object) -> bool:
    return isinstance(value, (str, bool)) or is_number(value)


def _ascend(values: list[Any]) -> bool:
    return all(map(is_number, values)) and values == sorted(values)


def _are_keys(keys: list[Any], categorical: bool) -> bool:
    if not categorical:
        return _ascend(keys)
    if not all(isinstance(key, (str, bool, int)) for key in keys):
        return False
    return len({type(key) for key in keys}) == 1 and len(set(keys)) == len(keys)
