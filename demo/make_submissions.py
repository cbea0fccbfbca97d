"""Write ``demo/submissions``: what a small class might hand in, made from the student templates.

Each submission is the template with some stubs filled in as a student would; the cell of a question
is the one before its ``grader.check("...")``. Run it again when a template changed:
``python demo/make_submissions.py``. The same templates give the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
OUT = ROOT / "demo" / "submissions"
PLACEHOLDER = re.compile(r"^( *)\.\.\.  # your code here$", re.MULTILINE)
PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwAD"
    "hgGAWjR9awAAAABJRU5ErkJggg=="
)

Cell = dict[str, Any]
Notebook = dict[str, Any]

ACTIVATIONS = {
    "make_grid": """
step = (hi - lo) / (n - 1)
return np.array([lo + i * step for i in range(n)])
""",
    "sigmoid": """
e = np.exp(-x)
return 1 / (1 + e)
""",
    "plot_activation": """
x = np.linspace(lo, hi, n)
y = f(x)
plt.figure()
plt.plot(x, y, color="green")
plt.xlabel("x")
plt.ylabel("y")
ax = plt.gca()
plt.show()
return x, y, ax
""",
    "tanh": """
e2 = np.exp(2 * x)
return (e2 - 1) / (e2 + 1)
""",
    "relu": """
return x * (x > 0)
""",
    "softmax": """
total = 0
for score in z:
    total += np.exp(score)
return np.exp(z) / total
""",
    "sigmoid_derivative": """
s = sigmoid(x)
return s * (1 - s)
""",
    "tanh_derivative": """
t = np.tanh(x)
return 1 - t * t
""",
    "relu_derivative": """
return np.greater(x, 0).astype(float)
""",
    "stable_sigmoid": """
x = np.asarray(x, dtype=float)
result = np.zeros(x.shape)
positive = x >= 0
result[positive] = 1 / (1 + np.exp(-x[positive]))
e = np.exp(x[~positive])
result[~positive] = e / (1 + e)
return result
""",
    "stable_softmax": """
z = z - z.max(axis=axis, keepdims=True)
e = np.exp(z)
return e / e.sum(axis=axis, keepdims=True)
""",
}

LAYERS = {
    "create_perceptron": """
# one more for the bias
return np.random.uniform(0, 1, size=dim + 1)
""",
    "create_layer": """
return [
    dict(weights=create_perceptron(dim), activation_function=activation_function)
    for i in range(num_perceptrons)
]
""",
    "compute_output_for_layer": """
result = []
for p in layer:
    w = p["weights"]
    z = w[0]
    for i in range(len(X)):
        z = z + X[i] * w[i + 1]
    result.append(p["activation_function"](z))
return result
""",
    "compute_output_for_network": """
for l in layers:
    X = compute_output_for_layer(X, l)
return X
""",
    "check_compatible": """
sizes = [input_dim] + [len(l) for l in layers]
for size, l in zip(sizes, layers):
    for p in l:
        if len(p["weights"]) != size + 1:
            return False
return True
""",
    "decide": """
if score > 0:
    return True
return False
""",
    "predict_label": """
best = 0
for i in range(len(scores)):
    if scores[i] > scores[best]:
        best = i
return best
""",
    "xor_network": """
# OR and NAND, then AND
hidden = [
    {"weights": np.array([-10, 20, 20]), "activation_function": sigmoid},
    {"weights": np.array([30, -20, -20]), "activation_function": sigmoid},
]
output = [{"weights": np.array([-30, 20, 20]), "activation_function": sigmoid}]
return [hidden, output]
""",
    "layer_to_matrices": """
W = np.column_stack([p["weights"][1:] for p in layer])
b = np.array([p["weights"][0] for p in layer])
return W, b
""",
    "dense_forward": """
return activation(np.matmul(X, W) + b)
""",
    "collapse_linear": """
return np.dot(W1, W2), np.dot(b1, W2) + b2
""",
    "answer_first_output_length": "5",
    "answer_second_output_length": "2",
    "answer_second_weights_length": "5 + 1",
    "answer_first_low": "0.091",
    "answer_first_high": "0.981",
    "answer_second_low": "0.5",
    "answer_second_high": "0.977",
}

IRIS = {
    "load_iris_split": """
data = load_iris()
X, y = data["data"], data["target"]
X_train, X_test, y_train, y_test = train_test_split(
    X, y, test_size=30, random_state=1, stratify=y)
return (X_train, X_test, y_train, y_test,
        keras.utils.to_categorical(y_train), keras.utils.to_categorical(y_test))
""",
    "build_iris_model": """
model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(keras.layers.Dense(4, activation="relu", name="first"))
model.add(keras.layers.Dense(128, activation="relu", name="second"))
model.add(keras.layers.Dense(3, activation="softmax", name="output"))
return model
""",
    "compile_model": """
model.compile(loss=keras.losses.CategoricalCrossentropy(),
              optimizer=keras.optimizers.Adam(), metrics=["accuracy"])
return model
""",
    "choose_loss": """
if task == "binary":
    return "binary_crossentropy"
elif task == "multiclass_one_hot":
    return "categorical_crossentropy"
elif task == "multiclass_integer":
    return "sparse_categorical_crossentropy"
return "mse"
""",
    "train": """
history = model.fit(X, Y, validation_split=0.1, epochs=epochs, verbose=0)
return history
""",
    "compare_epochs": """
data = load_iris_split()
result = {}
for e in epochs:
    keras.utils.set_random_seed(seed)
    model = compile_model(build_iris_model())
    train(model, data[0], data[4], e)
    scores = model.evaluate(data[1], data[5], verbose=0)
    result[e] = scores[1]
return result
""",
    "build_takehome_model": """
return keras.Sequential([
    keras.layers.Input(shape=(10,)),
    keras.layers.Dense(64, "relu"),
    keras.layers.Dense(32, "relu"),
    keras.layers.Dense(1, "sigmoid"),
])
""",
    "keras_to_layers": """
result = []
for l in model.layers:
    W, b = l.get_weights()
    name = l.get_config()["activation"]
    if name == "relu":
        f = relu
    elif name == "sigmoid":
        f = sigmoid
    else:
        f = identity
    layer = []
    for j in range(W.shape[1]):
        w = np.insert(W[:, j], 0, b[j])
        layer.append({"weights": w, "activation_function": f})
    result.append(layer)
return result
""",
    "answer_training_samples": "108",
    "answer_validation_samples": "12",
    "answer_last_batch_samples": "108 - 3 * 32",
    "answer_training_correct_first": "38",
    "answer_training_correct_last": "74",
    "answer_validation_correct_last": "9",
    "answer_test_correct_20": "21",
    "answer_test_correct_100": "27",
    "answer_chance_loss": "np.log(3)",
    "answer_updates_both_fits": "4 * 20 + 4 * 100",
    "answer_same_run": "False",
}


def template(assignment: str) -> Notebook:
    """The notebook that students of an assignment get."""
    path = ROOT / "student_template" / assignment / f"{assignment}.ipynb"
    notebook: Notebook = json.loads(path.read_text(encoding="utf-8"))
    return notebook


def text_of(cell: Cell) -> str:
    """The text of a cell."""
    return "".join(cell["source"])


def write_text(cell: Cell, text: str) -> None:
    """Replace the text of a cell."""
    cell["source"] = text.splitlines(keepends=True)


def code_cells(notebook: Notebook) -> list[Cell]:
    """The code cells in order."""
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def question_cell(notebook: Notebook, question: str) -> Cell:
    """The code cell before the check of a question."""
    cells = code_cells(notebook)
    asks = f'grader.check("{question}")'
    check = next(number for number, cell in enumerate(cells) if asks in text_of(cell))
    return cells[check - 1]


def new_cell(kind: str, text: str, name: str) -> Cell:
    """A cell that a student added."""
    cell: Cell = {"cell_type": kind, "id": name, "metadata": {}, "source": []}
    if kind == "code":
        cell |= {"execution_count": None, "outputs": []}
    write_text(cell, text)
    return cell


def fill(notebook: Notebook, answers: dict[str, str]) -> Notebook:
    """Write answers into the stubs: the body of each function, the value of each variable."""
    for cell in code_cells(notebook):
        for name, answer in answers.items():
            write_text(cell, filled(text_of(cell), name, answer))
    return notebook


def filled(text: str, name: str, answer: str) -> str:
    """The text with the stub of one name filled in; unchanged where it has none."""
    variable = re.compile(rf"^{name} = None.*$", re.MULTILINE)
    if variable.search(text):
        return variable.sub(lambda _: f"{name} = {answer}", text)
    function = re.search(rf"^def {name}\(", text, re.MULTILINE)
    stub = PLACEHOLDER.search(text, function.start()) if function else None
    if stub is None:
        return text
    lines = [stub.group(1) + line if line else "" for line in answer.strip("\n").split("\n")]
    return text[: stub.start()] + "\n".join(lines) + text[stub.end() :]


def only(answers: dict[str, str], *names: str, **others: str) -> dict[str, str]:
    """Some of the answers, and others of the student's own."""
    return {name: answers[name] for name in names} | others


def script(notebook: Notebook) -> str:
    """The definitions of a notebook as one file, without what belongs to the notebook."""
    texts = [text_of(cell) for cell in code_cells(notebook)]
    kept = [text for text in texts if "grader." not in text and "otter" not in text]
    return "\n\n".join(text.rstrip("\n") for text in kept) + "\n"


def adams_01() -> Notebook:
    """Complete."""
    return fill(template("01_activations"), ACTIVATIONS)


def baker_01() -> Notebook:
    """Half of it done; the mean where the sum should be in softmax."""
    done = only(
        ACTIVATIONS,
        *("make_grid", "sigmoid", "tanh", "relu"),
        softmax="return np.exp(z) / np.mean(np.exp(z))",
    )
    return fill(template("01_activations"), done)


def chen_01() -> Notebook:
    """The template, untouched."""
    return template("01_activations")


def diaz_01() -> str:
    """A script in place of a notebook; relu works for vectors only."""
    mistake = {"relu": "return np.array([max(0, value) for value in x])"}
    return script(fill(template("01_activations"), ACTIVATIONS | mistake))


def evans_01() -> Notebook:
    """A missing colon in one cell."""
    notebook = fill(template("01_activations"), ACTIVATIONS)
    cell = question_cell(notebook, "relu")
    write_text(cell, text_of(cell).replace("def relu(x):", "def relu(x)"))
    return notebook


def fischer_01() -> Notebook:
    """A loop that never ends in one question."""
    endless = """
points = [lo]
x = lo
while len(points) < n:
    x = x + (hi - lo) / (n - 1)
return np.array(points)
"""
    return fill(template("01_activations"), ACTIVATIONS | {"make_grid": endless})


def garcia_01() -> Notebook:
    """Magics, installs, notes, plots and outputs; the plain formulas where stable ones are due."""
    unstable = {
        "stable_sigmoid": "return 1 / (1 + np.exp(-x))",
        "stable_softmax": "return np.exp(z) / np.sum(np.exp(z), axis=axis, keepdims=True)",
    }
    notebook = fill(template("01_activations"), ACTIVATIONS | unstable)
    cells = notebook["cells"]
    install = "!pip install otter-grader seaborn\n%matplotlib inline\n%load_ext autoreload"
    cells.insert(1, new_cell("code", install, "install"))
    cells[1]["outputs"] = [stream("Requirement already satisfied: otter-grader\n")]
    at = cells.index(question_cell(notebook, "relu")) + 1
    timing = "%time relu(np.linspace(-5, 5, 10**6))\nplot_activation(relu, -5, 5, 100)\nplt.show()"
    cells.insert(at, new_cell("code", timing, "timing"))
    cells[at]["outputs"] = [stream("CPU times: user 4.1 ms\nWall time: 4.2 ms\n"), picture()]
    cells.insert(at, new_cell("markdown", "*My notes:* it is **flat** on the left side!", "notes"))
    tries = "x = np.array([-2., 0., 3.])\nsoftmax = softmax(x)\ndisplay(softmax)\nnp.exp?"
    after = cells.index(question_cell(notebook, "softmax")) + 2
    cells.insert(after, new_cell("code", tries, "tries"))
    for number, cell in enumerate(code_cells(notebook), 1):
        cell["execution_count"] = number
    return notebook


def haddad_01() -> Notebook:
    """A first try above the function raises, so that its cell ends there."""
    notebook = fill(template("01_activations"), ACTIVATIONS)
    cell = question_cell(notebook, "tanh")
    write_text(cell, "print(tanh(np.pi / 0.0))\nprint(Tanh(2))\n\n" + text_of(cell))
    return notebook


def adams_02() -> Notebook:
    """Complete."""
    return fill(template("02_layers"), LAYERS)


def ito_02() -> Notebook:
    """A question cell deleted by accident, and the bias forgotten in one number."""
    notebook = fill(template("02_layers"), LAYERS | {"answer_second_weights_length": "5"})
    notebook["cells"].remove(question_cell(notebook, "decisions"))
    return notebook


def jensen_02() -> Notebook:
    """One question cell twice, the second time right; the activation added before the bias."""
    late_bias = """
result = []
for p in layer:
    z = np.dot(X, p["weights"][1:])
    result.append(p["activation_function"](z) + p["weights"][0])
return result
"""
    notebook = fill(template("02_layers"), LAYERS | {"compute_output_for_layer": late_bias})
    cell = question_cell(notebook, "create_layer")
    first = """
def create_layer(num_perceptrons, dim, activation_function):
    layer = []
    neuron = dict(weights=create_perceptron(dim), activation_function=activation_function)
    for i in range(num_perceptrons):
        layer.append(neuron)
    return layer
"""
    at = notebook["cells"].index(cell)
    notebook["cells"].insert(at, new_cell("code", first.strip("\n"), "first-try"))
    return notebook


def kaya_02() -> str:
    """A script with the first half of the work."""
    done = ("create_perceptron", "create_layer", "compute_output_for_layer", "decide")
    return script(fill(template("02_layers"), only(LAYERS, *done)))


def adams_05() -> Notebook:
    """Complete."""
    return fill(template("05_iris"), IRIS)


def lopez_05() -> Notebook:
    """No activation in the hidden layers, and one loss mixed up."""
    linear = """
return keras.Sequential([
    keras.Input(shape=(4,)),
    keras.layers.Dense(4),
    keras.layers.Dense(128),
    keras.layers.Dense(3, activation="softmax"),
])
"""
    mixed_up = IRIS["choose_loss"].replace('"sparse_categorical', '"categorical')
    return fill(template("05_iris"), IRIS | {"build_iris_model": linear, "choose_loss": mixed_up})


def stream(text: str) -> dict[str, Any]:
    """What a cell printed."""
    return {"name": "stdout", "output_type": "stream", "text": text.splitlines(keepends=True)}


def picture() -> dict[str, Any]:
    """A figure that a cell drew."""
    data = {"image/png": PIXEL, "text/plain": ["<Figure size 640x480 with 1 Axes>"]}
    return {"data": data, "metadata": {}, "output_type": "display_data"}


MADE: tuple[Callable[[], Notebook | str], ...] = (
    *(adams_01, baker_01, chen_01, diaz_01, evans_01, fischer_01, garcia_01, haddad_01),
    *(adams_02, ito_02, jensen_02, kaya_02),
    *(adams_05, lopez_05),
)


def submissions() -> dict[str, bytes]:
    """File name and bytes of every submission."""
    made = {}
    for make in MADE:
        work = make()
        if isinstance(work, str):
            made[f"{make.__name__}.py"] = work.encode()
        else:
            text = json.dumps(work, indent=1, ensure_ascii=False) + "\n"
            made[f"{make.__name__}.ipynb"] = text.encode()
    return made


def main() -> None:
    """Write the folder anew."""
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.iterdir():
        old.unlink()
    for name, data in submissions().items():
        (OUT / name).write_bytes(data)


if __name__ == "__main__":
    main()
