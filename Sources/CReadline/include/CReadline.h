// GNU readline as Swift sees it: its variables belong to the main actor, and signals arrive through a pipe.
#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdio.h>

#include <readline/history.h>
#include <readline/readline.h>

#define CREADLINE_MAIN __attribute__((swift_attr("@MainActor")))

extern CREADLINE_MAIN const char *rl_readline_name;
extern CREADLINE_MAIN rl_completion_func_t *rl_attempted_completion_function;
extern CREADLINE_MAIN int rl_attempted_completion_over;
extern CREADLINE_MAIN int rl_completion_append_character;
extern CREADLINE_MAIN const char *rl_completer_word_break_characters;
extern CREADLINE_MAIN rl_voidfunc_t *rl_redisplay_function;
extern CREADLINE_MAIN int rl_catch_signals;
extern CREADLINE_MAIN int rl_catch_sigwinch;
extern CREADLINE_MAIN int rl_change_environment;
extern CREADLINE_MAIN int rl_end;
extern CREADLINE_MAIN int rl_point;
extern CREADLINE_MAIN unsigned long rl_readline_state;
extern CREADLINE_MAIN char *rl_line_buffer;
extern CREADLINE_MAIN FILE *rl_outstream;
extern CREADLINE_MAIN int history_length;
extern CREADLINE_MAIN int history_base;

/// Latches SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT and SIGWINCH, and writes a byte to `wake_fd` at each.
void creadline_catch_signals(int wake_fd);

/// Gives the signals back to whoever had them before `creadline_catch_signals`.
void creadline_release_signals(void);

/// Whether the signal has arrived since it was last asked for.
int creadline_take_signal(int signal);

/// Whether the signal has arrived and was not taken yet.
int creadline_has_arrived(int signal);

/// Shows a text through a command of the shell and waits for it; its exit code, or -1 when it could not be started.
int creadline_page(const char *command, const char *text, size_t length);

/// Stops this process as the terminal driver would, and returns when it goes on.
void creadline_stop(void);

/// Runs a shell command with one more word in this terminal, and waits for it; stops and goes on with it.
///
/// Returns its exit code, 128 + n when signal n ended it, -1 when it could not be started.
int creadline_run(const char *command, const char *word);

#endif
