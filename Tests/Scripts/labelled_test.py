"""What scripts/agreement and scripts/fit compute, on data small enough to check by hand."""
import json
import random
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from labelled import data, fairness, fitting, noise, statistics, table, variations  # noqa: E402
from labelled.labels import LABELS  # noqa: E402


def row(id, file="stc3_turn", **label):
    turns = ({"role": "customer", "text": "Why?"}, {"role": "agent", "text": "So."})
    return data.Row(id, file, label, turns, domain="", split="train")


class StatisticsTest(unittest.TestCase):
    def test_rho_shares_ranks_among_ties(self):
        # Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5).
        self.assertAlmostEqual(statistics.spearman([1, 2, 2, 3], [1, 2, 3, 4]), 4.5 / (4.5 * 5) ** 0.5)
        self.assertAlmostEqual(statistics.spearman([3, 2, 1], [1, 2, 3]), -1)
        self.assertIsNone(statistics.spearman([1, 1, 1], [1, 2, 3]))

    def test_area_counts_a_tie_as_half(self):
        self.assertEqual(statistics.area([1, 2, 2, 3], [0, 0, 1, 1]), 3.5 / 4)
        self.assertIsNone(statistics.area([1, 2], [1, 1]))

    def test_a_weight_is_as_good_as_a_repetition(self):
        xs, ys = [5, 1, 4, 4, 2], [2, 1, 3, 5, 1]
        repeated = statistics.spearman(xs + [5, 4], ys + [2, 3])
        weighted = statistics._spearman(statistics.blocks(xs), statistics.blocks(ys), [2, 1, 2, 1, 1])
        self.assertAlmostEqual(repeated, weighted)

    def test_interval_is_the_same_each_time_and_resamples_conversations(self):
        xs = list(range(40))
        ys = [(7 * x) % 40 + x for x in xs]
        given = (xs, ys, [x // 4 for x in xs], False, "seed")
        low, high = statistics.interval(*given)
        self.assertEqual((low, high), statistics.interval(*given))
        self.assertLess(low, statistics.spearman(xs, ys))
        self.assertGreater(high, statistics.spearman(xs, ys))


class DataTest(unittest.TestCase):
    def test_turns_of_a_conversation_stand_on_one_side(self):
        self.assertEqual(row("stc3/1/t1").conversation, row("stc3/1/t9").conversation)
        self.assertEqual(row("stc3/1/t1").is_kept, row("stc3/1", "stc3_dialogue").is_kept)

    def test_sources_of_maia(self):
        self.assertEqual(row("maia/en_pt-br_x/t1", "maia_turn").source, "en_pt-br")
        self.assertEqual(row("maia/de01-rebuilt-5/t1", "maia_turn").source, "de01")

    def test_only_open_data_is_fitted(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "measure-only").mkdir()
            item = {"id": "epitome/a/b", "context": [], "reply": "Oh.", "label": {"er": 1}, "split": "train"}
            Path(folder, "measure-only/epitome.jsonl").write_text(json.dumps(item) + "\n", encoding="utf-8")
            self.assertEqual(len(data.read(folder, ["epitome"])), 1)
            with self.assertRaises(AssertionError):
                fitting.open_rows(folder, ["epitome"])
        self.assertTrue(all(data.FILES[reading.file] == "open" for reading in fitting.READINGS))


class TableTest(unittest.TestCase):
    def test_a_missing_value_counts_as_the_middle(self):
        place = next(place for place, label in enumerate(LABELS) if label.key == "solution_stated")
        sample, = table.samples([(place, row("stc3/1/t1", solution_stated=0.5), None)])
        self.assertEqual((sample.values, sample.nulls), ([50], 1))

    def test_what_is_printed_can_be_read_back(self):
        sample = table.Sample(LABELS[0].name, "kept", [1, 2], [1, 2], ["a", "b"], 0, False, True)
        cells = table._cells(LABELS[0], sample, table.Figure(-0.25, (-0.5, 0.125)), {(LABELS[0].name, "kept"): -0.5})
        self.assertEqual(cells[-1], "+0.250")
        with tempfile.NamedTemporaryFile("w+", encoding="utf-8") as file:
            file.write("\n".join(table.aligned([table.HEADING, cells], table.LEFT)) + "\n")
            file.flush()
            self.assertEqual(table.parsed(file.name), {(LABELS[0].name, "kept"): -0.25})


class FittingTest(unittest.TestCase):
    def test_a_harm_never_earns_anything(self):
        for reading, signs in fitting.signs().items():
            for harm in fitting.HARM & set(signs):
                self.assertEqual(signs[harm], "-", f"{harm} in {reading}")
        with tempfile.NamedTemporaryFile("w+", encoding="utf-8") as file:
            file.write("[solution]\nsarcasm +\n")
            file.flush()
            with self.assertRaises(SystemExit):
                fitting.signs(Path(file.name))

    def test_weights_keep_their_signs_and_proportions(self):
        rng = random.Random(1)
        rows = [[rng.random(), rng.random(), rng.random()] for _ in range(400)]
        targets = [3 * a - 1.5 * b + 2 * c for a, b, c in rows]
        self.assertEqual(fitting.fit(rows, targets, "?-+"), [100, -50, 67])
        self.assertEqual(fitting.fit(rows, targets, "?+-")[1:], [0, 0])

    def test_signals_are_told_apart_by_turn(self):
        told = [{"id": "a", "turn": 1, "signals": {"x": 1}}, {"id": "a", "turn": 3, "signals": {"x": 2}},
                {"id": "a", "signals": {"thanks": 1}, "gist": [16384, -8192]}]
        self.assertEqual(fitting._told(told), {("a", True): {"x": 2}, ("a", False): {"thanks": 1, "gist/0": 1.0, "gist/1": -0.5}})


class VariationsTest(unittest.TestCase):
    line = {"id": "a", "turns": [{"role": "customer", "text": "Yes, I paid."},
                                 {"role": "agent", "text": "Yes, please apologize to the center."}]}

    def test_a_table_keeps_capitals_and_the_customers_words(self):
        changed = variations.varied(self.line, variations.exchanged({"yes": "aye"}))
        self.assertEqual([turn["text"][:4] for turn in changed["turns"]], ["Yes,", "Aye,"])

    def test_noise_is_the_same_each_time(self):
        for name, change in noise.NOISES.items():
            first, second = (variations.varied(self.line, change, everyone=True) for _ in range(2))
            self.assertEqual(first, second, name)

    def test_formula_and_articles(self):
        self.assertEqual(fairness.formula_dropped("Please restart it. Thank you!", None), "restart it.")
        self.assertEqual(fairness.articles_dropped("The phone is in a box.", None), "phone is in box.")


if __name__ == "__main__":
    unittest.main()
