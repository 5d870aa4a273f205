"""What QGIS itself puts into requests is known as a secret, so that no answer can quote it."""

import pytest
from qgis.core import QgsApplication
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from tilepack.core.arcgis.client import Client
from tilepack.core.errors import ServiceRefused
from tilepack.core.host.network import connector
from tilepack.tests.support.signin import configuration
from tilepack.tests.support.web import serving


async def quoting(request):
    said = f"who is {request.headers['x-key']}?"
    return JSONResponse({"error": {"code": 500, "message": said}})


def test_an_answer_that_quotes_a_header_of_a_configuration_is_told_without_it(qgis_app):
    if "APIHeader" not in QgsApplication.authManager().authMethodsKeys():
        pytest.skip("this QGIS has no such method")
    app = Starlette(routes=[Route("/a", quoting)])
    header = {"X-Key": "Zq7HeaderOfTheAnalyst"}
    with (
        serving(app) as url,
        configuration("APIHeader", **header) as authcfg,
        connector(url, authcfg)(None) as session,
        pytest.raises(ServiceRefused) as refused,
    ):
        Client(session).get(f"{url}/a")
    assert "who is ***?" in str(refused.value)
