#pragma once
#include <stddef.h>
#include <termios.h>

/// The letters the handlers write into the pipe, one for each signal the event loop answers.
enum cr_letter {
  cr_letter_terminate = 'T', cr_letter_hang_up = 'H', cr_letter_interrupt = 'I',
  cr_letter_window = 'W', cr_letter_stop = 'S', cr_letter_continue = 'C',
};

/// Longest byte string `cr_install` keeps.
enum { cr_longest_bytes = 1024 };

/// Keeps what puts the terminal back (its settings and a byte string) and takes over the signals; 0 where it worked.
int cr_install(int terminal, const struct termios *settings, const void *bytes, size_t count, int pipe_end);

/// Gives the signals back to whoever had them.
void cr_uninstall(void);

/// The event loop has seen a TERM or HUP: the two-second fallback is called off.
void cr_answered(void);

/// Stops the process as SIGTSTP would, and comes back when it is continued.
void cr_stop_here(void);
