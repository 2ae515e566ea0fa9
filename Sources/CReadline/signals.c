#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
enum { count = sizeof caught / sizeof *caught };

static volatile sig_atomic_t arrived[NSIG];
static volatile sig_atomic_t wake = -1;
static struct sigaction before[count];

/* Only what is safe in a handler: a latch, and a byte into the pipe that the poll loop waits on. */
static void latch(int signal) {
  int saved = errno;
  arrived[signal] = 1;
  if (wake >= 0) {
    char byte = 0;
    (void)!write(wake, &byte, 1);
  }
  errno = saved;
}

/* Without SA_RESTART, so that a read or poll on this thread returns. */
static void install(int signal, struct sigaction *earlier) {
  struct sigaction action = {.sa_handler = latch};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, earlier);
}

void creadline_catch_signals(int wake_fd) {
  wake = wake_fd;
  for (int index = 0; index < count; index++) {
    install(caught[index], &before[index]);
    /* What the parent had us ignore (nohup) stays ignored. */
    if (before[index].sa_handler == SIG_IGN) sigaction(caught[index], &before[index], 0);
  }
}

void creadline_release_signals(void) {
  for (int index = 0; index < count; index++) sigaction(caught[index], &before[index], 0);
  wake = -1;
}

int creadline_take_signal(int signal) {
  int had = arrived[signal];
  if (had) arrived[signal] = 0;
  return had;
}

int creadline_has_arrived(int signal) { return arrived[signal]; }

void creadline_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, 0);
  arrived[SIGTSTP] = 0;
}

int creadline_run(const char *command, const char *word) {
  char line[4096];
  if (snprintf(line, sizeof line, "%s \"$1\"", command) >= (int)sizeof line) return -1;
  char *words[] = {"sh", "-c", line, "sh", (char *)word, 0};
  pid_t child;
  if (posix_spawnp(&child, "sh", 0, 0, words, environ) != 0) return -1;
  int status;
  for (;;) {
    if (waitpid(child, &status, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      return -1;
    }
    if (!WIFSTOPPED(status)) break;
    /* The editor was stopped with Ctrl-Z: the shell gets the terminal only when all of the job is stopped. */
    raise(SIGSTOP);
    kill(child, SIGCONT);
  }
  /* What the keyboard signalled meanwhile was meant for the editor. */
  arrived[SIGINT] = arrived[SIGTSTP] = 0;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
