"""The list of jobs in a real window, where QGIS has shortcuts of its own."""


def test_jobs_are_looked_after_by_keyboard_alone(perform, world, tmp_path):
    folder = tmp_path / "output"
    folder.mkdir()
    facts = perform("jobs_by_keyboard", service=world.enterprise, folder=str(folder)).facts

    assert facts["empty"].startswith("No exports yet.")
    assert facts["details"] == "slow"
    assert facts["drawings_after_f5"] == 0  # F5 would redraw the map
    assert facts["left"] == ["done.vtpk"]
    assert facts["files"] == ["done.vtpk", "slow.vtpk"]  # removing keeps the file
