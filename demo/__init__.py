"""A local ArcGIS-compatible service over real tiles: for trying, testing and measuring.

Not part of the shipped plugin. It keeps its own arithmetic (:mod:`.grid`) and never uses the
plugin's: what checks a count must not share its mistakes.
"""
