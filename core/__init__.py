"""What Tilepack does, without widgets."""
