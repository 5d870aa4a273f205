"""What the algorithms do, in subclasses of what is declared above; imported for a run."""
