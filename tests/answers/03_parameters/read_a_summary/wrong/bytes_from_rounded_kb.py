"""from the rounded KB of the summary

hint: Start from the parameters.
"""

answer_iris_bytes = 4.09 * 1024
