#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <signal.h>
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
