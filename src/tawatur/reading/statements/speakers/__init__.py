"""Who speaks: the words that name them, and whom those, or none, mean."""
