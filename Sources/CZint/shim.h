#pragma once
#include <zint.h>

/// 1 where the module of a symbol is dark. The symbol's own arrays are too long for Swift's tuples.
static inline int itkin_zint_is_dark(const struct zint_symbol *symbol, int row, int column) {
  if (row < 0 || row >= symbol->rows || row >= 200 || column < 0 || column >= symbol->width || column >= 144 * 8) return 0;
  return symbol->encoded_data[row][column / 8] >> (column % 8) & 1;
}

/// What the library says about the last encoding.
static inline const char *itkin_zint_words(const struct zint_symbol *symbol) { return symbol->errtxt; }
