// Inserts a prepared sheet into a document, as one step for undo.
#pragma once

#include "calc/document.hpp"
#include "calc/step.hpp"
#include "sheets/prepared_sheets.hpp"
#include "sheets/request.hpp"

#include <memory>

namespace sheets {

/// Gives the name of the new sheet, which stands behind the one that is shown and is shown itself.
/// Undo and redo keep the catalogue. Throws Refusal, and UNO's exceptions where the office fails; then
/// nothing is changed. The same where a step throws.
std::string insertSheet(const css::uno::Reference<css::uno::XComponentContext>& office,
                        std::shared_ptr<const ladder::Catalogue> catalogue, const calc::Spreadsheet& document,
                        const PreparedSheet& sheet, const Request& request, ladder::Language interface,
                        const calc::Step& step = {});

} // namespace sheets
