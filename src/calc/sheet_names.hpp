// Names for new sheets.
#pragma once

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string_view>

namespace calc {

/// A name like the one wanted that is valid in Calc and not in use, with " 2" or more at its end where
/// needed.
rtl::OUString freeSheetName(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                            std::string_view wanted);

} // namespace calc
