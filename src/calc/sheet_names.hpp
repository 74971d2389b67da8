// Names for new sheets.
#pragma once

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string_view>

namespace calc {

/// A name that is like the one wanted, valid in Calc, and not in use: "… (2)" where it is.
rtl::OUString freeSheetName(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                            std::string_view wanted);

} // namespace calc
