"""The service's side: addresses, service description, answers, and the jobs of exportTiles."""
