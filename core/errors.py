"""What can go wrong, as one tree.

* TilepackError                one sentence for the user, the facts in it, details on request
  + SchemeInvalid              a tiling scheme without what counting and placing need
  + RequestError               what was asked for cannot be done; asking differently helps
    - NotAnAddress             no service address could be read from the text
    - NotAJobId                a text that cannot be the id of a server's job
    - LevelsUnreadable         a text that is no list of levels
    - UnknownLevels            levels that the service does not have
    - AreaEmpty                nothing selected, or no surface in the area
    - AreaInvalid              a geometry that cannot be mended, or cannot be transformed
    - AreaOutside              the area lies outside the service
    - NamesInvalid             an expression that cannot name packages
    - OutputExists             the target is there already
    - OutputUnwritable         the target cannot be written
    - NoRoom                   the disk is too full
    - OutputTaken              another export is about to write the same file
    - NoneExported             of several packages not one could be exported
    - ExportUnknown            a package of which nothing says how it was exported
    - PlanLost                 what was planned cannot be read, nor planned again alike
    - RecordsUnwritable        the job records of the profile cannot be written
    - OverLimit                more tiles than one export may have, and no splitting wished
    - AreaTooLarge             more tiles than a sensible number of exports can have
  + ServiceError               the service gave a usable answer, and it is no
    - NotVectorTileService
      . NotALayerItem          a portal item that leads to no vector tile layer
    - ItemNotFound             the portal has no such item, or does not show it
    - ExportNotAllowed
      . ExportElsewhere        not here, but at the export service of the same basemap
    - SignInNeeded             499: no credentials were sent, or not where the host looks
      . SignInRefused          a token service does not accept the user name and password
    - SignInExpired            498: a token has run out or does not fit
    - NotPermitted             403: signed in without the right
    - TooManyTiles             carries the numbers of the server
      . CountsMore             and ours, which are smaller
    - ServiceRefused           any other error body
      . AnswerUnsafe           an answer that leads where no honest server leads
    - JobFailed, JobTimedOut, JobStopped, JobUnknown
    - PartsFailed              some parts of a split export
    - NoResult                 the job succeeded but names no package
  + TransportError             no usable answer; trying again may help
    - Unreachable
    - UnreadableAnswer         HTML or broken JSON instead of JSON
    - ServerBusy               429, 502, 503, 504
    - DownloadIncomplete
    - LinkExpired              a signed link no longer works; the job gives a new one
    - SubmissionUnknown        no answer to a submission: the server may have got it
  + PackageError               the file is not what it should be
    - NotAPackage
      . WebPageInstead         HTML where the package should be
    - PackageDamaged
      . PackageIncomplete      arrived with parts that cannot be read, and kept for now
    - PackageEmpty             a package without tiles, or without those that are wanted
    - PackagesDiffer           packages of different schemes cannot be one
    - SchemeNotSupported       a format that cannot express the package's scheme
* Cancelled                    neither success nor failure

A sentence is a literal marked with :func:`QT_TRANSLATE_NOOP`; the facts are filled in after
translation (:meth:`TilepackError.sentence_in`), so this module needs no Qt and every text can be
translated as a whole.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, ClassVar

from .wording import QT_TRANSLATE_NOOP, Figure, Size, Text, Translate, plain, without_secrets


class TilepackError(Exception):
    """Anything a user should read: cause, consequence and next step in one or two sentences.

    ``facts`` fill the named fields of :attr:`sentence`. ``details`` keeps the other side's own
    words for whoever wants them. Secrets are taken out of both here, so that no message, log line
    or report made from an error can hold one.
    """

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Tilepack", "Something went wrong: {reason}")

    def __init__(self, details: str = "", **facts: object) -> None:
        self.details = without_secrets(details)
        self.facts = {
            name: without_secrets(fact) if isinstance(fact, str) else fact
            for name, fact in facts.items()
        }
        super().__init__(self.details, self.facts)

    def conceal(self, secrets: Collection[str]) -> None:
        """Take known secrets out as well: a server may quote one in words of its own."""
        self.details = without_secrets(self.details, secrets)
        for name, fact in self.facts.items():
            if isinstance(fact, str):
                self.facts[name] = without_secrets(fact, secrets)
            elif isinstance(fact, TilepackError):
                fact.conceal(secrets)
        self.args = self.details, self.facts

    def __str__(self) -> str:
        return self.sentence_in(lambda text: text)

    def sentence_in(self, translate: Translate, figure: Figure = str) -> str:
        """The sentence after ``translate``, with the facts filled in: errors and texts likewise."""
        return self.text.sentence_in(translate, figure)

    @property
    def text(self) -> Text:
        """The sentence in words that can be translated later."""
        return Text(self.sentence, **self.facts)

    def as_json(self) -> dict[str, object]:
        """For a job record; :func:`error_from_json` reads it back."""
        facts = {name: plain(fact) for name, fact in self.facts.items()}
        return {"error": type(self).__name__, "details": plain(self.details), "facts": facts}


class Cancelled(Exception):
    """The user stopped the work: neither success nor failure."""


class SchemeInvalid(TilepackError):
    """A tiling scheme, of a service or a package, that lacks what counting and placing need."""

    sentence = QT_TRANSLATE_NOOP("Tilepack", "The tiling scheme cannot be used: {reason}")


class RequestError(TilepackError):
    """What was asked for cannot be done as it stands."""


class NotAnAddress(RequestError):
    """No service address could be read from the text."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "“{text}” is not the address of a vector tile service. "
        "Such an address starts with http and contains “/VectorTileServer”.",
    )


class NotAJobId(RequestError):
    """A text that names no job of a server."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "“{text}” is not the id of a job. Give the id, or the address of the job."
    )


class UnknownLevels(RequestError):
    """Levels that the service does not have, or a text that names none."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The service has no level {levels}. Its levels are {available}."
    )


class LevelsUnreadable(RequestError):
    """A text that is no list of levels."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "“{text}” is not a list of levels. Write levels and ranges like 0-6,9.",
    )


class AreaEmpty(RequestError):
    """Nothing selected, or no surface in the area."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The area is empty. Select at least one polygon or choose the map canvas."
    )


class AreaInvalid(RequestError):
    """A geometry that cannot be mended, or cannot be brought into the service's system."""

    sentence = QT_TRANSLATE_NOOP("Tilepack", "The area cannot be used: {reason}")


class AreaOutside(RequestError):
    """The area lies outside the service."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The area lies outside the service, which covers {covered}."
    )


class NamesInvalid(RequestError):
    """The expression that shall name the packages cannot be read."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The expression for the names cannot be read: {reason}"
    )


class OutputExists(RequestError):
    """The target is there already; nothing is overwritten silently."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The file {path} exists already. Choose another name or remove it first."
    )


class OutputUnwritable(RequestError):
    """The target cannot be written."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The file {path} cannot be written: {reason}. Choose another folder."
    )


class NoRoom(RequestError):
    """The disk has not enough room for what would be written."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "Not enough room in {folder} (needs about {needed}, {free} free). "
        "Make room or choose another folder.",
    )


class OutputTaken(RequestError):
    """Another export that has not ended writes to the same file."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "Another export is about to write {path}. Wait for it, cancel it, or choose another name.",
    )


class NoneExported(RequestError):
    """Of several packages not one could be exported; ``reason`` is that of the first."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "None of the {failed} packages could be exported. The first: {reason}"
    )


class ExportUnknown(RequestError):
    """An update needs to know how a package was exported, and no record says so."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "It is not known how {name} was exported, so it cannot be updated: no record in this "
        "QGIS profile belongs to the file as it is. Export the area anew.",
    )


class PlanLost(RequestError):
    """The plan of an export was lost, and the service would be asked for other parts today."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The plan of this export was lost, and the service has changed since. "
        "Run the export again.",
    )


class RecordsUnwritable(RequestError):
    """Without a record on disk nothing is sent: it could not be found again."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The list of jobs cannot be written ({path}: {reason}), so nothing was sent. "
        "Make room or allow writing there and try again.",
    )


class OverLimit(RequestError):
    """More tiles than the service allows in one export, and splitting was not wished."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The area has {counted} tiles; the service allows {limit} in one export. "
        "Choose a smaller area or fewer levels, or let the export be split.",
    )


class AreaTooLarge(RequestError):
    """Splitting would make more exports than a service should be asked for."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The area has {counted} tiles, which needs at least {parts} exports of {limit}; "
        "at most {most} are made. Choose a smaller area or fewer levels.",
    )


class ServiceError(TilepackError):
    """The service gave a usable answer, and it is no."""


class NotVectorTileService(ServiceError):
    """The address answers, but not as a vector tile service."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "There is no vector tile service at {address}. Check the address."
    )


class NotALayerItem(NotVectorTileService):
    """A portal item that is something else, or a map or style without vector tile layers."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "“{title}” ({type}) leads to no vector tile layer. "
        "Give the address of a vector tile layer.",
    )


class ItemNotFound(ServiceError):
    """Portals answer alike for items that do not exist and for those not shared with the user."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "{portal} has no item {item}, or it is not shared with you. "
        "Check the address, or sign in and try again.",
    )


class ExportNotAllowed(ServiceError):
    """``exportTilesAllowed`` is not true."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "This service does not allow export. Its owner can switch on “Allow this layer to be "
        "downloaded and used in an offline map” in the item's settings.",
    )


class ExportElsewhere(ExportNotAllowed):
    """A basemap whose export lives on another host (``exportTilesMap`` of the portal).

    ``facts["address"]`` is that service; it is offered, never taken silently.
    """

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "“{title}” cannot be exported here. Its export service can (sign-in needed): {address}",
    )


class SignInNeeded(ServiceError):
    """Code 499: no credentials arrived where the host looks for them."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The service wants you to sign in. Choose an authentication configuration and try again.",
    )


class SignInRefused(SignInNeeded):
    """A token service did not accept the user name and password.

    Accounts that sign in on a page of their organisation (SAML) have no password there.
    """

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "{host} did not accept your user name and password. Check the authentication "
        "configuration; an account that signs in on a page of its organisation needs OAuth2 or a "
        "token instead.",
    )


class SignInExpired(ServiceError):
    """Code 498: the token has run out or does not belong to this service."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "Your sign-in has run out or is not valid for this service. Sign in again."
    )


class NotPermitted(ServiceError):
    """Code 403: signed in, without the right."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "Your account may not export from this service. Its owner can give you the right.",
    )


class TooManyTiles(ServiceError):
    """The server counted more tiles than it allows in one export."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The server counted {counted} tiles; it allows {limit}. "
        "Choose a smaller area or fewer levels, or let the export be split.",
    )


class CountsMore(TooManyTiles):
    """The server counted more tiles in a part than we did, and more than it allows."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The server counted {counted} tiles; it allows {limit}. We counted {planned}. "
        "Choose a smaller area or fewer levels, or let the export be split.",
    )


class ServiceRefused(ServiceError):
    """Any other error the service reports."""

    sentence = QT_TRANSLATE_NOOP("Tilepack", "The service refused: {message}")


class AnswerUnsafe(ServiceRefused):
    """An answer that no honest server gives; nothing in it was followed."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The answer of {host} was not followed: {reason}. Ask the service's owner."
    )


class JobFailed(ServiceError):
    """The server's job ended as failed."""

    sentence = QT_TRANSLATE_NOOP("Tilepack", "The server could not make the package: {message}")


class JobTimedOut(ServiceError):
    """The server's job ran longer than the server lets jobs run."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The server stopped the job because it took too long: {message} "
        "Choose a smaller area or fewer levels.",
    )


class JobStopped(ServiceError):
    """The job was cancelled or deleted at the server, not by this user."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The job was cancelled at the server. Run the export again."
    )


class JobUnknown(ServiceError):
    """The server no longer knows the job."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The server no longer knows this job (it keeps them for a limited time). "
        "Run the export again.",
    )


class PartsFailed(ServiceError):
    """Some parts of a split export failed; the others are kept for the next run."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "{failed} of {parts} parts failed: {reason} The other parts are kept; run the export "
        "again to repeat only what failed.",
    )


class NoResult(ServiceError):
    """The job succeeded, yet its answer names no package."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The server says the job succeeded but names no package. Run the export again."
    )


class TransportError(TilepackError):
    """No usable answer came; trying again may help."""


class Unreachable(TransportError):
    """The server did not answer."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "{host} cannot be reached: {reason}. Check the address and your connection.",
    )


class UnreadableAnswer(TransportError):
    """HTML or broken JSON where JSON was asked for."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "{host} sent a web page or unreadable data instead of an answer. "
        "The address may be wrong, or a sign-in page or proxy stands in between.",
    )


class ServerBusy(TransportError):
    """A gateway or the server itself reports a passing fault (HTTP 429 or 5xx without a body)."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "{host} is not able to answer now (HTTP {status}). Try again later."
    )


class DownloadIncomplete(TransportError):
    """Fewer or more bytes arrived than the server announced."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The download ended at {received} of {expected} bytes. Try again."
    )


class LinkExpired(TransportError):
    """The storage refuses a link that worked, or should have worked, before."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The link to the package has expired or was refused. Run the export again."
    )


class SubmissionUnknown(TransportError):
    """No answer came to a submission: whether the server has the job cannot be told."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "It is not known whether the server got this request: {reason} Submit it again only if a "
        "second job at the server does no harm.",
    )


class PackageError(TilepackError):
    """The file is not what it should be."""


class NotAPackage(PackageError):
    """What arrived, or was given, is no vector tile package at all."""

    sentence = QT_TRANSLATE_NOOP("Tilepack", "{name} is not a vector tile package: {reason}")


class WebPageInstead(NotAPackage):
    """The server sent HTML where the package should be."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "The server sent a web page instead of a package (a sign-in page?). Nothing was kept.",
    )


class PackageDamaged(PackageError):
    """A package with parts that cannot be read."""

    sentence = QT_TRANSLATE_NOOP("Tilepack", "The package {name} is damaged: {reason}")


class PackageIncomplete(PackageDamaged):
    """What arrived has parts that cannot be read; the file is kept until it is fetched again."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack", "The package is incomplete ({reason}). It is kept as {file}."
    )


class PackageEmpty(PackageError):
    """A package without tiles, or without any on the wanted levels."""

    sentence = QT_TRANSLATE_NOOP("Tilepack", "The package {name} has no tiles on these levels.")


class PackagesDiffer(PackageError):
    """Packages that cannot be one."""

    sentence = QT_TRANSLATE_NOOP("Tilepack", "The packages cannot be merged: {reason}")


class SchemeNotSupported(PackageError):
    """A scheme that the wanted format cannot express."""

    sentence = QT_TRANSLATE_NOOP(
        "Tilepack",
        "These tiles cannot be written as MBTiles, which knows only the Web Mercator scheme; "
        "theirs is {scheme}.",
    )


def error_from_json(value: Mapping[str, Any]) -> TilepackError:
    """The error in a job record; one that this version does not know keeps its details.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is no such record.
    """
    facts = {name: fact_from_json(fact) for name, fact in value["facts"].items()}
    details = fact_from_json(value["details"])
    if not isinstance(details, str):
        raise TypeError("details are words")
    kinds: list[type[TilepackError]] = [TilepackError]
    for kind in kinds:
        if kind.__name__ == value["error"]:
            return kind(details, **facts)
        kinds += kind.__subclasses__()
    return TilepackError(details, reason=value["error"])


def fact_from_json(value: Any) -> Any:
    """A fact, a note or a warning in a record: errors and marked texts become what they were.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is none of these.
    """
    if not isinstance(value, Mapping):
        return value
    if "error" in value:
        return error_from_json(value)
    if "size" in value:
        return Size(value["size"])
    facts = {name: fact_from_json(fact) for name, fact in value["facts"].items()}
    return Text(str(value["text"]), **facts)
