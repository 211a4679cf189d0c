"""What is done in the real window while it is measured: each scene in a process of its own.

A scene runs as `python -m benchmarks.scenes.NAME JOURNAL` and prints what it measured as JSON.
"""
