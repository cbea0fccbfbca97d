"""Start of a warm parent: ``python -I -S /engine/worker FD...`` with its control sockets."""

import os
import sys

engine = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, engine)

from worker import parent  # noqa: E402

sys.path.remove(engine)
parent.main([int(descriptor) for descriptor in sys.argv[1:]])
sys.stderr.flush()
os._exit(0)  # the memory goes with it; to take every object apart first, a caller would wait for
