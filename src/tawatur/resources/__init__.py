"""Word lists as data: cues, titles, months, units, agencies. Read through `tawatur.arabic.load_words`."""
