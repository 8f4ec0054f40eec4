"""What several articles assert alike, and whether their reports are independent."""
