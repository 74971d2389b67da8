// Workbooks of editions in an office, for tests.
#pragma once

#include "ladder/edition.hpp"
#include "office/offices.hpp"
#include "support/editions.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace workbooks {

/// File formats, with the filter that writes each.
struct Format {
    const char* extension;
    const char* filter;
};
inline constexpr Format formats[] = {{".ods", "calc8"}, {".xlsx", "Calc MS Excel 2007 XML"}};

/// Saves a document, and does something with it as it is opened again.
void reopen(const support::Office& office, const support::Document& document, const Format& format,
            const std::function<void(support::Document&)>& action);

/// One line a finding: "Cijfers C5 error: …"
std::string textOf(const std::vector<support::Finding>& findings);

/// Those that keep an edition from being loaded.
std::vector<support::Finding> errorsIn(std::vector<support::Finding> findings);

/// What a check finds in a cell; empty where it finds nothing.
std::string at(const std::vector<support::Finding>& findings, std::string_view sheet, std::string_view cell);

} // namespace workbooks
