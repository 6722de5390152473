"""What speaks for what a block is: seen of it by itself, beside its neighbours, and in the whole text."""
