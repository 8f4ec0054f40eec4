"""The `tawatur` command: one thin file for each subcommand."""
