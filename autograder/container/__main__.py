"""``python -m autograder.container``: what the host starts in the container."""

import sys

from autograder.container.guest import main

if __name__ == "__main__":
    sys.exit(main())
