"""An autograding engine for notebook exercises: isolated, fair and fast.

The package knows nothing of one course: what is taught and graded comes from a course folder
(``assignments/``, ``tests/hidden/`` and the generated ``solutions/`` and ``student_template/``).
"""

__version__ = "0.1.0"
