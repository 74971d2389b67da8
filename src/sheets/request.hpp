// What is asked for, in the words of whoever asks.
#pragma once

#include "ladder/catalogue.hpp"
#include "sheets/builders.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>

namespace sheets {

struct Request {
    std::string area;    ///< a name or an id; empty for the first area
    std::string edition; ///< a year or an id; empty for the default
    ladder::Language language = ladder::Language::dutch;
};

/// Positions of arguments in XSheets.
namespace argument {
inline constexpr int document = 0;
inline constexpr int area = 1;
inline constexpr int edition = 2;
inline constexpr int options = 3;
inline constexpr int scope = 1; ///< of freeze
} // namespace argument

/// Throws Refusal where nothing has the name, or more than one thing. `interface` is the language of the
/// message.
Subject resolve(const ladder::Catalogue& catalogue, const Request& request, ladder::Language interface);

/// Both throw Refusal.
css::uno::Reference<css::sheet::XSpreadsheetDocument>
spreadsheetOf(const css::uno::Reference<css::lang::XComponent>& document);
void requireChangeable(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

} // namespace sheets
