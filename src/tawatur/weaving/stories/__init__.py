"""Which articles tell of one happening, and which are copies of one text."""
