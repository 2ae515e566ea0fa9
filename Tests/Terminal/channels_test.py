"""Channels that differ: a letter of several lines, a post with little room, a call that is put on hold."""

import os
import unittest

from terminal import *  # noqa: F403

SCENARIOS = os.path.join(os.path.dirname(ROOM), "..", "..", "..", "scenarios")


class LetterTest(PracticeTest):
    def start_letter(self, **changes):
        """The room by email."""
        with open(ROOM, encoding="utf-8") as file:
            text = file.read().replace("channel: chat", "channel: email")
        folder = os.path.join(self.home, "room")
        shutil.copytree(os.path.dirname(ROOM), folder)
        path = os.path.join(folder, "room.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        terminal = Terminal(self.command(scenario=path), self.environment(**changes))
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        return terminal

    def write(self, terminal, line):
        terminal.send(line + ENTER)
        terminal.wait("the next line", lambda: terminal.line == "   >")

    def editor(self, script):
        path = os.path.join(self.home, "editor")
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + script)
        os.chmod(path, 0o700)
        return path

    def test_several_lines_are_one_letter(self):
        terminal = self.start_letter()
        self.write(terminal, "Dear Ms Bright,")
        terminal.expect("a single . sends it")
        self.write(terminal, "")
        self.write(terminal, "hello and good day.")
        self.say(terminal, ".")
        self.assertEqual(self.replies(), ["Dear Ms Bright,\n\nhello and good day."])
        self.finish(terminal)

    def test_ctrl_d_sends_it(self):
        terminal = self.start_letter()
        self.write(terminal, "hello")
        terminal.send(CTRL_D)
        terminal.wait("the reply", lambda: self.replies() == ["hello"])
        self.wait_for_prompt(terminal)
        self.finish(terminal)

    def test_a_paste_of_several_lines_goes_on(self):
        terminal = self.start_letter()
        terminal.send(paste("Dear Ms Bright,\n\nhello.") + ENTER)
        terminal.wait("the next line", lambda: terminal.line == "   >")
        self.say(terminal, ".")
        self.assertEqual(self.replies(), ["Dear Ms Bright,\n\nhello."])
        self.finish(terminal)

    def test_ctrl_c_keeps_the_letter(self):
        terminal = self.start_letter()
        self.write(terminal, "hello")
        terminal.send("rubbish")
        terminal.wait("the line", lambda: terminal.line == "   > rubbish")
        terminal.send(CTRL_C)
        terminal.wait("the next line", lambda: terminal.line == "   >")
        self.say(terminal, ".")
        self.assertEqual(self.replies(), ["hello"])
        self.finish(terminal)

    def test_an_editor_has_the_letter_and_the_mail(self):
        editor = self.editor('cp "$1" "$HOME/sheet"; sed -i "1s/.*/hello from the editor\\n/" "$1"\n')
        terminal = self.start_letter(VISUAL=editor)
        self.write(terminal, "a draft")
        terminal.send("/edit" + ENTER)
        terminal.expect("/discard throws it away")
        terminal.wait("the next line", lambda: terminal.line == "   >")
        with open(self.home + "/sheet", encoding="utf-8") as file:
            sheet = file.read()
        self.assertTrue(sheet.startswith("a draft\n"), sheet)
        self.assertIn("> I am listening.", sheet)
        self.say(terminal, ".")
        self.assertEqual(self.replies(), ["hello from the editor"])
        self.finish(terminal)

    def test_an_editor_that_does_not_exist(self):
        terminal = self.start_letter(VISUAL=None, EDITOR="/nowhere/ed")
        self.write(terminal, "hello")
        terminal.send("/edit" + ENTER)
        terminal.expect("ended with 127")
        terminal.wait("the next line", lambda: terminal.line == "   >")
        self.say(terminal, ".")
        self.assertEqual(self.replies(), ["hello"])
        self.finish(terminal)

    def test_what_an_editor_leaves_is_made_harmless(self):
        editor = self.editor('printf "hello \\033]0;evil\\007\\n" > "$1"\n')
        terminal = self.start_letter(VISUAL=editor)
        terminal.send("/edit" + ENTER)
        terminal.expect("hello ^[]0;evil^G")
        self.assertNotIn(b"\x1b]", terminal.raw)
        terminal.wait("the next line", lambda: terminal.line == "   >")
        self.say(terminal, ".")
        self.finish(terminal)


class PostTest(PracticeTest):
    def start_post(self, **changes):
        command = self.command(scenario=os.path.join(SCENARIOS, "the-wrong-basket-twice.yaml"))
        terminal = Terminal(command, self.environment(**changes), rows=50)
        self.addCleanup(terminal.close)
        terminal.wait("the prompt", lambda: terminal.line == "you, in public>")
        return terminal

    def test_what_is_too_long_is_given_back_to_be_changed(self):
        terminal = self.start_post()
        terminal.send("é" * 281 + ENTER)
        terminal.expect("That has 281 characters")
        terminal.wait("the line again", lambda: terminal.text.count("é" * 40) > 6)
        self.assertEqual(self.replies(), [])
        terminal.send(BACKSPACE + ENTER)
        terminal.wait("the reply", lambda: self.replies() == ["é" * 280])
        terminal.wait("the prompt", lambda: terminal.line == "you, in public>")
        self.finish(terminal)

    def test_in_private_there_is_room(self):
        terminal = self.start_post()
        terminal.send("/private" + ENTER)
        terminal.wait("the prompt", lambda: terminal.line == "you, in private>")
        terminal.send("a" * 300 + ENTER)
        terminal.wait("the reply", lambda: self.replies() == ["a" * 300])
        terminal.wait("the prompt", lambda: terminal.line == "you, in private>")
        self.finish(terminal)

    def test_in_a_pipe_it_is_not_sent(self):
        self.forget_transcript()
        command = self.command(scenario=os.path.join(SCENARIOS, "the-wrong-basket-twice.yaml"))
        run = subprocess.run(
            command, input=("b" * 281 + "\nshort\n").encode(), env=self.environment(), capture_output=True, check=True)
        self.assertEqual(self.replies(), ["short"])
        self.assertIn(b"That has 281 characters", run.stderr)


class CallTest(PracticeTest):
    def test_a_hold_is_asked_for_first(self):
        command = self.command(scenario=os.path.join(SCENARIOS, "nothing-on-the-step.yaml"))
        terminal = Terminal(command, self.environment(), rows=50)
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        terminal.send("/hold" + ENTER)
        terminal.expect("ask her first")
        self.wait_for_prompt(terminal)
        terminal.send("May I put you on hold for two minutes while I ring the depot?" + ENTER)
        terminal.wait("the answer", lambda: len(self.replies()) == 1)
        self.wait_for_prompt(terminal)
        terminal.send("/hold" + ENTER)
        terminal.expect("hears the guitar")
        self.wait_for_prompt(terminal)
        terminal.send(CTRL_D)
        terminal.exit_code()


if __name__ == "__main__":
    unittest.main()
