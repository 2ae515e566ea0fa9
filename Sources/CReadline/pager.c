#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* All of the text at once, so that nobody waits for anybody. */
static int text_file(const char *text, size_t length) {
  int file = memfd_create("text", MFD_CLOEXEC);
  if (file < 0) return -1;
  for (size_t written = 0; written < length;) {
    ssize_t count = write(file, text + written, length - written);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      close(file);
      return -1;
    }
    written += (size_t)count;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}

/* The shell takes PAGER apart: it may have options. What we ignore, it must not. */
static pid_t start(const char *command, int input) {
  char *const arguments[] = {"sh", "-c", (char *)command, 0};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t standard;
  sigemptyset(&standard);
  sigaddset(&standard, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &standard);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = -1;
  if (posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ) != 0) child = -1;
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

int creadline_page(const char *command, const char *text, size_t length) {
  int file = text_file(text, length);
  if (file < 0) return -1;
  /* Ctrl-Z stops the whole job, us included; otherwise the shell would go on waiting for us. */
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  pid_t child = start(command, file);
  close(file);
  int status = -1;
  while (child > 0 && waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) {
      status = -1;
      break;
    }
    if (creadline_has_arrived(SIGHUP) || creadline_has_arrived(SIGTERM)) kill(child, SIGHUP);
  }
  sigaction(SIGTSTP, &ours, 0);
  /* Ctrl-C was meant for the pager. */
  creadline_take_signal(SIGINT);
  creadline_take_signal(SIGCONT);
  if (status == -1 || !WIFEXITED(status)) return status == -1 ? -1 : 0;
  return WEXITSTATUS(status);
}
