"""Through whom the words came, and whom they were told to."""
