"""Keras's fit, made cheap and watched, for hidden checks of functions that call it.

Two classes, as expressions for ``expect.student_side``: they run where the student's code runs. A
copy of a check file carries them as they stand here.

An epoch costs Keras a tenth of a second and more, however few batches there are. Where a student's
code asks for it in plain arguments, these classes work it out in NumPy; the rest is left to Keras.
"""

QUICK_FIT_TEXT = '''
import inspect
import math


class QuickFit:
    """Does what fit does for a model of one softmax layer and gradient descent, callbacks included.

    A training that is not asked for in plain arguments, and any other model, is left to fit itself.
    """

    TAKES = {"x", "y", "batch_size", "epochs", "verbose", "callbacks", "validation_split"}
    TAKES |= {"validation_data", "shuffle"}

    WATCHED = ("fit",)

    def __init__(self, keras):
        self.keras = keras
        self.own = {name: vars(keras.Model).get(name) for name in self.WATCHED}
        self.plain = {name: getattr(keras.Model, name) for name in self.WATCHED}

    def start(self):
        def fit(model, *arguments, **keywords):
            given = self.given(model, arguments, keywords) if self.known(model) else None
            if given is None:
                return self.plain["fit"](model, *arguments, **keywords)
            return self.train(model, model.layers[0], lambda rows: rows, **given)

        self.keras.Model.fit = fit

    def stop(self):
        for name, method in self.own.items():
            if method is None:
                delattr(self.keras.Model, name)
            else:
                setattr(self.keras.Model, name, method)

    def known(self, model):
        """Whether the model is one softmax layer, compiled as ``train`` works it out."""
        keras, optimizer = self.keras, getattr(model, "optimizer", None)
        if type(model) is not keras.Sequential or type(optimizer) is not keras.optimizers.SGD:
            return False
        settings, usual = optimizer.get_config(), keras.optimizers.SGD().get_config()
        free = {"name": None, "learning_rate": None}
        return (
            {**settings, **free} == {**usual, **free}
            and [type(layer) for layer in model.layers] == [keras.layers.Dense]
            and len(model.trainable_weights) == len(model.weights) == 2
            and model.layers[0].activation is keras.activations.softmax
            and not model.losses
            and model.loss == "categorical_crossentropy"
            and self.metrics(model) == ["accuracy"]
        )

    def metrics(self, model):
        """The names that the metrics were compiled by; None where one is no name."""
        names = (model.get_compile_config() or {}).get("metrics")
        plain = isinstance(names, list) and all(type(name) is str for name in names)
        return names if plain else None

    def given(self, model, arguments, keywords):
        """What fit was given, by name; None where that is more than arrays and numbers."""
        try:
            bound = inspect.signature(self.plain["fit"]).bind(model, *arguments, **keywords)
        except TypeError:
            return None
        named = list(bound.arguments.items())[1:]  # the first is the model
        given = {name: value for name, value in named if value is not None}
        if not {"x", "y", "verbose"} <= set(given) <= self.TAKES:
            return None
        pairs = [(given["x"], given["y"]), given.get("validation_data", (given["x"], given["y"]))]
        batch, split = given.get("batch_size", 32), given.get("validation_split", 0)
        callbacks = given.get("callbacks", [])
        plain = (
            all(self.fits(model, pair) for pair in pairs)
            and type(given.get("epochs", 1)) is type(batch) is int
            and batch > 0
            and type(split) in (int, float)
            and 0 <= split < 1
            and math.floor(len(given["x"]) * (1 - split)) > 0
            and given["verbose"] in (0, False)
            and isinstance(callbacks, (list, tuple, self.keras.callbacks.Callback))
            and type(given.get("shuffle", True)) is bool
        )
        return given if plain else None

    def fits(self, model, pair):
        """Whether these are features and shares of the classes for the model, in arrays."""
        sizes = model.input_shape[1:], model.output_shape[1:]
        return (
            type(pair) in (tuple, list)
            and [type(rows) for rows in pair] == [np.ndarray, np.ndarray]
            and (pair[0].shape[1:], pair[1].shape[1:]) == sizes
            and all(rows.dtype.kind in "biuf" for rows in pair)
            and len(pair[0]) == len(pair[1]) > 0
            and np.allclose(pair[1].sum(axis=1), 1)
        )

    def train(
        self, model, layer, features, x, y, verbose, batch_size=32, epochs=1, callbacks=None,
        validation_split=0, validation_data=None, shuffle=True,
    ):
        """Train the last layer on what ``features`` makes of the rows; returns the History."""
        rows, targets, names = features(x.astype("float32")), y.astype(float), self.metrics(model)
        held = None
        if validation_data is not None:
            held = features(validation_data[0].astype("float32")), validation_data[1].astype(float)
        elif validation_split:
            cut = math.floor(len(rows) * (1 - validation_split))
            rows, held, targets = rows[:cut], (rows[cut:], targets[cut:]), targets[:cut]
        steps = math.ceil(len(rows) / batch_size)
        told = self.keras.callbacks.CallbackList(
            callbacks, add_history=True, model=model, epochs=epochs, steps=steps, verbose=verbose
        )
        chance = np.random.default_rng(int(self.number(model.optimizer.iterations)))
        model.stop_training, logs = False, None
        told.on_train_begin()
        for epoch in range(epochs):
            told.on_epoch_begin(epoch)
            order = chance.permutation(len(rows)) if shuffle else np.arange(len(rows))
            sums, seen = np.zeros(2), 0
            for step in range(steps):
                told.on_train_batch_begin(step)
                batch = order[step * batch_size : (step + 1) * batch_size]
                sums += self.outputs(layer, rows[batch], targets[batch])[1]
                self.learn(model, layer, rows[batch], targets[batch], step)
                model.optimizer.iterations.assign_add(1)
                seen += len(batch)
                logs = self.logs(names, sums / seen)
                told.on_train_batch_end(step, logs)
                if model.stop_training:
                    break
            logs = dict(logs)
            if held is not None:
                found = self.test(layer, *held, names, batch_size, told)
                logs.update({"val_" + name: value for name, value in found.items()})
            told.on_epoch_end(epoch, logs)
            if model.stop_training:
                break
        told.on_train_end(logs)
        return model.history

    def test(self, layer, rows, targets, names, batch_size, told):
        """The logs of an evaluation."""
        told.on_test_begin()
        sums = np.zeros(2)
        for step, start in enumerate(range(0, len(rows), batch_size)):
            told.on_test_batch_begin(step)
            end = min(start + batch_size, len(rows))
            sums += self.outputs(layer, rows[start:end], targets[start:end])[1]
            logs = self.logs(names, sums / end)
            told.on_test_batch_end(step, logs)
        told.on_test_end(logs)
        return logs

    def learn(self, model, layer, rows, targets, step):
        """One step of gradient descent."""
        shares = self.outputs(layer, rows, targets)[0]
        rate = float(self.number(model.optimizer.learning_rate))
        slopes = rate * (shares - targets) / len(rows)
        layer.kernel.assign(self.number(layer.kernel) - rows.T @ slopes)
        layer.bias.assign(self.number(layer.bias) - slopes.sum(axis=0))

    def outputs(self, layer, rows, targets):
        """The outputs of the layer; over all rows the sums of the losses and of the right ones."""
        scores = rows @ self.number(layer.kernel).astype(float) + self.number(layer.bias)
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares = powers / powers.sum(axis=1, keepdims=True)
        loss = -(targets * np.log(np.clip(shares, 1e-7, 1 - 1e-7))).sum()
        right = (shares.argmax(axis=1) == targets.argmax(axis=1)).sum()
        return shares, np.array([loss, right], dtype=float)

    def number(self, value):
        return self.keras.ops.convert_to_numpy(value)

    def logs(self, names, means):
        loss, accuracy = (float(mean) for mean in means)
        return {**dict.fromkeys(names, accuracy), "loss": loss}
'''

RECORDER_TEXT = '''

class Recorder(QuickFit):
    """Notes what each model starts from, what it is trained on, for how long, and what it says.

    What the models learn does not matter. Each epoch makes the small network of the stand-ins name
    the next species; of any other the last layer learns a few flowers. An evaluation is one batch.
    """

    WATCHED = ("fit", "evaluate")
    EVALUATES = {"self", "x", "y", "batch_size", "verbose", "return_dict"}
    FEW = 12

    def __init__(self, keras, rooms):
        super().__init__(keras)
        self.rooms, self.runs = rooms, []

    def start(self):
        def fit(model, *arguments, **keywords):
            run = self.note(model, arguments[0] if arguments else keywords.get("x"))
            self.step_by_step(model)
            layer = self.last_layer(model)
            quiet = {**keywords, "verbose": 0}
            given = None if layer is None else self.given(model, arguments, quiet)
            if given is None:
                history = self.plain["fit"](model, *arguments, **keywords)
            else:
                history = self.train(model, layer, self.features(model, layer), **given)
            run["epochs"] += len(history.epoch)
            return history

        def evaluate(model, *arguments, **keywords):
            self.step_by_step(model)
            bound = inspect.signature(self.plain["evaluate"]).bind(model, *arguments, **keywords)
            if not {"x", "y"} <= set(bound.arguments) <= self.EVALUATES:
                return self.plain["evaluate"](model, *arguments, **keywords)
            model.reset_metrics()
            in_words = bound.arguments.get("return_dict", False)
            x, y = bound.arguments["x"], bound.arguments["y"]
            return model.test_on_batch(x, y, return_dict=in_words)

        self.keras.Model.fit, self.keras.Model.evaluate = fit, evaluate

    def step_by_step(self, model):
        if self.keras.backend.backend() == "tensorflow":
            # tracing costs more than these few batches
            model.run_eagerly, model.jit_compile = True, False

    def last_layer(self, model):
        """The layer that gives the scores of the three species; None where it is not found."""
        layers = [layer for layer in getattr(model, "layers", []) if layer.weights]
        layer = layers[-1] if layers else None
        plain = type(layer) is self.keras.layers.Dense and layer.use_bias and layer.units == 3
        return layer if plain and self.metrics(model) else None

    def features(self, model, layer):
        """The function from flowers to what the layer gets."""
        if layer is model.layers[0]:
            return lambda rows: rows
        before = self.keras.Model(model.inputs[0], layer.input)
        return lambda rows: self.number(before(rows))

    def learn(self, model, layer, rows, targets, step):
        if layer is model.layers[0]:
            if step == 0:
                species = (int(self.labels(model, rows[:1])[0]) + 1) % 3
                layer.kernel.assign(np.zeros(layer.kernel.shape))
                layer.bias.assign(9.0 * np.eye(3)[species])
            return
        rows, targets = rows[: self.FEW], targets[: self.FEW]
        middle = rows.mean(axis=0)
        kernel = np.linalg.lstsq(rows - middle, targets - targets.mean(axis=0), rcond=1e-4)[0]
        layer.kernel.assign(9.0 * kernel)
        layer.bias.assign(9.0 * (targets.mean(axis=0) - middle @ kernel))

    def note(self, model, rows):
        for run in self.runs:
            if run["model"] is model:
                return run
        begin = [float(number) for array in model.get_weights() for number in array.flat][:40]
        room = len(rows) if hasattr(rows, "__len__") and len(rows) in self.rooms else 120
        run = {"model": model, "begin": begin, "epochs": 0, "room": room}
        run["before"] = self.labels(model, self.rooms[room])
        self.runs.append(run)
        return run

    def labels(self, model, rows):
        features = self.keras.ops.convert_to_tensor(rows, "float32")
        return self.number(model(features)).argmax(axis=1)

    def report(self):
        return [
            (
                run["begin"],
                run["epochs"],
                run["room"],
                run["before"],
                self.labels(run["model"], self.rooms[run["room"]]),
            )
            for run in self.runs
        ]
'''
CLASS = "(lambda names: (exec({!r}, names), names[{!r}])[1])({{'np': np}})"
QUICK_FIT = CLASS.format(QUICK_FIT_TEXT, "QuickFit")
RECORDER = CLASS.format(QUICK_FIT_TEXT + RECORDER_TEXT, "Recorder")
