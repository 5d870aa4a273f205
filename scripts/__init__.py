"""Tools for developers: try, look at, test and pack Tilepack. Nothing here ships."""
