#include "CTerminalRescue.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Everything a handler needs lies ready here: only async-signal-safe calls are allowed in one (signal-safety(7)); endwin is not.
static struct termios kept;
static char bytes[cr_longest_bytes];
static size_t byte_count;
static int terminal = -1, pipe_end = -1;
static volatile sig_atomic_t leaving_signal;
static char other_stack[65536];

static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT, SIGSYS, SIGXCPU, SIGUSR1, SIGUSR2};
// A closed pipe and a full file come back as errors of write(2), which somebody handles; the signals would only kill.
static const int answered[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT, SIGALRM, SIGPIPE, SIGXFSZ};
enum { deadly_count = sizeof deadly / sizeof *deadly, answered_count = sizeof answered / sizeof *answered };
static struct sigaction before[deadly_count + answered_count];

// Settings and input first: they cannot block. The bytes only where the terminal takes them, or the process would never end.
static void restore_terminal(void) {
  struct pollfd ready = {.fd = terminal, .events = POLLOUT};
  signal(SIGTTOU, SIG_IGN);
  tcflush(terminal, TCIFLUSH);
  tcsetattr(terminal, TCSANOW, &kept);
  if (poll(&ready, 1, 200) == 1 && (ready.revents & POLLOUT)) {
    if (write(terminal, bytes, byte_count) < 0) return;
  }
}

static void die(int number) {
  restore_terminal();
  signal(number, SIG_DFL);
  raise(number);
}

// exit() called from anywhere leaves a sane terminal, too.
static void leave_by_exit(void) {
  if (terminal >= 0) restore_terminal();
}

static void tell(int number) {
  int error = errno;
  char letter;
  switch (number) {
  case SIGPIPE:
  case SIGXFSZ: return;
  case SIGALRM: die(leaving_signal ? leaving_signal : SIGTERM); return;
  case SIGTERM: letter = cr_letter_terminate; break;
  case SIGHUP: letter = cr_letter_hang_up; break;
  case SIGINT: letter = cr_letter_interrupt; break;
  case SIGWINCH: letter = cr_letter_window; break;
  case SIGTSTP: letter = cr_letter_stop; break;
  default: letter = cr_letter_continue; break;
  }
  if (number == SIGTERM || number == SIGHUP) {
    leaving_signal = number;
    alarm(2);
  }
  if (write(pipe_end, &letter, 1) < 0) { /* a full pipe already wakes the loop */ }
  errno = error;
}

int cr_install(int fd, const struct termios *settings, const void *text, size_t count, int writing_end) {
  if (count > sizeof bytes) return -1;
  static int registered;
  if (!registered) registered = atexit(leave_by_exit) == 0;
  kept = *settings;
  memcpy(bytes, text, count);
  byte_count = count;
  terminal = fd;
  pipe_end = writing_end;
  // A stack that has overflowed cannot run its own handler.
  stack_t stack = {.ss_sp = other_stack, .ss_size = sizeof other_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = die;
  // Also replaces the backtracer of Swift, which would ask questions on a raw terminal.
  action.sa_flags = SA_RESETHAND | SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < deadly_count; i++) sigaction(deadly[i], &action, &before[i]);
  action.sa_handler = tell;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  for (int i = 0; i < answered_count; i++) sigaction(answered[i], &action, &before[deadly_count + i]);
  return 0;
}

void cr_uninstall(void) {
  if (terminal < 0) return;
  alarm(0);
  for (int i = 0; i < deadly_count; i++) sigaction(deadly[i], &before[i], NULL);
  for (int i = 0; i < answered_count; i++) sigaction(answered[i], &before[deadly_count + i], NULL);
  terminal = pipe_end = -1;
}

void cr_answered(void) { alarm(0); }

void cr_stop_here(void) {
  struct sigaction mine, plain;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &plain, &mine);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &mine, NULL);
}
