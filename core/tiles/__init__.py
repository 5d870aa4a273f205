"""Tile arithmetic: tiling scheme, levels, areas, what an area touches, and how to split it."""
