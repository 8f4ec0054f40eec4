"""The lines of a page: scanned once, weighed by tables of signs, kept or left out with a reason."""
