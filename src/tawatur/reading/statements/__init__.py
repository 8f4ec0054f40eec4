"""Who said what through whom: cues, what they open, where that ends, who speaks, and the way the words came."""
