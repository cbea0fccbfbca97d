"""Start the engine that lies beside this file; the rest of its path are installed packages."""

import sys
from pathlib import Path

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here / "engine"))

from autograder.attempt import main  # noqa: E402

sys.exit(main(here, sys.argv[1:]))
