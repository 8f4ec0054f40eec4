"""What the page says of its article: headline, byline, dateline, outlet, day, language."""
