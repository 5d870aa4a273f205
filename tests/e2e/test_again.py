"""An earlier export is updated, and fills the form again, in a real window."""

from tilepack.demo.server import DemoServer


def test_scenarios_40_and_42_an_earlier_export_once_more(perform, tmp_path):
    """40: the layer stays, with what the person made of it. 42: the form is filled."""
    folder = tmp_path / "output"
    folder.mkdir()
    with DemoServer() as server:
        world, other = server.add("Hosted/World"), server.add("Hosted/Other")
        facts = perform("again", world=world.url, other=other.url, folder=str(folder)).facts
        sent = len(server.log.entries(service=world.name, step="submit"))

    assert facts["end"].startswith("land.vtpk: Done")
    assert facts["updated"] == "Updated, no tile has changed"
    assert (facts["layers"], facts["opacity"]) == (1, 0.5)
    assert facts["service"] == world.url
    assert facts["area"] == "Drawn Shape"
    assert facts["again"].startswith(facts["counted"])  # and knows now what a tile weighs
    assert sent == 2  # filling the form sends nothing
