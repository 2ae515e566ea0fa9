"""Many conversations graded at a terminal: how far it is, and what is left when it is stopped."""

import json
import os
import unittest

from terminal import *  # noqa: F403

TALK = {"turns": [
    {"role": "customer", "text": "My vase came broken, and I'm upset. Where is the new one?"},
    {"role": "agent", "text": "I'm sorry it came broken. I'll send a new one today, and it reaches you on Friday."}]}


class BatchTest(PracticeTest):
    def setUp(self):
        super().setUp()
        self.talks = os.path.join(self.home, "talks.jsonl")
        with open(self.talks, "w", encoding="utf-8") as file:
            for number in range(20_000):
                file.write(json.dumps(TALK | {"id": "c%d" % number}) + "\n")
        self.scores = os.path.join(self.home, "scores.jsonl")

    def grade(self, *more):
        command = [RAPPORT, "grade", "--format", "jsonl", "--output", self.scores, self.talks, *more]
        terminal = Terminal(command, self.environment())
        self.addCleanup(terminal.close)
        return terminal

    def test_the_rate_is_shown_and_what_is_written_is_whole(self):
        terminal = self.grade()
        terminal.wait("the rate", lambda: "conversations, " in terminal.text and " a second" in terminal.text)
        terminal.wait("the time left", lambda: " left" in terminal.text)
        self.assertIn("%", terminal.text)
        terminal.send(CTRL_C)
        self.assertEqual(terminal.exit_code(), 130)
        with open(self.scores, encoding="utf-8") as file:
            lines = file.read()
        self.assertTrue(lines.endswith("\n"))
        self.assertEqual([json.loads(line)["id"] for line in lines.splitlines()],
                         ["c%d" % number for number in range(lines.count("\n"))])

    def test_quiet_shows_nothing(self):
        with open(self.talks, "r+", encoding="utf-8") as file:
            file.truncate(2000 * len(json.dumps(TALK | {"id": "c000"})))
        terminal = self.grade("--quiet")
        terminal.exit_code()
        self.assertNotIn("a second", terminal.text)


if __name__ == "__main__":
    unittest.main()
