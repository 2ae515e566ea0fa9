"""Ways to practise on a terminal: the first start, guided, coached and assessed sessions, watching and drills."""

import unittest

from terminal import *  # noqa: F403


class FirstStartTest(PracticeTest):
    def open(self, *arguments):
        terminal = Terminal([RAPPORT, *arguments], self.environment())
        self.addCleanup(terminal.close)
        return terminal

    def test_the_first_time_offers_learn_and_the_tutorial(self):
        terminal = self.open()
        terminal.expect("learn, tutorial or all?")
        terminal.send("learn" + ENTER)
        terminal.wait("the question again", lambda: terminal.line == "learn, tutorial or all?")
        terminal.send(ENTER)
        terminal.expect("Nadia Fell:")
        self.wait_for_prompt(terminal)
        terminal.send(CTRL_D)
        self.assertEqual(terminal.exit_code(), 0)
        # With a record there is no welcome any more.
        terminal = self.open()
        terminal.expect("which one?")
        self.assertNotIn("Welcome", terminal.text)
        terminal.send(CTRL_D)
        self.assertEqual(terminal.exit_code(), 0)

    def test_the_first_reading_is_laid_out_for_the_window(self):
        for columns in (40, 80):
            terminal = Terminal([RAPPORT, "learn"], self.environment(), columns=columns)
            self.addCleanup(terminal.close)
            self.assertEqual(terminal.exit_code(), 0)
            lines = [line.rstrip() for line in terminal.raw.decode().split("\r\n")]
            self.assertLessEqual(max(len(line) for line in lines), columns)
            self.assertIn("Carol", terminal.raw.decode())

    def test_all_shows_everything_and_a_slip_is_answered(self):
        terminal = self.open()
        terminal.expect("learn, tutorial or all?")
        terminal.send("tutorail" + ENTER)
        terminal.expect("did you mean 'tutorial'?")
        terminal.send("all" + ENTER)
        terminal.expect("which one?")
        self.assertIn("four-days-too-late", terminal.text)


class ModesTest(PracticeTest):
    def test_coached_is_the_usual_mode(self):
        terminal = self.start()
        self.finish(terminal)
        self.assertEqual(self.transcript()["mode"], "coached")

    def test_assessed_refuses_help(self):
        terminal = self.start("--mode", "assessed")
        terminal.send("/hint" + ENTER)
        terminal.expect("no help and no second try")
        self.finish(terminal, code=1)

    def test_a_number_chooses(self):
        command = self.command("--mode", "guided", scenario="four-days-too-late")
        terminal = Terminal(command, self.environment(), rows=50)
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        terminal.send("1" + ENTER)
        terminal.expect("You: ")
        self.wait_for_prompt(terminal)
        self.assertEqual(len(self.replies()), 1)
        terminal.send("9" + ENTER)
        terminal.expect("Choose from 1 to")
        self.finish(terminal)

    def compared(self, columns):
        terminal = self.start(rows=50, columns=columns)
        self.say(terminal, "hello")
        terminal.send("/retry" + ENTER)
        terminal.expect("Reply 1 again")
        self.wait_for_prompt(terminal)
        self.say(terminal, "good morning")
        terminal.expect("Reply 1, first and now")
        lines = list(terminal.lines)
        self.finish(terminal)
        self.assertEqual([turn.get("undone") for turn in self.transcript()["turns"] if turn["role"] == "agent"],
                         [True, None])
        return [line for line in lines if "first: “hello”" in line or "now: “good morning”" in line]

    def test_a_wide_window_has_both_answers_beside_each_other(self):
        self.assertEqual(len(self.compared(80)), 1)

    def test_a_narrow_one_has_them_one_below_the_other(self):
        self.assertEqual(len(self.compared(40)), 2)


class WatchTest(PracticeTest):
    def watch(self):
        terminal = Terminal([RAPPORT, "watch", "tutorial"], self.environment(), rows=40)
        self.addCleanup(terminal.close)
        terminal.expect("Enter goes on, q leaves")
        return terminal

    def test_enter_goes_on_to_the_grades(self):
        terminal = self.watch()
        self.assertIn("The excellent run", terminal.text)
        for _ in range(40):
            if "relationship" in terminal.text and "weak" in terminal.text and "score  " in terminal.text:
                break
            terminal.send(ENTER)
            terminal.pump(0.3)
        terminal.expect("excellent       weak")
        self.assertEqual(terminal.exit_code(), 0)

    def test_q_leaves(self):
        terminal = self.watch()
        terminal.send("q" + ENTER)
        self.assertEqual(terminal.exit_code(), 0)
        self.assertTrue(terminal.is_sane())


class DrillTest(PracticeTest):
    def test_a_reply_is_judged_at_once(self):
        terminal = Terminal([RAPPORT, "drill", "owning", "--seed", "1"], self.environment())
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        terminal.send("That was our mistake. I'll send a new one today." + ENTER)
        terminal.expect("Made it")
        terminal.expect("2 of 10")
        self.wait_for_prompt(terminal)
        terminal.send(CTRL_D)
        terminal.expect("1 of 1 made it")
        self.assertEqual(terminal.exit_code(), 0)
        self.assertTrue(terminal.is_sane())


if __name__ == "__main__":
    unittest.main()
