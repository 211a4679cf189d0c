"""Measure the journal beside the raw engine, in the same run: ratios, with times beside them."""
