"""Lines to blocks: which lines are of one paragraph, one item, one row."""
