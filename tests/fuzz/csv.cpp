// Any bytes as CSV: rows come in order, each on a line that the text has.

#include "ladder/package/csv.hpp"
#include "fuzz/require.hpp"

#include <algorithm>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto breaks =
        std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
    const auto lines = static_cast<std::size_t>(breaks) + 1;
    std::size_t last = 0;
    const auto error = ladder::package::readCsv(text, [&](ladder::package::CsvRow& row) {
        fuzz::require(!row.cells.empty());
        fuzz::require(row.line > last && row.line <= lines);
        last = row.line;
    });
    fuzz::require(!error || (error->line >= last && error->line <= lines && error->column > 0));
    return 0;
}
