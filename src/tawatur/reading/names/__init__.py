"""The names of an article: labelled, mended by rules, cleaned, held together, with offices and descriptions."""
