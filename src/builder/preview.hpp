// A table as it will be, as lines of text.
#pragma once

#include "sheets/table_grid.hpp"

#include <string>

namespace builder {

/// The title, the headings and the first rows, in columns of characters of one width. Numbers are written as
/// on the sheet, and long names are cut.
std::string previewOf(const sheets::TableGrid& grid, ladder::Language language);

} // namespace builder
