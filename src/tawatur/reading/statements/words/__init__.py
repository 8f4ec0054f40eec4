"""The words of an article as the reader of statements sees them: one row, its quotations, its kinds of nouns."""
