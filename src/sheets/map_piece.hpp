// Inserts a map into a sheet that is there, with the table of its figures, as one step for undo.
#pragma once

#include "calc/document.hpp"
#include "sheets/request.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace sheets {

/// Writes a table of the areas inside one into empty cells from a position on, the highest figure first, and
/// where `withMap` is true a map of it below, which lies over the cells that it draws. Gives the cells of the
/// table. The position is as for insertTable. Throws Refusal; then nothing is changed.
std::string insertMapPiece(const css::uno::Reference<css::uno::XComponentContext>& office,
                           const ladder::Catalogue& catalogue, const calc::Spreadsheet& document,
                           const Request& request, const rtl::OUString& position, bool withMap,
                           ladder::Language interface);

} // namespace sheets
