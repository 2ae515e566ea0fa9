"""Sessions that were left, and the record: resume, sessions, review, export, progress."""

import json
import os
import shutil
import subprocess
import unittest

from terminal import *  # noqa: F403


class RecordsTest(PracticeTest):
    def rapport(self, *words, **changes):
        return subprocess.run(
            [RAPPORT, *words], env=self.environment(**changes), capture_output=True, text=True,
            timeout=PATIENCE * 3, check=False)

    def sessions(self):
        result = self.rapport("sessions", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def journal(self, session):
        path = os.path.join(self.home, "data/rapport/sessions", session["journal"] + ".jsonl")
        with open(path, encoding="utf-8") as file:
            return [json.loads(line) for line in file]

    def resume(self, *words, rows=24, columns=80, **changes):
        """A resumed session at its prompt; its transcript goes where the others do."""
        terminal = Terminal(
            [RAPPORT, "resume", *words, "--transcript", self.transcript_file], self.environment(**changes), rows,
            columns)
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        return terminal

    def kill(self, terminal):
        os.kill(terminal.child.pid, signal.SIGKILL)
        self.assertEqual(terminal.exit_code(), 128 + signal.SIGKILL)


class ResumeTest(RecordsTest):
    def check_after(self, stop):
        terminal = self.start()
        self.say(terminal, "hello")
        self.say(terminal, "second thing")
        before = self.transcript()["turns"]
        stop(terminal)
        session, = self.sessions()
        self.assertEqual((session["turns"], session["finished"]), (2, False))
        again = self.resume()
        again.expect("after 2 replies")
        again.expect("second thing")
        self.assertNotIn("hello\n", again.text)
        self.say(again, "third thing")
        turns = self.transcript()["turns"]
        self.assertEqual(turns[:len(before)], before)
        self.assertEqual(self.replies(), ["hello", "second thing", "third thing"])
        self.finish(again, "goodbye" + ENTER + ENTER)
        one, = self.sessions()
        self.assertEqual((one["outcome"], one["turns"]), ("solved", 4))

    def finish(self, terminal, keys=CTRL_D, code=0):
        """The room's conversation ends with a goodbye."""
        if keys.startswith("goodbye"):
            terminal.send("goodbye" + ENTER)
            terminal.expect("1-4")
            terminal.send(CTRL_C)
            terminal.expect("Enter closes")
            self.wait_for_prompt(terminal)
            terminal.send(ENTER)
            self.assertEqual(terminal.exit_code(), 0)
        else:
            super().finish(terminal, keys, code)

    def test_after_leaving(self):
        self.check_after(lambda terminal: self.finish(terminal, "/quit" + ENTER))

    def test_after_kill(self):
        self.check_after(self.kill)

    def test_after_hang_up(self):
        def hang_up(terminal):
            os.kill(terminal.child.pid, signal.SIGHUP)
            self.assertEqual(terminal.exit_code(), 129)
        self.check_after(hang_up)

    def test_time_away_does_not_count(self):
        terminal = self.start()
        self.say(terminal, "hello")
        self.kill(terminal)
        at = self.transcript()["turns"][-1]["at"]
        again = self.resume()
        self.say(again, "second thing")
        self.assertGreaterEqual(self.transcript()["turns"][-1]["at"], at)
        self.assertLess(self.transcript()["turns"][-1]["at"], at + PATIENCE)
        self.finish(again)

    def test_undo_reaches_back_before_the_break(self):
        terminal = self.start()
        self.say(terminal, "hello")
        self.say(terminal, "second thing")
        self.kill(terminal)
        again = self.resume(rows=60)
        again.send("/undo" + ENTER)
        again.expect("Taken back: “second thing”")
        self.wait_for_prompt(again)
        self.say(again, "better thing")
        turns = [turn for turn in self.transcript()["turns"] if not turn.get("undone")]
        self.assertEqual([turn["text"] for turn in turns if turn["role"] == "agent"], ["hello", "better thing"])
        self.finish(again)

    def test_the_same_journal_is_gone_on_with_and_an_answer_that_was_lost_is_given(self):
        terminal = self.start()
        self.say(terminal, "hello")
        self.say(terminal, "second thing")
        self.kill(terminal)
        session, = self.sessions()
        path = os.path.join(self.home, "data/rapport/sessions", session["journal"] + ".jsonl")
        with open(path, "rb") as file:
            whole = file.read()
        lines = whole.splitlines(keepends=True)
        # The reply is there, and half of its answer.
        with open(path, "wb") as file:
            file.write(b"".join(lines[:-1]) + lines[-1][:20])
        again = self.resume()
        self.finish(again)
        with open(path, "rb") as file:
            self.assertTrue(file.read().startswith(whole))
        self.assertEqual(len(self.sessions()), 1)

    def test_practice_tells_of_what_was_left(self):
        terminal = self.start()
        self.say(terminal, "hello")
        self.kill(terminal)
        again = self.start()
        words = " ".join(again.text.split())
        self.assertIn("'rapport resume " + self.sessions()[0]["session"][:4], words)
        self.finish(again)

    def test_a_record_that_cannot_be_read_stops_nobody(self):
        terminal = self.start(XDG_DATA_HOME="/dev/null")
        terminal.expect("is not saved;")
        self.say(terminal, "hello")
        self.finish(terminal)
        unreadable = self.rapport("sessions", XDG_DATA_HOME="/dev/null")
        self.assertEqual(unreadable.returncode, 2)
        self.assertIn("cannot read '/dev/null/rapport/sessions': not a directory", unreadable.stderr)

    def test_two_terminals_cannot_go_on_with_one_session(self):
        terminal = self.start()
        self.say(terminal, "hello")
        session, = self.sessions()
        self.assertTrue(session["inUse"])
        refused = self.rapport("resume", session["session"])
        self.assertEqual(refused.returncode, 2)
        self.assertIn("open in another terminal", refused.stderr)
        self.assertIn("no session is unfinished", self.rapport("resume").stderr)
        self.finish(terminal)

    def test_what_cannot_go_on_says_why(self):
        self.assertEqual(self.rapport("resume").returncode, 2)
        room = os.path.join(self.home, "room")
        shutil.copytree(os.path.dirname(ROOM), room)
        changed = os.path.join(room, "room.yaml")
        self.forget_transcript()
        terminal = Terminal(
            self.command(scenario=changed), self.environment())
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        self.say(terminal, "hello")
        self.kill(terminal)
        with open(changed, "a", encoding="utf-8") as file:
            file.write("# one more line\n")
        refused = self.rapport("resume")
        self.assertEqual(refused.returncode, 2)
        self.assertIn("has changed since", refused.stderr)
        shutil.rmtree(room)
        self.assertIn("there is no scenario 'room' any more", self.rapport("resume").stderr)
        self.assertIn("there is no session 'zzzz'", self.rapport("resume", "zzzz").stderr)

    def test_from_a_pipe(self):
        self.piped("hello\n")
        session, = self.sessions()
        result = subprocess.run(
            [RAPPORT, "resume", session["session"]], input="second thing\ngoodbye\n", env=self.environment(),
            capture_output=True, text=True, timeout=PATIENCE * 3, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("you: hello", result.stdout)
        one, = self.sessions()
        self.assertEqual((one["turns"], one["finished"]), (3, True))
        ended = self.rapport("resume", session["session"])
        self.assertIn("has ended (solved)", ended.stderr)

    def test_a_journey_goes_on(self):
        result = subprocess.run(
            [RAPPORT, "practice", "a-promise-kept", "--seed", "1"], input="hello\n/end\nhello again\n",
            env=self.environment(), capture_output=True, text=True, timeout=PATIENCE * 3, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        second = self.sessions()[-1]
        self.assertEqual((second["episode"], second["finished"]), (2, False))
        again = subprocess.run(
            [RAPPORT, "resume"], input="thank you\n/end\nhello a third time\n", env=self.environment(),
            capture_output=True, text=True, timeout=PATIENCE * 3, check=False)
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertIn("hello again", again.stdout)
        self.assertIn("The conversation is over", again.stdout)
        self.assertEqual([session["episode"] for session in self.sessions()], [1, 2])


class RecordTest(RecordsTest):
    def practise(self, *lines):
        return self.piped("\n".join(lines) + "\n")

    def test_the_index_can_be_lost(self):
        self.practise("hello", "goodbye")
        before = self.sessions()
        index = os.path.join(self.home, "data/rapport/index.sqlite")
        self.assertTrue(os.path.exists(index))
        os.remove(index)
        self.assertEqual(self.sessions(), before)
        with open(index, "wb") as file:
            file.write(b"no database" * 1000)
        damaged = self.rapport("sessions")
        self.assertIn("the index of sessions was damaged; it has been made again", damaged.stderr)
        self.assertEqual(self.rapport("sessions").stderr, "")
        self.assertEqual(self.sessions(), before)

    def test_a_damaged_journal_is_named_and_the_others_are_shown(self):
        self.practise("hello", "goodbye")
        with open(os.path.join(self.home, "data/rapport/sessions/bad.jsonl"), "w", encoding="utf-8") as file:
            file.write("{}\n{}\n")
        result = self.rapport("sessions")
        self.assertIn("bad.jsonl: line 1", result.stderr)
        self.assertIn("room", result.stdout)

    def test_the_table_fits_the_window(self):
        self.practise("hello", "goodbye")
        for columns in (40, 80, 120):
            terminal = Terminal([RAPPORT, "sessions"], self.environment(), 24, columns)
            self.addCleanup(terminal.close)
            self.assertEqual(terminal.exit_code(), 0)
            self.assertIn("solved", terminal.text)
            self.assertLessEqual(len([line for line in terminal.lines if line]), 4)

    def test_practice_is_private(self):
        self.practise("hello", "goodbye")
        kept = self.rapport("export")
        self.assertEqual((kept.returncode, kept.stdout), (0, ""))
        self.assertIn("practice is private", kept.stderr)
        out = os.path.join(self.home, "out.jsonl")
        self.assertEqual(self.rapport("export", "--all", "--output", out).returncode, 0)
        with open(out, encoding="utf-8") as file:
            exported = json.loads(file.read())
        self.assertEqual(exported, self.transcript())
        self.assertNotIn("origin", exported)
        named = self.rapport("export", self.sessions()[0]["session"][:4])
        self.assertEqual(json.loads(named.stdout), exported)
        self.assertEqual(self.rapport("export", "--all", "--output", "/no/such/place").returncode, 74)

    def test_a_session_is_shown_again(self):
        self.practise("hello", "goodbye")
        shown = self.rapport("review")
        self.assertEqual(shown.returncode, 0, shown.stderr)
        for words in ("you: hello", "score", "What the customer says"):
            self.assertIn(words, shown.stdout)
        self.assertEqual(self.rapport("review", "room").stdout, shown.stdout)
        self.assertEqual(self.rapport("review", "nowhere").returncode, 2)

    def test_progress_and_the_next_scenario(self):
        nothing = self.rapport("progress")
        self.assertIn("Nothing has been finished", nothing.stdout)
        for _ in range(3):
            subprocess.run(
                [RAPPORT, "practice", "four-days-too-late", "--seed", "1"],
                input="I'm so sorry nobody answered you on Monday. That was our mistake.\n/verify\n/repair\n"
                      "I can't refund it after thirty days, but the repair is free.\n/end\n",
                env=self.environment(), capture_output=True, text=True, timeout=PATIENCE * 3, check=True)
        shown = self.rapport("progress")
        self.assertIn("empathy", shown.stdout)
        self.assertIn("stable", shown.stdout)
        value = json.loads(self.rapport("progress", "--json").stdout)
        self.assertEqual(value["attempts"], 3)
        self.assertEqual(value["score"]["stable"], value["score"]["first"])
        plain = self.rapport("progress", LANG="C")
        self.assertIn("steady", plain.stdout)
        weakest = subprocess.run(
            [RAPPORT, "practice", "--weakest"], input="", env=self.environment(), capture_output=True, text=True,
            timeout=PATIENCE * 3, check=False)
        self.assertEqual(weakest.returncode, 0, weakest.stderr)
        self.assertIn(value["next"]["scenario"], weakest.stderr)
        drawn = [self.rapport("practice", "--random", "--seed", "5").stderr.splitlines()[0] for _ in range(2)]
        self.assertEqual(drawn[0], drawn[1])
        self.assertEqual(self.rapport("practice", "--random", "--weakest").returncode, 64)


@unittest.skipUnless(hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("unshare"), "needs root")
class DiskTest(RecordsTest):
    """A disk of a few pages, mounted where nobody else sees it."""

    def on_a_small_disk(self, options, script):
        data = os.path.join(self.home, "data")
        os.makedirs(data, exist_ok=True)
        mount = "mount -t tmpfs -o %s tmpfs %s && mkdir -p %s/rapport/sessions && %s" % (options, data, data, script)
        return subprocess.run(
            ["unshare", "-m", "sh", "-c", mount], env=self.environment(RAPPORT=RAPPORT, ROOM=ROOM),
            capture_output=True, text=True, timeout=PATIENCE * 6, check=False)

    def setUp(self):
        super().setUp()
        if self.on_a_small_disk("size=1m", "true").returncode:
            self.skipTest("disks cannot be mounted here")

    def test_a_full_disk_says_so_and_keeps_what_was_acknowledged(self):
        lines = "\n".join("hello %d %s" % (count, "x" * 2000) for count in range(40))
        result = self.on_a_small_disk("size=48k", (
            "printf '%s' | $RAPPORT practice $ROOM --seed 1 > $HOME/out 2> $HOME/err; "
            "cat $HOME/data/rapport/sessions/*.jsonl; $RAPPORT sessions --json > $HOME/list; cat $HOME/err >&2"
        ) % lines)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("No space left on device".lower(), result.stderr.lower())
        self.assertEqual(result.stderr.count("is not saved; you can go on"), 1)
        events = [json.loads(line) for line in result.stdout.splitlines()]
        kept = [event["turn"]["text"].split()[1] for event in events if event.get("turn", {}).get("role") == "agent"]
        self.assertGreater(len(kept), 3)
        self.assertEqual(kept, [str(count) for count in range(len(kept))])
        with open(os.path.join(self.home, "list"), encoding="utf-8") as file:
            self.assertEqual(len(json.load(file)), 1)

    def test_a_folder_that_cannot_be_written(self):
        result = self.on_a_small_disk("size=1m", (
            "printf 'hello\\ngoodbye\\n' | $RAPPORT practice $ROOM --seed 1 > /dev/null 2>&1; "
            "mount -o remount,ro $HOME/data && rm -f $HOME/data/rapport/index.sqlite 2>/dev/null; "
            "$RAPPORT sessions --json && printf 'hello\\ngoodbye\\n' | $RAPPORT practice $ROOM --seed 1 > $HOME/out"))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout)[0]["outcome"], "solved")
        self.assertIn("read-only file system", result.stderr.lower())
        self.assertIn("is not saved; you can go on", result.stderr)


if __name__ == "__main__":
    unittest.main()
