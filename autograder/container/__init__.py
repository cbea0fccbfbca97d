"""Grading in a container: the engine that runs it, what is said to and fro, and both ends."""
