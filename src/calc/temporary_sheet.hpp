// A sheet that is shown while others are written.
#pragma once

#include "calc/document.hpp"

#include <com/sun/star/sheet/XSpreadsheetView.hpp>

namespace calc {

/// Shows an empty sheet as long as it exists, while another sheet is written. Any change of the sheet that is
/// shown, and of any sheet while the first one is shown, makes Calc record for undo again, although that is
/// locked. Where no view shows the document, there is none.
class TemporarySheet {
public:
    explicit TemporarySheet(const Spreadsheet& document);
    ~TemporarySheet();
    TemporarySheet(const TemporarySheet&) = delete;
    TemporarySheet& operator=(const TemporarySheet&) = delete;

private:
    Spreadsheet document_;
    css::uno::Reference<css::sheet::XSpreadsheetView> view_;
    rtl::OUString name_;
};

} // namespace calc
