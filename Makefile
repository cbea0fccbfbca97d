PYTHON ?= python3
VENV := .venv
STUDENT := .venv-student
BIN := $(VENV)/bin
PIP := -m pip --quiet --disable-pip-version-check
# with byte code: an import of TensorFlow takes a third of the time, in every process that asks for it
UV := VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --compile-bytecode

# Lower than the engine sets by itself, so that it starts also where the machine allows less; runc,
# since Debian's crun starts nothing on some newer kernels.
CONTAINER_FLAGS ?= --runtime runc --ulimit nofile=1024:1024 --ulimit nproc=4096:4096
ENGINE ?= $(or $(shell command -v podman),docker)

.PHONY: demo test test-container lint build image lock clean

# Grade a folder of realistic submissions.
demo: $(VENV)/.ready
	$(BIN)/autograder grade demo/submissions -o demo/grades

# Everything that must hold, from unit tests to three real runs of Otter.
test: $(VENV)/.ready $(STUDENT)/.ready
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/autograder build --check
	$(BIN)/python -m pytest -q -n 2 --dist worksteal

# Build the image, run it with podman, and compare what it grades with this machine (as root).
test-container: $(VENV)/.ready
	AUTOGRADER_CONTAINER_TESTS=1 AUTOGRADER_CONTAINER_FLAGS="$(CONTAINER_FLAGS)" \
	    $(BIN)/python -m pytest -q -m container tests/test_container_image.py tests/test_platform_containers.py

# Prove that the suites know right from wrong.
lint: $(VENV)/.ready
	$(BIN)/autograder lint

# Write solutions/ and student_template/ from assignments/.
build: $(VENV)/.ready
	$(BIN)/autograder build

# The image that `autograder grade --container autograder` runs; IMAGE_ARGS for its build arguments.
image:
	$(ENGINE) build -f autograder/container/Dockerfile -t autograder $(IMAGE_ARGS) .

# Resolve the dependencies of pyproject.toml again (needs uv): all that the suite runs with, then of
# the same versions what the CPU and the GPU image hold.
COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 \
    --generate-hashes --no-emit-index-url --no-header --no-annotate -q
lock:
	$(COMPILE) --extra cpu --extra dev -o requirements.lock
	$(COMPILE) --extra cpu -c requirements.lock -o requirements-cpu.lock
	$(COMPILE) --extra gpu -c requirements.lock -o requirements-gpu.lock

clean:
	rm -rf $(VENV) $(STUDENT) demo/grades

# pip installs the locked uv, and uv the rest: seconds instead of minutes. matplotlib lists the fonts
# of the machine here, once, instead of at every start of a grading.
$(VENV)/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > $(VENV)/uv.lock
	$(BIN)/python $(PIP) install --require-hashes -r $(VENV)/uv.lock
	$(UV) --require-hashes -r requirements.lock
	$(UV) --no-deps --no-build-isolation -e .
	MPLCONFIGDIR=$(VENV)/.matplotlib $(BIN)/python -c "import matplotlib.font_manager"
	touch $@

# What a student installs for the assignments without TensorFlow, and nothing else.
$(STUDENT)/.ready: $(VENV)/.ready student_template/07_from_scratch/requirements.txt
	$(PYTHON) -m venv $(STUDENT)
	sed -n 's/^\([A-Za-z0-9_.-]*==[^ ;]*\( ; .*\)\?\) \\$$/\1/p' requirements.lock > $(STUDENT)/constraints.txt
	$(UV) --python $(STUDENT)/bin/python -c $(STUDENT)/constraints.txt \
	    -r student_template/07_from_scratch/requirements.txt
	touch $@
