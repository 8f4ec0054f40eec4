"""Readings and weaves as files that others read."""
