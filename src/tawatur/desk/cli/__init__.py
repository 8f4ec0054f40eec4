"""The `tawatur` command: one thin file for each subcommand."""

from tawatur.desk.cli.app import app, main

__all__ = ["app", "main"]
