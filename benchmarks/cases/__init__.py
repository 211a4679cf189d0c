"""What is measured: each module one thing that a person would wait for.

Each has `CASE`, the heading, and `run(shelf, size)`, which gives the figures at one size; none
where the size is not one at which it is measured.
"""
