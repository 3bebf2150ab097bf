"""What prints the figures in the docs: `make bench`. Each figure stands beside its bare counterpart of the same run."""
