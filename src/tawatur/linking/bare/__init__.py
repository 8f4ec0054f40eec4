"""Names that stand alone: given to the one they are short for, or linked among themselves."""
