"""The taggers of names: the fast one's features and weights, the accurate one's encoder."""
