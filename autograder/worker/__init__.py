"""The untrusted side: this folder is copied beside nothing else and run as ``worker``.

Only :mod:`wire` is shared with the grader. Nothing here is a secret, and nothing that it answers is
believed to be more than the student's answer.
"""
