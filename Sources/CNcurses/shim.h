#pragma once
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>
#include <ncursesw/curses.h>

// term.h would bring hundreds of macros with everyday names; one declaration of it is needed.
extern int setupterm(const char *term, int fd, int *error);
// Hidden by wchar.h unless X/Open is asked for before anything else is included.
extern int wcwidth(wchar_t letter);

/// The cells ncurses counts for a letter; negative where this machine does not know it.
static inline int cn_width(uint32_t letter) { return wcwidth((wchar_t)letter); }

/// Reads the terminal's description: 1 found, 0 unknown, -1 no database, 2 a printing terminal.
static inline int cn_describe(const char *term) {
  int error = -2;
  if (setupterm(term, STDOUT_FILENO, &error) == OK) return 1;
  return error == 1 ? 2 : error;
}

/// A string of the terminal's description, or NULL where it has none.
static inline const char *cn_string(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/// A number of the terminal's description; negative where it has none.
static inline int cn_number(const char *name) { return tigetnum(name); }

/// True where the description has the flag.
static inline bool cn_flag(const char *name) { return tigetflag(name) > 0; }

// Hidden by sys/mman.h unless GNU extensions are asked for before anything else is included.
extern int memfd_create(const char *name, unsigned flags);

/// A file that lives in memory only and is closed in child processes; negative where there is none.
static inline int cn_memory_file(void) { return memfd_create("frame", 1); }

/// Enters the screen, written to through a descriptor of its own; false where it cannot.
static inline bool cn_enter(int output, int escape_delay) {
  FILE *stream = fdopen(output, "w");
  if (stream == NULL || newterm(NULL, stream, stdin) == NULL) return false;
  if (escape_delay >= 0) set_escdelay(escape_delay);
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  typeahead(-1);
  return true;
}

/// Leaves the screen for a while; `cn_return` comes back.
static inline void cn_leave(void) { endwin(); }

/// Comes back to the screen with everything to be painted again.
static inline void cn_return(void) {
  reset_prog_mode();
  clearok(curscr, TRUE);
  refresh();
}

/// Takes the new size of the terminal. Unlike resizeterm it queues no KEY_RESIZE, which nobody here would read.
static inline void cn_resize(int rows, int columns) { resize_term(rows, columns); }

/// Makes the next paint start from an empty screen.
static inline void cn_repaint_all(void) {
  erase();
  clearok(curscr, TRUE);
}

/// Makes a blank with attributes and a colour pair.
static inline void cn_blank(cchar_t *cell, attr_t attributes, int pair) { setcchar(cell, L" ", attributes, 0, &pair); }

/// Gives a cell its letters: a base and up to four marks. All of them are printable: the caller has seen to that.
static inline void cn_letters(cchar_t *cell, uint32_t base, uint32_t first, uint32_t second, uint32_t third, uint32_t fourth) {
  cell->chars[0] = (wchar_t)base;
  cell->chars[1] = (wchar_t)first;
  cell->chars[2] = (wchar_t)second;
  cell->chars[3] = (wchar_t)third;
  cell->chars[4] = (wchar_t)fourth;
}

/// Puts a run of cells on the screen in memory.
static inline void cn_put(int row, int column, const cchar_t *cells, int count) { mvadd_wchnstr(row, column, cells, count); }

/// Shows what changed and leaves the cursor at a place; a negative row hides it.
static inline void cn_show(int row, int column, bool visible) {
  move(row, column);
  curs_set(visible ? 1 : 0);
  refresh();
}

/// Prepares colours; false on a terminal without them.
static inline bool cn_start_colours(void) {
  if (!has_colors() || start_color() == ERR) return false;
  use_default_colors();
  return true;
}

/// The colours and pairs the terminal has.
static inline int cn_colours(void) { return COLORS; }
static inline int cn_pairs(void) { return COLOR_PAIRS; }
static inline bool cn_can_change(void) { return can_change_color(); }

/// Sets a pair or a colour. ERR is not fatal: the text is shown all the same.
static inline void cn_set_pair(int pair, int foreground, int background) { init_extended_pair(pair, foreground, background); }
static inline void cn_set_colour(int colour, int red, int green, int blue) { init_extended_color(colour, red, green, blue); }

/// Attribute bits.
static inline attr_t cn_attributes(bool bold, bool underlined, bool reversed, bool dim) {
  return (bold ? A_BOLD : 0) | (underlined ? A_UNDERLINE : 0) | (reversed ? A_REVERSE : 0) | (dim ? A_DIM : 0);
}
