"""Everything that was read and woven, kept: one contract, several stores."""
