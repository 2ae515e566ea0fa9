"""kill -9 at any moment: nothing that was acknowledged is lost, and the session goes on."""

import contextlib
import json
import os
import random
import subprocess
import time
import unittest

from terminal import *  # noqa: F403

SESSIONS = 15 if os.environ.get("RAPPORT_LONG") else 1
# In each session.
RUNS = 20


class KillTest(PracticeTest):
    """Each run types replies until it is killed; what was shown on the screen has to be there afterwards."""

    def setUp(self):
        super().setUp()
        self.folder = os.path.join(self.home, "data/rapport/sessions")

    def start_session(self, words):
        terminal = Terminal([RAPPORT, *words], self.environment())
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        return terminal

    @staticmethod
    def answers_on(terminal):
        return terminal.raw.count(b"I am still listening")

    def type_until_killed(self, terminal, count):
        """Types numbered replies without waiting for more than the answer to each; returns how many were answered."""
        deadline = time.monotonic() + self.random.random() * 0.6
        answered = self.answers_on(terminal)
        number = count
        terminal.send("hello %d" % number + ENTER)
        while time.monotonic() < deadline:
            terminal.pump(0.001)
            shown = self.answers_on(terminal)
            if shown > answered:
                answered = shown
                number += 1
                terminal.send("hello %d" % number + ENTER)
        os.kill(terminal.child.pid, signal.SIGKILL)
        self.assertEqual(terminal.exit_code(), 128 + signal.SIGKILL)
        # What was written before the end has been seen by the trainee too.
        return self.answers_on(terminal)

    def journal(self):
        """The turns of the only journal; only its last line may be torn."""
        name, = os.listdir(self.folder)
        with open(os.path.join(self.folder, name), "rb") as file:
            lines = file.read().split(b"\n")
        turns = []
        for line in lines[:-1]:
            event = json.loads(line)
            if "turn" in event:
                turns.append(event["turn"])
        return turns

    def test_no_acknowledged_turn_is_lost(self):
        for number in range(SESSIONS):
            self.random = random.Random(20260302 + number)
            with self.subTest(session=number):
                self.kill_again_and_again()
            shutil.rmtree(os.path.join(self.home, "data"))

    def kill_again_and_again(self):
        words = ["practice", ROOM, "--seed", "1", "--pace", "off"]
        said = 0
        for run in range(RUNS):
            with self.subTest(run=run):
                terminal = self.start_session(words)
                shown = self.answers_on(terminal)
                answered = self.type_until_killed(terminal, said) - shown
                turns = self.journal()
                replies = [turn["text"] for turn in turns if turn["role"] == "agent"]
                answers = [turn for turn in turns[1:] if turn["role"] == "customer"]
                self.assertEqual(replies, ["hello %d" % number for number in range(len(replies))])
                self.assertGreaterEqual(len(answers), said + answered)
                self.assertLessEqual(len(replies), said + answered + 1)
                said = len(replies)
                self.check_list(said)
                words = ["resume", "--pace", "off"]
        self.assertGreater(said, RUNS // 2)

    def check_list(self, replies):
        """The index is found whole or made again, whatever it was in the middle of."""
        if self.random.random() < 0.2:
            # Killed before it was made, there is none.
            with contextlib.suppress(FileNotFoundError):
                os.remove(os.path.join(self.home, "data/rapport/index.sqlite"))
        result = subprocess.run(
            [RAPPORT, "sessions", "--json"], env=self.environment(), capture_output=True, text=True,
            timeout=PATIENCE * 3, check=False)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        session, = json.loads(result.stdout)
        self.assertEqual((session["turns"], session["finished"]), (replies, False))


if __name__ == "__main__":
    unittest.main()
