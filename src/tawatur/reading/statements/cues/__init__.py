"""Reporting words: which there are, which report here, and how sure that is."""
