"""QGIS without widgets: network, areas from the map, tasks, layers, log, text."""
