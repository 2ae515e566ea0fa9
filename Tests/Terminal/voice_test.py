"""The voice on the phone: a program of the user's, which is given the text and stopped at the next line."""

import os
import unittest

from terminal import *  # noqa: F403

SCENARIO = os.path.join(os.path.dirname(ROOM), "..", "..", "..", "scenarios", "nothing-on-the-step.yaml")
SPEAKER = "#!/bin/sh\necho $$ >> \"$HOME/speakers\"\ncat >> \"$HOME/spoken\"\nsleep 600\n"


class VoiceTest(PracticeTest):
    def start_call(self, *options, scenario=SCENARIO, installed=True):
        bin_folder = os.path.join(self.home, "bin")
        os.makedirs(bin_folder, exist_ok=True)
        if installed:
            path = os.path.join(bin_folder, "espeak-ng")
            with open(path, "w", encoding="utf-8") as file:
                file.write(SPEAKER)
            os.chmod(path, 0o700)
        terminal = Terminal(
            self.command(*options, scenario=scenario),
            self.environment(PATH=bin_folder + ":/usr/bin:/bin"), rows=50)
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        return terminal

    def read(self, name):
        path = os.path.join(self.home, name)
        if not os.path.exists(path):
            return ""
        with open(path, encoding="utf-8") as file:
            return file.read()

    def is_running(self, pid):
        try:
            with open("/proc/%s/stat" % pid, encoding="utf-8") as file:
                return file.read().rsplit(")", 1)[1].split()[0] != "Z"
        except OSError:
            return False

    def test_what_is_shown_is_said_until_the_next_line(self):
        terminal = self.start_call("--voice", "auto")
        terminal.wait("the voice", lambda: "Oh, a person. Good." in self.read("spoken"))
        first = self.read("speakers").split()[0]
        self.assertTrue(self.is_running(first))
        terminal.send("I believe you." + ENTER)
        terminal.wait("the next words", lambda: self.read("spoken").count("\n") >= 2)
        self.assertFalse(self.is_running(first))
        self.wait_for_prompt(terminal)
        terminal.send(CTRL_D)
        terminal.exit_code()
        for pid in self.read("speakers").split():
            self.assertFalse(self.is_running(pid))

    def test_nobody_speaks_unless_asked(self):
        terminal = self.start_call()
        terminal.send("I believe you." + ENTER)
        self.wait_for_prompt(terminal)
        terminal.send(CTRL_D)
        terminal.exit_code()
        self.assertEqual(self.read("speakers"), "")

    def test_without_a_program_it_goes_on(self):
        terminal = self.start_call("--voice", "piper", installed=False)
        self.assertIn("going on without a voice", terminal.text)
        self.finish(terminal)

    def test_never_where_it_is_sensitive(self):
        folder = os.path.join(self.home, "room")
        shutil.copytree(os.path.dirname(ROOM), folder)
        path = os.path.join(folder, "room.yaml")
        with open(path, encoding="utf-8") as file:
            text = file.read().replace("channel: chat", "channel: phone\ncontent notes: bereavement")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        terminal = self.start_call("--voice", "espeak-ng", scenario=path)
        self.assertIn("marked as sensitive", terminal.text)
        self.finish(terminal)
        self.assertEqual(self.read("speakers"), "")


if __name__ == "__main__":
    unittest.main()
