"""Where articles of one story tell differently: figures, times, names, offices, places, speakers."""
