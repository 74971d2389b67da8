// Reads and writes CSV (RFC 4180) row by row; the reader tells on which line each row began.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::package {

struct CsvRow {
    std::size_t line = 0; ///< from 1
    std::size_t end = 0;  ///< how many bytes of the text are read when this row is
    std::vector<std::string> cells;
};

/// Where the quotes do not match. Nothing after it was read.
struct CsvError {
    std::size_t line = 0;
    std::size_t column = 0; ///< number of the field, from 1
};

/// What stands between cells, and around those that hold it; 0 where there is no such character.
struct CsvMarks {
    char delimiter = ',';
    char quote = '"';
};

/// Calls `onRow` for each row. Blank lines are passed over; spaces around an unquoted cell are no part of it.
std::optional<CsvError> readCsv(std::string_view text, const std::function<void(CsvRow&)>& onRow,
                                CsvMarks marks = {});

/// Adds a row that readCsv() reads as these cells. Only cells that need quotes get them.
void writeCsvRow(std::string& text, std::span<const std::string> cells, std::string_view lineEnd = "\n");

} // namespace ladder::package
