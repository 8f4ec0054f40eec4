"""The line, on one page: pages to articles to readings to a weave, here or over the cores of this machine."""
