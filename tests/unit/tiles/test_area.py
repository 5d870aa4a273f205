"""What an area says about where it lies."""

from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.tiles.area import Area, Box


def square(x, y=0.0, side=1.0):
    return [[(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]]


def test_one_box_lies_where_it_lies():
    assert Area.of_box(1, 2, 3, 4).extents == (Box(1, 2, 3, 4),)


def test_both_sides_of_the_date_line_are_two():
    fiji = Area(boxes=(Box(19.5, -2, 20, -1), Box(-20, -2.5, -19.8, -1)))
    assert fiji.extents == (Box(-20, -2.5, -19.8, -1), Box(19.5, -2, 20, -1))


def test_so_they_are_for_polygons_however_many():
    islands = Area.of_rings(*(square(x) for x in (17, 18, -19, 15, -20)))
    assert islands.extents == (Box(-20, 0, -18, 1), Box(15, 0, 19, 1))


def test_polygons_near_each_other_are_one():
    assert Area.of_rings(*(square(x) for x in (0, 2, 4))).extents == (Box(0, 0, 5, 1),)


@given(st.lists(st.tuples(*[st.integers(-100, 100)] * 2), min_size=1, max_size=12))
def test_everything_lies_in_one_of_at_most_two(corners):
    area = Area.of_rings(*(square(x, y) for x, y in corners))
    extents = area.extents
    assert len(extents) <= 2
    assert Box.around(extents) == area.extent
    for x, y in corners:
        assert any(
            box.xmin <= x and x + 1 <= box.xmax and box.ymin <= y and y + 1 <= box.ymax
            for box in extents
        )
