"""Sightings of one name as one group: laid out, parted, seen in their articles, paired where worth comparing."""
