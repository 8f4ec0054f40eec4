"""Whether two groups are one: judged, weighed, settled by people, and joined the surest first."""
