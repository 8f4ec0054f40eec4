"""Rules of names: what heads, lists and neighbours decide where the tagger leaves it open."""
