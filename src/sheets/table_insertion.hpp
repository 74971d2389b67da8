// Inserts a table or a chart into a sheet that is there, as one step for undo.
#pragma once

#include "calc/document.hpp"
#include "sheets/request.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace sheets {

enum class TableKind { ladder, comparison, sectors, map };

/// Writes a table into empty cells from a position on, and where `withChart` is true a chart or a map of it
/// below. Gives the cells of the table. The position is like "B3" or "Sheet1.B3"; an empty one is the cell
/// that is selected. Throws Refusal; then nothing is changed.
std::string insertTable(const css::uno::Reference<css::uno::XComponentContext>& office,
                        const ladder::Catalogue& catalogue, const calc::Spreadsheet& document, TableKind kind,
                        const Request& request, const rtl::OUString& position, bool withChart,
                        ladder::Language interface);

} // namespace sheets
