#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is the cast of -1 to a function pointer, which Swift cannot import. */
static inline sqlite3_destructor_type csq_transient(void) { return SQLITE_TRANSIENT; }

/* sqlite3_db_config is variadic, which Swift cannot call: nobody writes to the shadow tables or the schema as text. */
static inline int csq_set_defensive(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/* sqlite3_config is variadic too: without statistics of its memory SQLite takes no lock for each allocation. Only before the first use. */
static inline int csq_leave_out_memory_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
