"""An author at a terminal: a new scenario by a few questions, and a folder that is checked again on each change."""

import os
import unittest

from terminal import *  # noqa: F403


class NewTest(PracticeTest):
    def start_new(self, *options):
        os.chdir(self.home)
        self.addCleanup(os.chdir, os.path.dirname(os.path.abspath(__file__)))
        terminal = Terminal([RAPPORT, "new", *options], self.environment(), rows=40)
        self.addCleanup(terminal.close)
        return terminal

    def at(self, terminal, start):
        terminal.wait("the question %s" % start, lambda: terminal.line.startswith(start))

    def test_a_few_questions_make_a_scenario(self):
        terminal = self.start_new()
        self.at(terminal, "what kind?")
        terminal.send("dealy" + ENTER)
        terminal.expect("did you mean 'delay'?")
        self.at(terminal, "what kind?")
        terminal.send("2" + ENTER)
        self.at(terminal, "a title?")
        terminal.send(ENTER)
        terminal.expect("write a few words")
        self.at(terminal, "a title?")
        terminal.send("Where is it?" + ENTER)
        self.at(terminal, "phone, email, chat, social?")
        terminal.send("ph" + TAB + ENTER)
        self.at(terminal, "persona?")
        terminal.send(ENTER)
        self.assertEqual(terminal.exit_code(), 0, terminal.text)
        self.assertTrue(terminal.is_sane())
        with open(self.home + "/scenarios/where-is-it.yaml", encoding="utf-8") as file:
            text = file.read()
        self.assertIn("\ntitle: Where is it?\n", text)
        self.assertIn("\nchannel: phone\n", text)
        self.assertIn("teaches: finding out before promising", text)

    def test_who_leaves_writes_nothing(self):
        for keys in (CTRL_C, CTRL_D, "/quit" + ENTER):
            terminal = self.start_new("--kind", "fault")
            self.at(terminal, "a title?")
            terminal.send(keys)
            self.assertEqual(terminal.exit_code(), 0, terminal.text)
            self.assertTrue(terminal.is_sane())
        self.assertFalse(os.path.exists(self.home + "/scenarios"))

    def test_watching_goes_on_until_ctrl_c(self):
        terminal = self.start_new("--kind", "fault", "--title", "One", "--channel", "chat", "--persona", "no-trouble")
        self.assertEqual(terminal.exit_code(), 0, terminal.text)
        watching = Terminal([RAPPORT, "lint", "--watch"], self.environment(), rows=40)
        self.addCleanup(watching.close)
        watching.expect("no mistakes in 1 file")
        with open(self.home + "/scenarios/one.yaml", "a", encoding="utf-8") as file:
            file.write("titel: again\n")
        watching.expect("did you mean 'title'?")
        watching.expect("changed at")
        self.assertNotIn(b"\x1b[2J", watching.raw)
        watching.send(CTRL_C)
        self.assertEqual(watching.exit_code(), 130, watching.text)
        self.assertTrue(watching.is_sane())


if __name__ == "__main__":
    unittest.main()
