"""Measurements, each beside what a user would take instead; ``python -m tilepack.bench``."""
