"""The style of the service's portal item, fetched on wish; never a reason for an export to fail."""

from __future__ import annotations

import logging

from ..arcgis.addresses import Kind, Reference, reference_in
from ..arcgis.client import Client
from ..arcgis.portal import portal_of
from ..arcgis.service import Service
from ..arcgis.styles import STYLE_PATH, ItemStyle, read_item_style
from ..errors import NotAnAddress, TilepackError
from ..wording import QT_TRANSLATE_NOOP
from .request import Surroundings

_log = logging.getLogger(__name__)

_NO_ITEM = QT_TRANSLATE_NOOP(
    "Tilepack", "The service has no portal item, so its own style is used."
)
_NO_STYLE = QT_TRANSLATE_NOOP(
    "Tilepack", "The portal item has no style of its own, so the service's is used."
)
_NOT_FETCHED = QT_TRANSLATE_NOOP(
    "Tilepack", "The style of the portal item could not be fetched, so the service's is used."
)


def fetch_item_style(
    asked: str, service: Service, around: Surroundings
) -> tuple[ItemStyle | None, str]:
    """The style that ``asked`` names or whose item it names; else that of the service's own item.

    What is in the way is a sentence beside ``None``. A wish to stop ends the request; whoever asked
    looks at ``around.stop``.
    """
    try:
        with around.connect(around.stop) as session:
            client = Client(session)
            address = _style_address(client, asked, service)
            if not address:
                return None, _NO_ITEM
            style = read_item_style(client, address, service.address)
    except TilepackError as error:
        _log.warning("No style of the item of %s: %s", service.address, error)
        return None, _NOT_FETCHED
    return style, "" if style else _NO_STYLE


def _style_address(client: Client, asked: str, service: Service) -> str:
    """Where the style is, or "" when the service has no item."""
    try:
        reference = reference_in(asked)
    except NotAnAddress:
        reference = Reference(Kind.SERVICE, service.address)
    if reference.kind is Kind.STYLE:
        return reference.address
    if reference.kind is Kind.SERVICE:
        portal = portal_of(client, service.address) if service.item_id else ""
        if not portal:
            return ""
        reference = Reference.of_item(portal, service.item_id)
    return f"{reference.address}/{STYLE_PATH}"
