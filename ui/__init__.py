"""What a person touches: dock, menu, messages, icons."""
