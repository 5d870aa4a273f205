"""Words for people that are said in pieces: marked for translation here, translated at the face."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Callable, Protocol, runtime_checkable

from .redact import redact

Translate = Callable[[str], str]
Figure = Callable[[int], str]  # a whole number in words: grouped, or a size in its unit


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name Qt's extraction tools look for
    """Mark ``text`` for translation without translating it yet."""
    del context
    return text


@runtime_checkable
class Sayable(Protocol):
    """What can be said in another language, and kept in a record until then."""

    def sentence_in(self, translate: Translate, figure: Figure = str) -> str:
        """The words after ``translate``, with the facts in them and numbers by ``figure``."""
        ...

    def as_json(self) -> dict[str, object]:
        """For a record."""
        ...


class Text(str):
    """A marked literal with the facts in it: English as a string, any language when it is said.

    For the reason in an error and for notes and warnings: what is filled into a sentence, or kept
    in a record, before anybody knows in which language it will be read. A reason is a whole clause
    with a subject of its own, which can stand after a colon in any language.
    """

    literal: str
    facts: dict[str, object]

    def __new__(cls, literal: str, **facts: object) -> Text:
        """``literal`` comes from ``QT_TRANSLATE_NOOP``; ``facts`` fill its named fields."""
        text = super().__new__(cls, literal.format(**facts))
        text.literal, text.facts = literal, facts
        return text

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """What copies are made of."""
        return (self.literal,), self.facts

    def sentence_in(self, translate: Translate, figure: Figure = str) -> str:
        """The words after ``translate``, with the facts in them and numbers by ``figure``."""
        return translate(self.literal).format(**said(self.facts, translate, figure))

    def as_json(self) -> dict[str, object]:
        """For a record; :func:`~.errors.fact_from_json` reads it back."""
        facts = {name: plain(fact) for name, fact in self.facts.items()}
        return {"text": self.literal, "facts": facts}


class Size(int):
    """Bytes, in a sentence: said in the unit that people think of them in."""

    def __str__(self) -> str:
        """In English."""
        for unit, name in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
            if self >= unit:
                return f"{self / unit:.1f} {name}"
        return f"{int(self)} bytes"

    def __format__(self, spec: str) -> str:
        """In English as well."""
        return format(str(self), spec)


def said(
    facts: Mapping[str, object], translate: Translate, figure: Figure = str
) -> dict[str, object]:
    """Facts as they are said: in another language where they can be, numbers by ``figure``."""
    return {name: _said(fact, translate, figure) for name, fact in facts.items()}


def _said(fact: object, translate: Translate, figure: Figure) -> object:
    if isinstance(fact, Sayable):
        return fact.sentence_in(translate, figure)
    return figure(fact) if isinstance(fact, int) else fact


def without_secrets(text: str, secrets: Collection[str] = ()) -> str:
    """Words with what looks like a secret, and all ``secrets``, taken out; a text stays one."""
    if isinstance(text, Text):
        facts = {
            name: without_secrets(fact, secrets) if isinstance(fact, str) else fact
            for name, fact in text.facts.items()
        }
        return Text(text.literal, **facts)
    return redact(text, secrets)


def words_of(error: Exception) -> str:
    """The words of an exception; those of one made with a :class:`Text` can be translated."""
    first = error.args[0] if error.args else None
    return first if isinstance(first, Text) else str(error)


def plain(fact: object) -> object:
    """A fact as JSON has it."""
    if isinstance(fact, Sayable):
        return fact.as_json()
    if isinstance(fact, Size):
        return {"size": int(fact)}
    return fact if isinstance(fact, (int, float, bool)) else str(fact)
