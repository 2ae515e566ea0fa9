"""A grader at a terminal: what was answered stays, however they leave."""

import json
import os
import unittest

from terminal import *  # noqa: F403

TALK = {"id": "c1", "turns": [
    {"role": "customer", "text": "My vase came broken.\u001b[2J"},
    {"role": "agent", "text": "I am sorry it came broken. I will send a new one today."}]}


class ReviewTest(PracticeTest):
    def setUp(self):
        super().setUp()
        self.talks = os.path.join(self.home, "talks.jsonl")
        with open(self.talks, "w", encoding="utf-8") as file:
            file.write(json.dumps(TALK) + "\n")

    def review(self):
        command = [RAPPORT, "review", "--form", "--who", "ann", self.talks]
        terminal = Terminal(command, self.environment(), rows=60)
        self.addCleanup(terminal.close)
        return terminal

    def at_prompt(self, terminal, prompt):
        terminal.wait("the prompt %s" % prompt, lambda: terminal.line == prompt + ">")

    def decisions(self):
        with open(self.home + "/talks.decisions.jsonl", encoding="utf-8") as file:
            return [json.loads(line) for line in file]

    def test_answers_stay_when_the_grader_leaves(self):
        prompts = ("resolution", "clarity", "efficiency", "empathy", "personalisation")
        for answers, keys in ((2, CTRL_D), (3, CTRL_C), (4, "/quit" + ENTER)):
            terminal = self.review()
            self.at_prompt(terminal, prompts[len(self.known())])
            for count in range(len(self.known()) + 1, answers + 1):
                terminal.send("70" + ENTER)
                self.at_prompt(terminal, prompts[count])
                self.assertEqual(len(self.known()), count)
            terminal.send(keys)
            self.assertEqual(terminal.exit_code(), 0, terminal.text)
            self.assertTrue(terminal.is_sane())
            self.assertNotIn(b"\x1b[2J", terminal.raw)
        self.assertEqual([line["score"] for line in self.decisions()], [70] * 4)

    def test_an_answer_can_be_taken_back(self):
        terminal = self.review()
        self.at_prompt(terminal, "resolution")
        terminal.send("/back" + ENTER)
        terminal.expect("no answer of this conversation to take back")
        self.at_prompt(terminal, "resolution")
        terminal.send("7" + ENTER)
        self.at_prompt(terminal, "clarity")
        terminal.send("/back" + ENTER)
        self.at_prompt(terminal, "resolution")
        self.assertEqual(self.decisions(), [])
        terminal.send("70" + ENTER)
        self.at_prompt(terminal, "clarity")
        terminal.send("/help" + ENTER)
        terminal.expect("expected 0 to 100, or -, /back to take the last answer back")
        self.at_prompt(terminal, "clarity")
        terminal.send(CTRL_D)
        self.assertEqual(terminal.exit_code(), 0, terminal.text)
        self.assertEqual([line["score"] for line in self.decisions()], [70])

    def known(self):
        return self.decisions() if os.path.exists(self.home + "/talks.decisions.jsonl") else []

    def test_a_cancelled_line_is_asked_again(self):
        terminal = self.review()
        self.at_prompt(terminal, "resolution")
        terminal.send("7")
        terminal.wait("the digit", lambda: terminal.line == "resolution> 7")
        terminal.send(CTRL_C)
        self.at_prompt(terminal, "resolution")
        terminal.send("65" + ENTER)
        self.at_prompt(terminal, "clarity")
        terminal.send(CTRL_D)
        self.assertEqual(terminal.exit_code(), 0)
        self.assertEqual([line["score"] for line in self.decisions()], [65])


if __name__ == "__main__":
    unittest.main()
