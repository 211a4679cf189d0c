"""Insights: days, words, hours, people and places over time, as plots and as tables."""
