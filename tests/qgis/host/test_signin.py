"""Authentication configurations of QGIS as sign-ins, in a database that may be locked."""

import logging

import pytest
import requests
from qgis.core import QgsApplication, QgsAuthMethodConfig

from tilepack.core.arcgis.signin import TokenSignIn
from tilepack.core.errors import SignInNeeded
from tilepack.core.host import authentication, log
from tilepack.core.host.network import connector
from tilepack.core.host.signin import ConfiguredSignIn
from tilepack.tests.support.signin import configuration
from tilepack.tests.support.toolbox import messages_logged

HOME = "https://gis.example/arcgis/rest/services/Land/VectorTileServer"


def test_user_names_and_esri_tokens_become_tokens_and_the_rest_is_left_to_qgis(qgis_app):
    kinds = {
        "Basic": {"username": "ada", "password": "Zq9-pass"},
        "EsriToken": {"token": "Zq9-token"},
        "OAuth2": {"oauth2config": "{}"},
        "PKI-Paths": {"certpath": "a.pem", "keypath": "b.pem"},
    }
    for method, members in kinds.items():
        with configuration(method, **members) as authcfg:
            configured = ConfiguredSignIn(HOME, authcfg)
            makes_tokens = isinstance(configured.current(), TokenSignIn)
            assert makes_tokens == (method in ("Basic", "EsriToken"))
            assert configured.applied_by_qgis == ("" if makes_tokens else authcfg)
            for secret in ("Zq9-pass", "Zq9-token"):
                assert secret not in repr(vars(configured))


def test_a_sign_in_is_the_same_until_somebody_changes_the_configuration(qgis_app):
    with configuration("Basic", username="ada", password="Zq9-old") as authcfg:
        configured = ConfiguredSignIn(HOME, authcfg)
        first = configured.current()
        assert configured.current() is first
        manager = QgsApplication.authManager()
        _, changed = manager.loadAuthenticationConfig(authcfg, QgsAuthMethodConfig(), True)
        changed.setConfig("password", "Zq9-new")
        manager.updateAuthenticationConfig(changed)
        second = configured.current()
        assert second is not first
        assert "Zq9-new" in second.secrets


def test_a_locked_database_asks_nobody_and_opens_later(qgis_app):
    manager = QgsApplication.authManager()
    with configuration("Basic", username="ada", password="Zq9-pass") as authcfg:
        manager.clearMasterPassword()
        try:
            assert not authentication.is_open()
            connect = connector(HOME, authcfg)
            with pytest.raises(SignInNeeded):
                connect(None)
        finally:
            manager.setMasterPassword("test", True)
        with connect(None) as session:
            assert isinstance(session.sign_in, TokenSignIn)


def test_without_a_configuration_the_database_is_not_needed(qgis_app):
    manager = QgsApplication.authManager()
    with configuration("Basic", username="ada", password="Zq9-pass"):
        manager.clearMasterPassword()
        try:
            with connector(HOME, "")(None) as session:
                assert isinstance(session, requests.Session)
        finally:
            manager.setMasterPassword("test", True)


def test_the_log_of_qgis_gets_no_secret_not_even_from_a_traceback(qgis_app):
    handler = log.install("tilepack.test")
    try:
        with messages_logged() as messages:
            try:
                raise requests.ConnectionError(f"no route: {HOME}/jobs/j1?f=json&token=Zq9-token")
            except requests.ConnectionError:
                logging.getLogger("tilepack.test").exception("Authorization: Bearer Zq9-token")
        (message,) = [text for text in messages if "Traceback" in text]
    finally:
        log.remove("tilepack.test", handler)
    assert "Zq9-token" not in message
    assert "/jobs/j1?f=json&token=***" in message
