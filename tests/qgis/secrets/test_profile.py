"""Scenario 45: what an export leaves in a profile, a project, a model and the history.

In a QGIS of its own, so that the whole profile can be searched, from a master password on.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tilepack.demo.config import AUTHORIZATION, TOKEN_PLACES
from tilepack.tests.support import fresh_profile
from tilepack.tests.support.hunt import PASSWORD, USER, Hunt
from tilepack.tests.support.leaks import Secrets
from tilepack.tests.support.service import environment

MASTER_PASSWORD = "Zq7masterGh4JtYw2Kd"
NAME = "Zq7LandForEverybody"  # of the service: no secret, and so like nothing else to be found


@pytest.fixture
def hunt(bench):
    with Hunt(bench).going_on() as hunt:
        yield hunt


def oauth2(url):
    """The one way of OAuth2 that needs no page to sign in on."""
    address = f"{url}/portal/sharing/rest/oauth2/token"
    members = {"version": 1, "configType": 1, "grantFlow": 2, "accessMethod": 0}
    texts = ("requestUrl", "refreshTokenUrl", "clientSecret", "scope", "apiKey", "redirectUrl")
    members.update(dict.fromkeys((*texts, "id", "name", "description", "objectName"), ""))
    members.update(tokenUrl=address, username=USER, password=PASSWORD, clientId="tilepack")
    members.update(persistToken=False, requestTimeout=10, redirectPort=7070, queryPairs={})
    return {"oauth2config": json.dumps(members)}


def left_of(hunt, service, method, members):
    """Everything that an export in a fresh profile has left: its folder, and what was told."""
    root = hunt.bench.folder / "config"
    brief = {"service": service, "folder": str(hunt.bench.folder), "master": MASTER_PASSWORD}
    brief.update(method=method, members=members)
    hunt.secrets.add(MASTER_PASSWORD)
    own = {
        "QGIS_CUSTOM_CONFIG_PATH": str(root),
        "QGIS_AUTH_DB_DIR_PATH": str(root / "profiles" / "default"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(  # noqa: S603
        [sys.executable, fresh_profile.__file__, json.dumps(brief)],
        env={**environment(), **own},
        capture_output=True,
        text=True,
        timeout=150,
    )
    hunt.told += [done.stdout, done.stderr]
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "profiles" / "default"


@pytest.mark.parametrize("method", ["Basic", "EsriToken", "OAuth2"])
def test_scenario_45_the_token_is_nowhere(hunt, method):
    tokens = hunt.server.portal_tokens if method == "OAuth2" else hunt.server.server_tokens
    site = "server" if method == "OAuth2" else "arcgis"
    places = frozenset({AUTHORIZATION}) if method == "OAuth2" else TOKEN_PLACES
    members = {
        "Basic": lambda: {"username": USER, "password": PASSWORD},
        "EsriToken": lambda: {"token": tokens.issue(USER)},
        "OAuth2": lambda: oauth2(hunt.server.url),
    }[method]()
    hunt.service(site, token_places=places)
    service = hunt.server.add(NAME, hunt.bench.config, site).url
    profile = left_of(hunt, service, method, members)
    portal = hunt.server.portal_url
    assert hunt.found(*{each.split("/")[2] for each in (service, portal)}) == set()

    places = Secrets(NAME).found_below(hunt.bench.folder)
    named = {Path(each.partition(": ")[0]) for each in places}
    folder = hunt.bench.folder
    assert {folder / name for name in ("project.qgs", "project.qgz", "export.model3")} <= named
    assert any(path.parent == profile / "tilepack" / "jobs" for path in named)
    assert any("QGIS3.ini" in path.name for path in named)
    histories = ("processing.log", "user-history.db")
    assert any(path.name in histories for path in named)
    assert list(profile.rglob("qgis-auth.db"))
