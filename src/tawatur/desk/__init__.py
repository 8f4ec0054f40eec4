"""Where people and programs meet Tawatur: the command line and the exports."""
