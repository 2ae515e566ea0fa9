"""An author at a terminal teaches a scenario what trainees said."""

import os
import unittest

from terminal import *  # noqa: F403

FILE = "scenarios/where-is-it.yaml"
REPLIES = ["Let me look where it is, that must be worrying.", "Zebra quux flarn."]


class TeachTest(PracticeTest):
    def setUp(self):
        super().setUp()
        os.chdir(self.home)
        self.addCleanup(os.chdir, os.path.dirname(os.path.abspath(__file__)))
        options = ["--kind", "delay", "--channel", "phone", "--title", "Where is it?"]
        subprocess.run([RAPPORT, "new", *options], env=self.environment(), check=True, capture_output=True)
        subprocess.run(
            [RAPPORT, "practice", FILE, "--seed", "1"], env=self.environment(), check=True, capture_output=True,
            input="\n".join([*REPLIES, "/quit"]).encode() + b"\n")
        self.teaching = Terminal([RAPPORT, "teach", FILE], self.environment(), rows=40)
        self.addCleanup(self.teaching.close)

    def at(self, start):
        self.teaching.wait("the question %s" % start, lambda: self.teaching.line.startswith(start))

    def written(self):
        with open(os.path.join(self.home, FILE), encoding="utf-8") as file:
            return file.read()

    def test_an_answer_is_completed_written_and_tried(self):
        before = self.written()
        self.at("branch (1 to 4")
        self.teaching.expect("Enter skips a question, /quit ends")
        self.teaching.expect("“%s”" % REPLIES[0])
        self.teaching.send("3" + ENTER)
        self.at("how good")
        self.teaching.send("go" + TAB + ENTER)
        self.at("a new example of the move (says-where-it-is, or Enter for none)")
        self.teaching.send(ENTER)
        self.teaching.expect("not yet: this sample of 'where-is-it/3'")
        self.at("branch (1 to 4")
        self.assertEqual(self.written().count(REPLIES[0]), 1)
        self.teaching.send("3" + ENTER + "weak em" + TAB)
        self.teaching.wait("the word", lambda: self.teaching.line.endswith("weak empathy"))
        self.teaching.send(CTRL_U + "good" + ENTER + "says" + TAB + ENTER)
        self.teaching.expect("it takes 'where-is-it/3'")
        self.assertEqual(self.teaching.exit_code(), 0, self.teaching.text)
        self.assertTrue(self.teaching.is_sane())
        self.assertEqual(self.written().count(REPLIES[1]), 2)
        self.assertIn("# ", before)
        self.assertEqual([line for line in before.splitlines() if line not in self.written()], [])

    def test_what_a_branch_excludes_is_no_move_to_teach(self):
        self.teaching.close()
        text = self.written()
        self.assertIn("[told new-day, not done track]", text)
        with open(os.path.join(self.home, FILE), "w", encoding="utf-8") as file:
            file.write(text.replace(
                "[told new-day, not done track]", "[told new-day, not done track, not said says-where-it-is]"))
        self.teaching = Terminal([RAPPORT, "teach", FILE], self.environment(), rows=40)
        self.addCleanup(self.teaching.close)
        self.at("branch (1 to 4")
        self.teaching.send("4" + ENTER)
        self.at("how good")
        self.teaching.send("good" + ENTER)
        self.at("a new example of the move (Enter for none)")

    def test_who_leaves_keeps_what_was_written(self):
        self.at("branch (1 to 4")
        self.teaching.send("3" + ENTER + "wrong" + ENTER)
        self.at("a new example")
        self.teaching.send(CTRL_C)
        self.assertEqual(self.teaching.exit_code(), 0, self.teaching.text)
        self.assertTrue(self.teaching.is_sane())
        self.assertIn("1 written to", self.teaching.text)
        self.assertIn(REPLIES[0], self.written())


if __name__ == "__main__":
    unittest.main()
