"""The page *Options ▸ Tilepack*: shows the settings, and changes them when it is accepted."""

import pytest
from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtWidgets import QLabel, QWidget

from tilepack.core.host import form, settings
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import make_package
from tilepack.ui.options import PAGE, OptionsFactory, show_options


@pytest.fixture(autouse=True)
def fresh(qgis_app):
    QgsSettings().remove("tilepack")
    yield
    QgsSettings().remove("tilepack")


@pytest.fixture
def open_page(qgis_app):
    """Opens the page as QGIS does; the dialog stays until the end of the test."""
    dialog, factory = QWidget(), OptionsFactory()

    def make():
        return factory.createWidget(dialog)

    assert factory.title() == "Tilepack"
    assert not factory.icon().isNull()
    return make


def chosen():
    return (
        settings.PARALLEL_JOBS.value(),
        settings.AUTO_DOWNLOAD.value(),
        settings.HISTORY_LENGTH.value(),
        settings.DEFAULT_FOLDER.value(),
        settings.MBTILES_ABOVE.value(),
    )


def test_a_new_profile_shows_the_defaults_and_accepting_them_changes_nothing(open_page):
    page = open_page()
    assert page.objectName() == PAGE
    assert (page.parallelSpin.value(), page.historySpin.value()) == (2, 500)
    assert page.downloadCheck.isChecked()
    assert page.folderWidget.filePath() == ""
    before = chosen()
    page.apply()
    assert chosen() == before == (2, True, 500, "", 16)


def test_what_is_chosen_is_kept_when_the_dialog_is_accepted(open_page, tmp_path):
    page = open_page()
    page.parallelSpin.setValue(3)
    page.downloadCheck.setChecked(False)
    page.historySpin.setValue(40)
    page.folderWidget.setFilePath(f" {tmp_path} ")
    page.mbtilesSpin.setValue(5)
    assert chosen() == (2, True, 500, "", 16)
    page.apply()
    assert chosen() == (3, False, 40, str(tmp_path), 5)
    again = open_page()
    assert again.parallelSpin.value() == 3
    assert not again.downloadCheck.isChecked()
    assert again.folderWidget.filePath() == str(tmp_path)


def test_numbers_stay_within_their_bounds_and_go_back_to_their_default(open_page):
    page = open_page()
    page.parallelSpin.setValue(0)
    assert page.parallelSpin.value() == 1
    page.parallelSpin.clear()
    assert page.parallelSpin.value() == 2


@pytest.mark.parametrize(("stored", "read"), [("0", 1), ("99", 8), ("3", 3), ("many", 2)])
def test_settings_edited_by_hand_are_read_within_their_bounds(open_page, stored, read):
    QgsSettings().setValue("tilepack/parallel_jobs", stored)
    assert settings.PARALLEL_JOBS.value() == read
    assert open_page().parallelSpin.value() == read


def test_every_field_has_a_name_and_a_key(open_page):
    page = open_page()
    buddies = {label.buddy() for label in page.findChildren(QLabel)}
    fields = (page.parallelSpin, page.historySpin, page.mbtilesSpin, page.folderWidget.lineEdit())
    assert buddies >= set(fields)
    labels = [label.text() for label in page.findChildren(QLabel) if label.buddy()]
    keys = [text[text.index("&") + 1].lower() for text in [*labels, page.downloadCheck.text()]]
    assert len(set(keys)) == len(keys)


def test_the_size_for_mbtiles_is_asked_only_where_it_matters(open_page):
    matters = Qgis.QGIS_VERSION_INT >= form.OPENS_PACKAGES
    assert open_page().mbtilesGroup.isVisibleTo(None) is False
    assert open_page().mbtilesGroup.isHidden() is not matters


def test_a_package_with_a_larger_file_is_shown_as_mbtiles(tmp_path, monkeypatch):
    monkeypatch.setattr(form.Qgis, "QGIS_VERSION_INT", 34400)
    path = tmp_path / "big.vtpk"
    make_package(path, {(0, 0, 0): bytes(1_500_000)})
    with Package.open(path) as package:
        assert not form.needs_mbtiles(package)
        settings.MBTILES_ABOVE.set(1)
        assert form.needs_mbtiles(package)


def test_new_packages_go_into_the_chosen_folder_before_all_others():
    settings.LAST_FOLDER.set("/last")
    assert settings.export_folder("") == "/last"
    assert settings.export_folder("/project") == "/project"
    settings.DEFAULT_FOLDER.set("/chosen")
    assert settings.export_folder("/project") == "/chosen"


def test_the_page_is_opened_by_the_name_it_has(open_page):
    class Iface:
        def mainWindow(self):
            return "window"

        def showOptionsDialog(self, *words):
            self.words = words

    iface = Iface()
    show_options(iface)
    assert iface.words == ("window", open_page().objectName())
