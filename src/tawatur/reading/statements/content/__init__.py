"""What is reported: where it opens, how far it goes, what it leaves out."""
