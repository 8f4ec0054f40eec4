"""Names made comparable: in parts, in words, by what else they are known, and how many may bear them."""
